/** What a page tells an open side panel, over a port of its own: without a panel nobody is told anything. */
import * as v from 'valibot';
import { reader } from './messages.ts';

/** Name of the port. */
export const PANEL_PORT = 'sidelight-panel';

const toPanel = () =>
  v.variant('type', [
    /** The card of an entity opened: the reader hovers a mention, or has gone to it. */
    v.object({ type: v.literal('looking-at'), entity: v.pipe(v.string(), v.maxLength(200)) }),
    /** Something was read: what is on the page may have changed. */
    v.object({ type: v.literal('read') }),
  ]);

export type ToPanel = v.InferOutput<ReturnType<typeof toPanel>>;

/** Null for anything else. */
export const readToPanel = reader(toPanel);
