/** Every highlight a script of ours may have registered. */
import { MARK_GROUPS } from '../../core/card/mark-group.ts';
import { markName } from '../../core/card/mark-name.ts';
import { PALETTES } from '../../core/settings/settings.ts';

/** Those that have one name whatever the palette. */
const SINGLE = ['current', 'statement', 'statement-cue', 'page-voice'].map((name) => `sidelight-${name}`);

export const highlightNames = (): readonly string[] => [
  ...SINGLE,
  ...MARK_GROUPS.flatMap((group) =>
    PALETTES.flatMap((palette) => [markName(group, palette, 'underline'), markName(group, palette, 'background')]),
  ),
];
