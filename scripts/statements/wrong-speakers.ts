/**
 * How often a quotation is put in the wrong mouth: `npm run -s wrong-speakers -- [--show N] GOLD.jsonl …`.
 *
 * GOLD: {id, lang, text, statements: [{content: [{start, end}], source: [{start, end}]}]}, offsets in UTF-16 units, end
 * exclusive. Of the passages of three words or more in quotation marks that are shown with a speaker, counts those whose
 * speaker the annotators did not name: `wrong`. Not wrong is another word for the same person, as far as our own reading
 * tells ('he' for 'Ana Roe'). Passages that the annotators leave without any speaker are counted apart.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Span, Statement } from '../../core/voices/types.ts';
import { createTextReader } from './load.ts';

interface Gold {
  lang: string;
  text: string;
  statements: { content: Span[]; source: Span[] }[];
}

const QUOTED = /“([^“”\n]+)(?:”|$)|(?<![\p{L}\p{N}])"([^"\n]+)(?:"|$)/gmu;
const SHORTEST_WORDS = 3;
/** Share of a passage that a statement holds where it is the passage's. */
const HELD = 0.6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '0' } },
});
const read = await createTextReader(fileURLToPath(new URL('../../assets/briefs/', import.meta.url)));

for (const file of positionals) {
  const counts = { shown: 0, wrong: 0, unspoken: 0 };
  let left = Number(values.show);
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { lang, text, statements: gold } = JSON.parse(line) as Gold;
    const { statements, voices } = (await read(text, lang)) ?? { statements: [], voices: [] };
    for (const passage of passages(text)) {
      const own = statements.find(({ content }) => common(content, [passage]) > HELD * length(passage));
      if (!own?.speaker) continue;
      counts.shown++;
      const sources = gold.find(({ content }) => common(content, [passage]) > HELD * length(passage))?.source ?? [];
      if (sources.length === 0) counts.unspoken++;
      else if (!isSame(own, sources, statements)) {
        counts.wrong++;
        if (left-- > 0) show(text, passage, own, sources, voices[own.voice ?? -1]?.name);
      }
    }
  }
  const { shown, wrong, unspoken } = counts;
  const share = ((100 * wrong) / Math.max(1, shown)).toFixed(1);
  console.log(
    `${file}: ${shown} quotations shown with a speaker, ${wrong} with a wrong one (${share}%), ${unspoken} without one by the annotators`,
  );
}

function isSame(own: Statement, sources: readonly Span[], statements: readonly Statement[]): boolean {
  if (common(sources, [own.speaker as Span]) > 0) return true;
  const theirs = statements.find(({ speaker }) => speaker !== null && common(sources, [speaker]) > 0);
  return own.voice !== null && theirs?.voice === own.voice;
}

function show(text: string, passage: Span, own: Statement, sources: readonly Span[], name: string | undefined): void {
  const words = ({ start, end }: Span) => text.slice(start, end);
  console.log(
    `  ${JSON.stringify(words(passage))}\n    ours: ${words(own.speaker as Span)} (${name ?? '?'}); theirs: ${sources.map(words).join(' … ')}`,
  );
}

function passages(text: string): Span[] {
  return [...text.matchAll(QUOTED)].flatMap(({ index, 1: curly, 2: straight }) => {
    const body = curly ?? straight ?? '';
    const start = index + 1;
    return body.trim().split(/\s+/).length >= SHORTEST_WORDS ? [{ start, end: start + body.length }] : [];
  });
}

function length({ start, end }: Span): number {
  return end - start;
}

/** Units that the spans of both lists hold. */
function common(a: readonly Span[], b: readonly Span[]): number {
  let units = 0;
  for (const x of a) for (const y of b) units += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return units;
}
