/** Trees inside the page's tree: frames, shadow roots, editors. */
import { describe, expect, it } from 'vitest';
import { markedTexts, markedTextsIn } from '../support/highlights.ts';
import { articleWith, marksBecome, withHostilePages } from '../support/hostile.ts';
import { waitForCard } from '../support/wait.ts';

const SAME_ORIGIN = 'https://www.bbc.com/news/frame';
const OTHER_ORIGIN = 'https://frames.example/frame';
const FRAME = articleWith('<p>In a frame, it is about Taiwan.</p>');

const hostile = withHostilePages();

it('frames, of the same origin or of another, are not read, and neither disturbs the page', async () => {
  const page = await hostile.open(
    articleWith(
      `<p>China outside.</p><iframe src="${SAME_ORIGIN}"></iframe><iframe src="${OTHER_ORIGIN}"></iframe>
      <iframe srcdoc="<p>Taiwan</p>"></iframe>`,
    ),
    { also: { [SAME_ORIGIN]: FRAME, [OTHER_ORIGIN]: FRAME } },
  );
  await marksBecome(page, ['China']);
  for (const frame of page.frames()) {
    const marks = await frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    expect(marks).toBe(frame === page.mainFrame() ? 1 : 0);
  }
});

it('open shadow roots are read at any depth, and are followed, moved and left; cards open in them', async () => {
  const page = await hostile.open('plain');
  await page.evaluate(() => {
    customElements.define(
      'x-nest',
      class extends HTMLElement {
        connectedCallback() {
          if (this.shadowRoot) return;
          const depth = Number(this.getAttribute('depth'));
          const root = this.attachShadow({ mode: 'open' });
          root.innerHTML = `<p>Level ${depth} names Taiwan.</p>${depth > 0 ? `<x-nest depth="${depth - 1}"></x-nest>` : ''}`;
        }
      },
    );
    (document.querySelector('#stage') as HTMLElement).innerHTML = '<x-nest depth="4"></x-nest>';
    const inline = document.querySelector('#two')?.appendChild(document.createElement('span'));
    if (inline) inline.attachShadow({ mode: 'open' }).textContent = 'A line of its own names North Korea.';
  });
  const outside = ['Turkey', 'China', 'Pakistan', 'North Korea'];
  await marksBecome(page, [...outside, ...Array(5).fill('Taiwan')]);
  const place = await page.evaluate(() => {
    let host = document.querySelector('x-nest');
    while (host?.shadowRoot?.querySelector('x-nest')) host = host.shadowRoot.querySelector('x-nest');
    const text = host?.shadowRoot?.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('Taiwan'));
    range.setEnd(text, text.data.indexOf('Taiwan') + 6);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(place.x - 30, place.y + 40);
  await page.mouse.move(place.x, place.y, { steps: 5 });
  await waitForCard(page, 'Taiwan');
  await page.evaluate(() => {
    const host = document.querySelector('x-nest')?.shadowRoot?.querySelector('x-nest')?.shadowRoot;
    (host?.querySelector('p') as HTMLElement).textContent = 'Now it names India.';
    (document.querySelector('#two') as HTMLElement).append(document.querySelector('x-nest') as Element);
  });
  await marksBecome(page, [...outside, 'India', ...Array(4).fill('Taiwan')]);
  await page.evaluate(() => document.querySelector('x-nest')?.remove());
  await marksBecome(page, outside);
});

it('blocks inside a link that comes later are read, and those that move to where nothing is read lose their marks', async () => {
  const page = await hostile.open('plain');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.innerHTML = '<b><div id="teaser"><p>A teaser names India.</p></div></b>';
    document.querySelector('#stage')?.append(link);
  });
  await marksBecome(page, ['Turkey', 'China', 'Pakistan', 'India']);
  await page.evaluate(() => {
    const nav = document.createElement('nav');
    document.querySelector('#stage')?.append(nav);
    nav.append(document.querySelector('#teaser') as Element, document.querySelector('#two') as Element);
  });
  await marksBecome(page, ['Turkey', 'China']);
});

it('closed shadow roots cannot be read', async () => {
  const page = await hostile.open('plain');
  await page.evaluate(() => {
    const root = document.querySelector('#stage')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = '<p>Taiwan, where nobody sees it.</p>';
    (document.querySelector('#two') as HTMLElement).textContent = 'Now India.';
  });
  await marksBecome(page, ['Turkey', 'China', 'India']);
});

describe('editors', () => {
  it('of every kind are never read, before and after something is typed', async () => {
    const kinds = [
      '<div contenteditable>Turkey</div>',
      '<div contenteditable="true"><p>Turkey</p></div>',
      '<div contenteditable="plaintext-only">Turkey</div>',
      '<div contenteditable="TRUE"><div><b>Turkey</b></div></div>',
      ...['textbox', 'searchbox', 'combobox', 'spinbutton'].map((role) => `<div role="${role}">Turkey</div>`),
      ...['CodeMirror', 'monaco-editor', 'ace_editor'].map((name) => `<div class="${name}"><p>Turkey</p></div>`),
      '<textarea>Turkey</textarea><input value="Turkey"><form><p>Turkey</p></form>',
    ];
    const page = await hostile.open(articleWith(`<p>China outside.</p><div id="editors">${kinds.join('')}</div>`));
    await marksBecome(page, ['China']);
    await page.evaluate(() => {
      for (const editor of document.querySelectorAll('#editors > *')) {
        const inner = editor.querySelector('p, b') ?? editor;
        inner.append(' Pakistan');
        const p = document.createElement('p');
        p.textContent = 'Taiwan';
        inner.append(p);
      }
      document.querySelector('article')?.append(' India');
    });
    await marksBecome(page, ['China', 'India']);
  });

  it('that a text becomes lose their marks when they are typed in', async () => {
    const page = await hostile.open('plain');
    await page.evaluate(() => document.querySelector('#one')?.setAttribute('contenteditable', 'true'));
    const at = await page.evaluate(() => document.querySelector('#one')?.getBoundingClientRect().toJSON());
    await page.mouse.click(at.x + 2, at.y + 8);
    await page.keyboard.press('Home');
    await page.keyboard.type('Typing about Taiwan: ');
    await marksBecome(page, ['Pakistan']);
    expect(await page.evaluate(() => document.querySelector('#one')?.textContent)).toBe(
      'Typing about Taiwan: Turkey once, and China as well.',
    );
    expect(await markedTextsIn(page, '#one')).toEqual([]);
  });

  it('that a whole document is are left alone', async () => {
    const page = await hostile.open(articleWith('<p>Turkey here.</p>', '<script>document.designMode = "on"</script>'), {
      marked: false,
    });
    await page.waitForTimeout(800);
    expect(await markedTexts(page)).toEqual([]);
  });
});
