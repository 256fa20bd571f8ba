/** Pages no newspaper would print: long ones, and ones that never stop growing. */

const WORDS =
  'the of and a to in for is on that by this with you it not or be are from at as your all have new more'.split(' ');
const NAMES = ['Turkey', 'China', 'Vladimir Putin', 'Merics', 'North Korea', 'India'];

/** A small generator of numbers that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function sentence(next: () => number, words: number): string {
  const out: string[] = [];
  for (let i = 0; i < words; i++) {
    const pool = next() < 0.02 ? NAMES : WORDS;
    out.push(pool[Math.floor(next() * pool.length)] ?? 'the');
  }
  return `${out.join(' ')}.`;
}

/** About 100 characters a node. */
export function longHtml(nodes: number): string {
  const next = numbers(1);
  const paragraphs = Array.from({ length: nodes }, () => `<p>${sentence(next, 25)}</p>`);
  return `<!doctype html><html lang="en"><head><title>Long</title></head><body><main>${paragraphs.join('')}</main></body></html>`;
}

/** Adds `rate` paragraphs a second, for `seconds`. */
export function liveHtml(rate: number, seconds: number): string {
  const next = numbers(2);
  const pool = JSON.stringify(Array.from({ length: 50 }, () => sentence(next, 20)));
  return `<!doctype html><html lang="en"><head><title>Live</title></head><body><main><h1>Live</h1><p>${sentence(next, 200)}</p>
<div id="feed"></div></main><script>
const pool = ${pool};
let added = 0;
const timer = setInterval(() => {
  for (let i = 0; i < ${rate / 20}; i++) {
    const p = document.createElement('p');
    p.textContent = pool[added++ % pool.length];
    document.getElementById('feed').append(p);
  }
  if (added >= ${rate * seconds}) clearInterval(timer);
}, 50);
</script></body></html>`;
}

/** A page with nothing for us. */
export const TINY_HTML =
  '<!doctype html><html lang="en"><head><title>Tiny</title></head><body><p>One line of text, and no name in it.</p></body></html>';
