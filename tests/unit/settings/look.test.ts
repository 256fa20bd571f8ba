import { expect, it } from 'vitest';
import { DEFAULT_HOVER_SETTINGS } from '../../../core/hover/machine.ts';
import { hoverSettings } from '../../../core/settings/hover.ts';
import { dataOfLook } from '../../../core/settings/look.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

it('gives style sheets what they select by', () => {
  expect(
    dataOfLook({ ...DEFAULT_SETTINGS, theme: 'dark', palette: 'mono', cardSize: 'large', textSize: 'small' }),
  ).toEqual({ theme: 'dark', palette: 'mono', size: 'large', text: 'small' });
});

it('has the machine’s own delays by default', () => {
  expect(hoverSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_HOVER_SETTINGS);
});
