import { describe, expect, it } from 'vitest';
import { readPageStatus, readToBackground, readToPage } from '../../../core/protocol/messages.ts';

describe('messages', () => {
  it('reads what one context may say to another', () => {
    expect(readToBackground({ type: 'open-entry', entity: 'turkey' })).toEqual({
      type: 'open-entry',
      entity: 'turkey',
    });
    expect(readToBackground({ type: 'load-country', iso2: 'BR' })).toEqual({ type: 'load-country', iso2: 'BR' });
    expect(readToPage({ type: 'step', direction: 'next' })).toEqual({ type: 'step', direction: 'next' });
    expect(readToPage({ type: 'status' })).toEqual({ type: 'status' });
    const status = { canMark: true, busy: false, found: [{ entity: 'turkey', mentions: 2 }] };
    expect(readPageStatus(status)).toEqual(status);
  });

  it.each([
    null,
    undefined,
    'status',
    {},
    { type: 'unknown' },
    { type: 'step', direction: 'sideways' },
    { type: 'step' },
    { type: 'show', entity: 5 },
    { type: 'show', entity: 'x'.repeat(10_000) },
    { type: 'open-entry', entity: 'turkey' },
  ])('the page refuses %j', (message) => {
    expect(readToPage(message)).toBeNull();
  });

  it('the background refuses what is meant for the page', () => {
    expect(readToBackground({ type: 'status' })).toBeNull();
    expect(readToBackground({ type: 'load-country', iso2: '../..' })).toBeNull();
    expect(readPageStatus({ canMark: 'yes', busy: false, found: [] })).toBeNull();
  });
});
