/** Parts of a page that move to where they are shown, or are not, without any change to themselves. */
import { it } from 'vitest';
import { articleWith, marksBecome, withHostilePages } from '../support/hostile.ts';

const hostile = withHostilePages();

it('shadow trees lose their marks where their host moves out of sight, and have them where it comes back', async () => {
  const page = await hostile.open(
    articleWith(
      '<p>China outside.</p><div id="host"><template shadowrootmode="open"><p>Taiwan in a shadow tree.</p><div><template shadowrootmode="open">India in one of its own.</template></div></template></div><div id="unseen" style="display: none"></div>',
    ),
  );
  const all = ['China', 'Taiwan', 'India'];
  await marksBecome(page, all);
  const move = (to: string) =>
    page.evaluate((selector) => {
      document.querySelector(selector)?.append(document.querySelector('#host') as Element);
    }, to);
  for (let i = 0; i < 2; i++) {
    await move('#unseen');
    await marksBecome(page, ['China']);
    await move('article');
    await marksBecome(page, all);
  }
});
