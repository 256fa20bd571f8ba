import { describe, expect, it } from 'vitest';
import { addSite, disableSite, enableSite, hide, removeSite, unhide } from '../../../core/settings/lists.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

describe.each([
  ['hidden', hide, unhide],
  ['disabledSites', disableSite, enableSite],
  ['addedSites', addSite, removeSite],
] as const)('the list %s', (list, add, remove) => {
  it('takes an entry once and gives it up again', () => {
    const once = add(DEFAULT_SETTINGS, 'one');
    expect(once[list]).toEqual(['one']);
    expect(add(once, 'one')).toBe(once);
    expect(remove(once, 'one')).toEqual(DEFAULT_SETTINGS);
    expect(remove(once, 'other')).toBe(once);
  });

  it('gives up that entry alone', () => {
    const three = ['one', 'two', 'three'].reduce((now, entry) => add(now, entry), DEFAULT_SETTINGS);
    expect(remove(three, 'two')[list]).toEqual(['one', 'three']);
  });

  it('leaves what it was given as it was', () => {
    add(DEFAULT_SETTINGS, 'one');
    expect(DEFAULT_SETTINGS[list]).toEqual([]);
  });
});
