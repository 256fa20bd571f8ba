import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allTold,
  detailsOf,
  isOurs,
  MAX_NAME,
  MAX_STACK,
  MOST_PROBLEMS,
  type Problem,
  problemOf,
  raisedBy,
  readProblems,
  untoldIn,
  withProblem,
} from '../../../core/errors/problem.ts';

const AT = Date.UTC(2026, 0, 2, 3, 4, 5);
const OURS = 'at f (chrome-extension://abcdef/content-scripts/content.js:1:234)';
const THEIRS = 'at g (https://news.example/secret/path.js:5:6)';

const thrown = (message: string, stack: string) => Object.assign(new TypeError(message), { stack });

describe('what is kept of an error', () => {
  it('is its kind and the places in our scripts', () => {
    const error = thrown('x is not a function', `TypeError: x is not a function\n ${OURS}\n ${THEIRS}\n ${OURS}`);
    expect(problemOf(raisedBy(error), 'page', AT)).toEqual({
      at: AT,
      part: 'page',
      kind: 'TypeError',
      places: ['content-scripts/content.js:1:234'],
    });
  });

  it('is as much of what Firefox says', () => {
    const error = thrown('no', 'f@moz-extension://6f1d5a0e-2c51/card.js:3:7\n@https://news.example/a.js:1:1');
    expect(problemOf(raisedBy(error), 'page', AT).places).toEqual(['card.js:3:7']);
  });

  it('is never the message, even one that looks like a place', () => {
    const message = 'at chrome-extension://abcdef/chunks/said-in-confidence.js:1:1';
    const error = thrown(message, `TypeError: ${message}\n ${OURS}`);
    expect(problemOf(raisedBy(error), 'own', AT).places).toEqual(['content-scripts/content.js:1:234']);
  });

  it('holds no text, address or path, whatever was thrown', () => {
    const word = fc.oneof(fc.string(), fc.webUrl(), fc.constant('/home/reader/notes.txt'), fc.constant(OURS));
    const error = fc.oneof(
      fc.anything(),
      fc.record({
        name: fc.oneof(word, fc.anything()),
        message: word,
        stack: fc.array(word).map((all) => all.join('\n')),
      }),
    );
    fc.assert(
      fc.property(error, (one) => {
        const problem = problemOf(raisedBy(one), 'page', AT);
        expect(problem.kind).toMatch(/^(\w+Error|DOMException)$|^Error$/);
        for (const place of problem.places) expect(place).toMatch(/^[\w/-]+\.js:\d+:\d+$/);
        expect(readProblems([problem])).toEqual([problem]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is no more than may be sent and kept, however much it is', () => {
    const raised = raisedBy({ name: 'N'.repeat(500), stack: `${OURS}\n`.repeat(500) });
    expect(raised.name).toHaveLength(MAX_NAME);
    expect(raised.stack).toHaveLength(MAX_STACK);
    const many = Array.from({ length: 12 }, (_, line) => `at f (chrome-extension://abcdef/card.js:${line + 1}:1)`);
    const beyond = `${' '.repeat(MAX_STACK)}${OURS}`;
    expect(problemOf({ name: 'Error', stack: many.join('\n') }, 'page', AT).places).toEqual([
      'card.js:1:1',
      'card.js:2:1',
      'card.js:3:1',
      'card.js:4:1',
      'card.js:5:1',
    ]);
    expect(problemOf({ name: 'Error', stack: beyond }, 'page', AT).places).toEqual([]);
  });

  it('is told from an error of the page by where it came from', () => {
    const base = 'chrome-extension://abcdef/';
    expect(isOurs(raisedBy(thrown('no', OURS)), base)).toBe(true);
    expect(isOurs(raisedBy(thrown('no', THEIRS)), base)).toBe(false);
    expect(isOurs(raisedBy(thrown(base, `TypeError: ${base}\n${THEIRS}`)), base)).toBe(false);
  });

  it('survives what is no error at all', () => {
    for (const thing of [null, undefined, 5, 'text', {}]) {
      expect(problemOf(raisedBy(thing), 'own', AT)).toEqual({ at: AT, part: 'own', kind: 'Error', places: [] });
    }
  });

  it('survives an error that throws when it is looked at', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(problemOf(raisedBy(hostile), 'own', AT)).toMatchObject({ kind: 'Error', places: [] });
    expect(raisedBy(hostile)).toEqual({ name: 'Error', stack: '' });
  });
});

describe('the log', () => {
  const problem = (at: number): Problem => ({ at, part: 'own', kind: 'Error', places: [] });

  it('keeps the last ones', () => {
    let log: readonly Problem[] = [];
    for (let at = 1; at <= MOST_PROBLEMS + 5; at++) log = withProblem(log, problem(at));
    expect(log).toHaveLength(MOST_PROBLEMS);
    expect(log[0]?.at).toBe(6);
  });

  it('is read from whatever is stored', () => {
    const sound = problem(1);
    const bad = [
      null,
      5,
      { ...sound, part: 'elsewhere' },
      { ...sound, kind: 'What I read' },
      { ...sound, places: ['/home/x'] },
      { ...sound, places: [5] },
      { ...sound, at: 0.5 },
      { ...sound, told: 'of it' },
    ];
    const told = { ...sound, told: true };
    expect(readProblems([...bad, sound, told])).toEqual([sound, told]);
    expect(readProblems(Array.from({ length: MOST_PROBLEMS + 5 }, (_, at) => problem(at)))).toHaveLength(MOST_PROBLEMS);
    for (const nothing of [undefined, null, 'text', {}]) expect(readProblems(nothing)).toEqual([]);
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(readProblems(value))));
  });

  it('knows of what the reader has not been told', () => {
    const log: Problem[] = [problem(1), { ...problem(2), told: true }, problem(3)];
    expect(untoldIn(log).map(({ at }) => at)).toEqual([1, 3]);
    expect(untoldIn(allTold(log))).toEqual([]);
    expect(allTold(log).map(({ at }) => at)).toEqual([1, 2, 3]);
  });

  it('ends its lines without a blank where nothing is known of the place', () => {
    expect(detailsOf([problem(AT)], '1.2.3')).toBe('Sidelight 1.2.3\n2026-01-02T03:04:05.000Z own Error\n');
  });

  it('is told in lines', () => {
    const log = [{ ...problem(AT), places: ['card.js:1:2', 'card.js:1:9'] }];
    expect(detailsOf(log, '1.2.3')).toBe(
      'Sidelight 1.2.3\n2026-01-02T03:04:05.000Z own Error card.js:1:2 < card.js:1:9\n',
    );
  });
});
