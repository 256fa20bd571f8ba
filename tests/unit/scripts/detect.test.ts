import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/data/lexicons.ts';
import { answer } from '../../../scripts/detect/ndjson.ts';
import { report } from '../../../scripts/detect/report.ts';
import { looksLikeHtml, readHtml } from '../../../scripts/texts/html-text.ts';
import { readDocument } from '../../../scripts/texts/ndjson.ts';
import { SMALL } from '../../fixtures/names/small.ts';
import { load } from '../names/find.ts';

const small = load(SMALL, await readLexicon('en'));

describe('text of an HTML page', () => {
  it('keeps what a reader sees, a block a paragraph', () => {
    const page = readHtml(
      `<!doctype html><html lang="en-GB"><head><title>T</title><style>a{}</style></head><body><nav>Russia</nav>
       <h1>North <b>Ko</b>rea</h1><script>"Russia"</script><p>One<br>two &amp; three</p>
       <p hidden>Russia</p><textarea>Russia</textarea><div contenteditable>Russia <br> Russia</div><p>Last</body>`,
    );
    expect(page).toEqual({ lang: 'en-GB', text: 'T\n\nNorth Korea\n\nOne\n\ntwo & three\n\nLast' });
  });

  it('tells pages from texts', () => {
    expect(looksLikeHtml('\n<!DOCTYPE html><p>')).toBe(true);
    expect(looksLikeHtml('Russia < China')).toBe(false);
  });
});

describe('lines of JSON', () => {
  it.each([
    ['{', /not JSON/],
    ['[]', /not a JSON object/],
    ['{"text":"a"}', /'id'/],
    ['{"id":"1"}', /'text'/],
    ['{"id":"1","text":"a","lang":5}', /'lang'/],
  ])('refuses %s', (line, message) => {
    expect(() => readDocument(line)).toThrow(message);
  });

  it('answers with names as names, and with the code of the country', () => {
    const line = answer(readDocument('{"id":7,"lang":"en","text":"The Russian Federation"}'), small);
    expect(JSON.parse(line)).toEqual({
      id: 7,
      mentions: [
        {
          start: 4,
          end: 22,
          text: 'Russian Federation',
          entity: 'russia',
          kind: 'country',
          form: 'name',
          variant: 'long-name',
          iso2: 'RU',
        },
      ],
    });
  });

  it('goes on after a bad line, names it, and fails at the end', () => {
    const input = '{"id":"1","text":"x"}\nnonsense\n\n{"id":"3","text":"y"}\n';
    const run = spawnSync('npx', ['node', 'scripts/detect.ts', '--ndjson'], { input, encoding: 'utf8' });
    expect(run.stdout).toBe('{"id":"1","mentions":[]}\n{"id":"3","mentions":[]}\n');
    expect(run.stderr).toMatch(/^line 2: not JSON/m);
    expect(run.status).toBe(1);
  });
});

describe('the report for a person', () => {
  it('gives line, column, entity and kind', () => {
    const text = 'Nothing.\nIn Russia and\nMoscow, yes.';
    expect(report(text, small, { lang: 'en' })).toMatch(
      /^2:4 +Russia +russia +country +name +….*\[Russia\].*\n\n1 mentions \(country name 1\); 1 names left alone$/,
    );
    expect(report(text, small, { lang: 'en', why: true })).toMatch(
      /3:1 +Moscow +\(russia\).*not a mention: no sign that/,
    );
  });
});
