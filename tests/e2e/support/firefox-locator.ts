/** Playwright's locators, as far as the tests use them, in a tab of Firefox. */
import type { Locator, Page as PlaywrightPage } from 'playwright-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { AXE_SCRIPT } from './axe.ts';
import { locate, type Step, type Words } from './locate.ts';
import { until } from './wait.ts';

/** Milliseconds that what a test asks for may take to be there. */
const PATIENCE_MS = 30_000;

type Role = Parameters<PlaywrightPage['getByRole']>[0];
interface Exactly {
  exact?: boolean;
}
interface RoleOptions extends Exactly {
  name?: string | RegExp;
  level?: number;
}
interface Within {
  timeout?: number;
}
type Runs<R> = (elements: Element[]) => R;

const wordsOf = (text: string | RegExp, exact = false): Words =>
  typeof text === 'string' ? { text, exact } : { text: text.source, flags: text.flags };

/** What a way of steps leads to now; what acts on one element waits for it, and throws where there are several. */
export class FirefoxLocator {
  readonly #page: Page;
  readonly #keyboard: { press(keys: string): Promise<void> };
  readonly #steps: readonly Step[];

  constructor(page: Page, keyboard: { press(keys: string): Promise<void> }, steps: readonly Step[] = []) {
    this.#page = page;
    this.#keyboard = keyboard;
    this.#steps = steps;
  }

  #and(...steps: Step[]): FirefoxLocator {
    return new FirefoxLocator(this.#page, this.#keyboard, [...this.#steps, ...steps]);
  }

  locator(selector: string, { hasText }: { hasText?: string | RegExp } = {}): FirefoxLocator {
    const found = this.#and({ by: 'css', selector });
    return hasText === undefined ? found : found.filter({ hasText });
  }
  getByRole(role: Role, { name, exact, level }: RoleOptions = {}): FirefoxLocator {
    return this.#and({
      by: 'role',
      role,
      ...(name === undefined ? {} : { name: wordsOf(name, exact) }),
      ...(level === undefined ? {} : { level }),
    });
  }
  getByText = (text: string | RegExp, { exact }: Exactly = {}) =>
    this.#and({ by: 'text', words: wordsOf(text, exact) });
  getByLabel = (text: string | RegExp, { exact }: Exactly = {}) =>
    this.#and({ by: 'label', words: wordsOf(text, exact) });
  filter = ({ hasText }: { hasText: string | RegExp }) => this.#and({ by: 'having', words: wordsOf(hasText) });
  or = (other: FirefoxLocator) => this.#and({ by: 'either', other: other.#steps });
  nth = (nth: number) => this.#and({ by: 'place', nth });
  first = () => this.nth(0);
  last = () => this.nth(-1);

  count = (): Promise<number> => this.#ask((all) => all.length);
  allTextContents = (): Promise<string[]> => this.#ask((all) => all.map(({ textContent }) => textContent ?? ''));
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is asked for, hidden parts left out
  allInnerTexts = (): Promise<string[]> => this.#ask((all) => all.map((one) => (one as HTMLElement).innerText));
  isVisible = (): Promise<boolean> => this.#ask((all) => all.some((one) => one.getClientRects().length > 0));
  evaluateAll = (async (run: Runs<unknown>, arg?: unknown) => {
    const all = await this.#all();
    try {
      return await all.evaluate(run as never, arg as never);
    } finally {
      await all.dispose();
    }
  }) as Locator['evaluateAll'];
  evaluate = (async (run: (element: Element, arg: unknown) => unknown, arg?: unknown) =>
    this.#withOne((one) => one.evaluate(run as never, arg as never))) as Locator['evaluate'];

  textContent = (): Promise<string | null> => this.evaluate((one) => one.textContent);
  getAttribute = (name: string): Promise<string | null> =>
    this.evaluate((one, wanted) => one.getAttribute(wanted), name);
  inputValue = (): Promise<string> => this.evaluate((one) => (one as HTMLInputElement).value);
  isChecked = (): Promise<boolean> => this.evaluate((one) => (one as HTMLInputElement).checked);
  isDisabled = (): Promise<boolean> => this.evaluate((one) => one.matches(':disabled'));

  async waitFor({
    state = 'visible',
    timeout = PATIENCE_MS,
  }: { state?: 'visible' | 'attached' | 'hidden' | 'detached' } & Within = {}) {
    const isSo = {
      visible: () => this.isVisible(),
      attached: async () => (await this.count()) > 0,
      hidden: async () => !(await this.isVisible()),
      detached: async () => (await this.count()) === 0,
    }[state];
    if (!(await until(() => isSo().catch(() => false), timeout)))
      throw new Error(`It did not become ${state}: ${this}.`);
  }

  /** With the real mouse: browsers ask for permissions at nothing less. */
  click = (): Promise<void> => this.#withOne((one) => this.#clickOn(one));
  async #clickOn(one: ElementHandle<Element>): Promise<void> {
    await this.#page.bringToFront();
    // At an edge of the window a bar of ours may lie over it.
    await one.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await one.click();
  }
  focus = (): Promise<void> => this.evaluate((one) => (one as HTMLElement).focus());
  async press(keys: string): Promise<void> {
    await this.focus();
    await this.#keyboard.press(keys);
  }
  /** As if it had been typed over what was there. */
  fill = (value: string): Promise<void> =>
    this.evaluate((one, text) => {
      const field = one as HTMLInputElement;
      field.focus();
      field.select();
      const isTyped = document.execCommand(text === '' ? 'delete' : 'insertText', false, text) && field.value === text;
      if (isTyped) return;
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }, value);
  clear = (): Promise<void> => this.fill('');
  check = (): Promise<void> => this.setChecked(true);
  uncheck = (): Promise<void> => this.setChecked(false);
  /** The box that was clicked is asked, even where it is shown no more. */
  setChecked = (checked: boolean): Promise<void> =>
    this.#withOne(async (one) => {
      const isSo = () => one.evaluate((box, wanted) => (box as HTMLInputElement).checked === wanted, checked);
      if (await isSo()) return;
      await this.#clickOn(one);
      if (!(await until(isSo))) throw new Error(`It stayed as it was: ${this}.`);
    });
  selectOption = (option: string | { label: string }): Promise<void> =>
    this.evaluate((one, wanted) => {
      const select = one as HTMLSelectElement;
      const found = [...select.options].find(({ value, label }) =>
        typeof wanted === 'string' ? value === wanted || label === wanted : label === wanted.label,
      );
      if (!found) throw new Error(`There is no option ${JSON.stringify(wanted)}.`);
      select.value = found.value;
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
    }, option);
  setInputFiles = (path: string): Promise<void> =>
    this.#withOne((one) => (one as ElementHandle<HTMLInputElement>).uploadFile(path));

  toString = (): string => JSON.stringify(this.#steps);

  async #all() {
    const hasAxe = await this.#page.evaluate(() => 'axe' in globalThis);
    if (!hasAxe) await this.#page.evaluate(AXE_SCRIPT);
    return this.#page.evaluateHandle(locate, this.#steps);
  }

  async #ask<R>(run: Runs<R>): Promise<R> {
    const all = await this.#all();
    try {
      return (await all.evaluate(run as never)) as R;
    } finally {
      await all.dispose();
    }
  }

  /** Waits until there is one. @throws {Error} when none comes, or there are several */
  async #withOne<R>(run: (element: ElementHandle<Element>) => Promise<R>): Promise<R> {
    const all = await until(async () => {
      const found = await this.#all().catch(() => null);
      const count = found ? await found.evaluate((list) => list.length) : 0;
      if (count > 1) throw new Error(`There are ${count} of ${this}.`);
      return count === 1 && found;
    }, PATIENCE_MS);
    if (!all) throw new Error(`There is no ${this}.`);
    const one = (await all.evaluateHandle(([element]) => element)).asElement();
    try {
      return await run(one as ElementHandle<Element>);
    } finally {
      await all.dispose();
    }
  }
}
