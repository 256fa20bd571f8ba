import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, undo } from '../../../core/settings/changes.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import { anySettings } from './any-settings.ts';

describe('changesBetween', () => {
  it('names what differs, in the order of the schema', () => {
    const changed = { ...DEFAULT_SETTINGS, theme: 'dark' as const, hidden: ['one'] };
    expect(changesBetween(DEFAULT_SETTINGS, changed)).toEqual([
      { name: 'hidden', from: [], to: ['one'] },
      { name: 'theme', from: 'auto', to: 'dark' },
    ]);
  });

  it('finds none between equals', () => {
    fc.assert(fc.property(anySettings, (settings) => changesBetween(settings, structuredClone(settings)).length === 0));
  });
});

describe('undo', () => {
  it('leads back from any settings to any others', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        expect(undo(after, changesBetween(before, after))).toEqual(before);
      }),
    );
  });

  it('leaves alone what was changed since, and does nothing where all was', () => {
    const after = { ...DEFAULT_SETTINGS, theme: 'dark' as const, voices: false };
    const changes = changesBetween(DEFAULT_SETTINGS, after);
    const since = { ...after, theme: 'light' as const, badge: false };
    expect(undo(since, changes)).toEqual({ ...since, voices: true });
    const all = { ...since, voices: true };
    expect(undo(all, changes)).toBe(all);
  });
});
