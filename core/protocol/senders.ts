/** Who sent a message, as the browser says: what a sender may ask depends on it. */
import type { ToBackground } from './messages.ts';

/** What of a message's sender is looked at. Nothing of it is for the sender to choose. */
export interface Sender {
  /** `own` is a page of the extension, or its background; `page` the script on a page of the web. */
  kind: 'own' | 'page';
  /** Undefined where it was not sent from a tab. */
  tabId: number | undefined;
  frameId: number | undefined;
}

/** Who we are: the id of the extension, and the address its own pages begin with. */
export interface Us {
  id: string;
  base: string;
}

/** Our content script runs in the page itself, never in its frames. */
const TOP_FRAME = 0;

/** Null for anybody who is not us, and for what is no sender at all. */
export function senderOf(raw: unknown, { id, base }: Us): Sender | null {
  if (!isRecord(raw) || raw.id !== id) return null;
  const tabId = isRecord(raw.tab) ? numberIn(raw.tab.id) : undefined;
  const frameId = numberIn(raw.frameId);
  // Scripts of ours run on no page of an extension, so the address of one is no content script's.
  if (typeof raw.url === 'string' && raw.url.startsWith(base)) return { kind: 'own', tabId, frameId };
  return tabId !== undefined && frameId === TOP_FRAME ? { kind: 'page', tabId, frameId } : null;
}

/** What each kind of sender may ask of the background: own pages do the rest by themselves. */
const MAY_ASK: Readonly<Record<ToBackground['type'], readonly Sender['kind'][]>> = {
  'open-entry': ['page'],
  'hide-name': ['page'],
  'load-data': ['page', 'own'],
  'load-script': ['page'],
  'load-mark-variants': ['page'],
  found: ['page'],
  failed: ['page'],
  'load-country': ['page', 'own'],
};

export const mayAskBackground = ({ type }: ToBackground, { kind }: Sender): boolean => MAY_ASK[type].includes(kind);

/** Popup, panel and background ask the script on a page; nobody on a page does. */
export const mayAskPage = (_: unknown, { kind }: Sender): boolean => kind === 'own';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
