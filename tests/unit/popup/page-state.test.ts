import { describe, expect, it } from 'vitest';
import { type FrontPage, isReadable, pageState } from '../../../core/popup/page-state.ts';

const PAGE: FrontPage = {
  address: 'https://news.example/one',
  status: null,
  pausedEverywhere: false,
  siteOff: false,
  refused: false,
};
const FOUND = [
  { entity: 'a', mentions: 1 },
  { entity: 'b', mentions: 3 },
];
const running = { canMark: true, busy: false, found: FOUND };

describe('what the popup says of the page in front', () => {
  it.each<[string, Partial<FrontPage>, string]>([
    ['while it is asked', { status: undefined }, 'asking'],
    ['where nothing of ours runs', {}, 'not-here'],
    ['where the site is off', { siteOff: true }, 'site-off'],
    ['where all is paused, whatever the site', { siteOff: true, pausedEverywhere: true }, 'paused'],
    ['on pages of the browser', { address: 'chrome://settings' }, 'unreadable'],
    ['where the browser gives no address', { address: undefined }, 'unreadable'],
    ['where the browser keeps us out', { refused: true }, 'unreadable'],
    ['with names', { status: running }, 'found'],
    ['without names', { status: { ...running, found: [] } }, 'nothing'],
    ['while it is read', { status: { ...running, busy: true } }, 'reading'],
    ['where it changes too fast', { status: { ...running, busy: true, tooBusy: true } }, 'too-busy'],
    // What runs there was asked for by hand.
    ['where names are shown all the same', { status: running, pausedEverywhere: true, siteOff: true }, 'found'],
  ])('%s', (_, page, type) => {
    expect(pageState({ ...PAGE, ...page }).type).toBe(type);
  });

  it('lists what has most mentions first', () => {
    const state = pageState({ ...PAGE, status: running });
    expect('found' in state && state.found.map(({ entity }) => entity)).toEqual(['b', 'a']);
  });
});

it.each([
  ['https://news.example/', true],
  ['http://news.example/report.pdf.html', true],
  ['https://news.example/report.PDF', false],
  ['https://addons.mozilla.org/firefox/', false],
  ['file:///tmp/a.html', false],
  ['about:blank', false],
  ['nonsense', false],
])('%s can be read: %s', (address, readable) => {
  expect(isReadable(address)).toBe(readable);
});
