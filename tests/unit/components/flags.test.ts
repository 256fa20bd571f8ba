import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFlag } from '../../../scripts/cards/parse-flag.ts';

const drawing = (iso2: string) =>
  readFileSync(new URL(`../../../node_modules/country-flag-icons/3x2/${iso2}.svg`, import.meta.url), 'utf8');

it('turns a drawing into nested arrays', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><g fill="red"><path d="M0 0h3"/></g></svg>';
  expect(parseFlag(svg, 'XX')).toEqual([
    'svg',
    { viewBox: '0 0 3 2' },
    ['g', { fill: 'red' }, ['path', { d: 'M0 0h3' }]],
  ]);
});

it('writes styles as attributes, which no content security policy forbids', () => {
  const svg = '<svg viewBox="0 0 3 2"><path style="fill:#fff; stroke-width:2" d="M0 0"/></svg>';
  expect(parseFlag(svg, 'XX')[2]).toEqual(['path', { fill: '#fff', 'stroke-width': '2', d: 'M0 0' }]);
});

describe('refuses what is not plain drawing', () => {
  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg><foreignObject/></svg>',
    '<svg onload="alert(1)"/>',
    '<svg><path onclick="alert(1)" d="M0 0"/></svg>',
    '<svg><image href="https://example.com/x.png"/></svg>',
    '<svg><use href="https://example.com/x.svg#a"/></svg>',
    '<svg><path fill="url(https://example.com/x)" d="M0 0"/></svg>',
    '<p>no drawing</p>',
    '',
  ])('%s', (svg) => {
    expect(() => parseFlag(svg, 'XX')).toThrow(/XX/);
  });
});

it.each(['DE', 'FR', 'LV', 'MX', 'RS', 'TW', 'US', 'ZA'])('knows everything the flag of %s is drawn with', (iso2) => {
  const [tag, attributes, ...children] = parseFlag(drawing(iso2), iso2);
  expect(tag).toBe('svg');
  expect(attributes.viewBox).toMatch(/^\d+ [\d.]+ \d+ [\d.]+$/);
  expect(children.length).toBeGreaterThan(0);
});
