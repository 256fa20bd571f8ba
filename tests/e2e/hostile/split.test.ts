/** Names that a page has in several texts, as editors and frameworks leave them. */
import { it } from 'vitest';
import { articleWith, marksBecome, popupSays, withHostilePages } from '../support/hostile.ts';

/** Some twenty pauses of the walk, of which some fall into a name. */
const NAMES = 150;

const hostile = withHostilePages();

const article = (script: string) =>
  articleWith(
    '<p>China first.</p><div id="stage"></div>',
    `<script>const stage = document.querySelector('#stage');${script}</script>`,
  );

it('are found wherever reading pauses', async () => {
  const page = await hostile.open(
    article(`for (let i = 0; i < ${NAMES}; i++) {
      for (let j = 0; j < 20 + (i % 7); j++) stage.appendChild(document.createElement('p')).append('No one.'.slice(j % 3));
      stage.appendChild(document.createElement('p')).append('Tai', 'wan is named.');
    }`),
  );
  // Marks far from the window are not painted, but counted.
  await popupSays(hostile.browser, page, `${NAMES} mentions`);
});

it('are found right after what ends a word without a space', async () => {
  const page = await hostile.open(
    article(`const sup = document.createElement('sup');
    sup.append('note');
    stage.appendChild(document.createElement('p')).append('A line', sup, 'Ger', 'ma', 'ny and so on.');`),
  );
  await marksBecome(page, ['China', 'Germany']);
});
