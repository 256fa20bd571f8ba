/** A live blog: `live(posts, ms)` in the page adds posts on top, edits every third later, and removes old ones. */

const KEPT = 100;
const EDIT_EVERY = 3;
/** Posts between one and the one that is edited when it comes. */
const EDITED_BACK = 10;

export const liveBlogHtml =
  (): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Live</title></head><body><main><article>
<h1>Live</h1>${'<p>What has been said so far, and what has not been said so far, in a line or two of text.</p>'.repeat(10)}
<div id="feed"></div></article></main><script>
const NAMES = ['Turkey', 'China', 'Vladimir Putin', 'Merics', 'North Korea', 'India'];
const feed = document.getElementById('feed');
let added = 0;
function post() {
  const name = NAMES[added % NAMES.length];
  const section = document.createElement('section');
  section.innerHTML = '<h2>Post ' + added + '</h2><p>' + name + ' has answered, <b>and so</b> has ' + NAMES[(added + 1) % NAMES.length] +
    '.</p><p>' + 'More is said of it in words that name nobody at all. '.repeat(5) + '</p>';
  feed.prepend(section);
  if (++added % ${EDIT_EVERY} === 0 && feed.children[${EDITED_BACK}]) feed.children[${EDITED_BACK}].children[1].textContent = 'Corrected: it was ' + name + '.';
  while (feed.children.length > ${KEPT}) feed.lastElementChild.remove();
}
const live = (posts, ms) => new Promise((resolve) => {
  const timer = setInterval(() => {
    post();
    if (--posts > 0) return;
    clearInterval(timer);
    resolve();
  }, ms);
});
</script></body></html>`;
