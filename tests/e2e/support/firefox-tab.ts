/** A tab of Firefox with the part of Playwright's page that the tests use, so that they are written once. */
import type {
  Frame as PlaywrightFrame,
  Keyboard as PlaywrightKeyboard,
  Mouse as PlaywrightMouse,
  Page as PlaywrightPage,
} from 'playwright-core';
import type { KeyInput, Page } from 'puppeteer-core';
import type { DomNode } from './dom-node.ts';
import { type Bidi, inChrome } from './firefox-chrome.ts';
import { FirefoxLocator } from './firefox-locator.ts';
import { until } from './wait.ts';

/** BiDi's script.NodeRemoteValue, the part used here. */
interface RemoteNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

type Evaluate = PlaywrightPage['evaluate'];
type Mouse = Pick<PlaywrightMouse, 'move' | 'down' | 'up' | 'click' | 'dblclick' | 'wheel'>;
type Keyboard = Pick<PlaywrightKeyboard, 'press' | 'type' | 'down' | 'up'>;

interface Shown {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** Firefox cannot be told: what moves, moves. */
  reducedMotion?: 'reduce';
}

export class FirefoxTab {
  readonly evaluate: Evaluate;
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  /** As puppeteer has it. */
  readonly inner: Page;
  readonly #bidi: Bidi;
  readonly #locators: FirefoxLocator;
  #address: string;

  /** @param address Where it is, if that is a page of ours, of which puppeteer knows no address. */
  constructor(inner: Page, bidi: Bidi, address = '') {
    this.inner = inner;
    this.#address = address;
    this.#bidi = bidi;
    this.evaluate = inner.evaluate.bind(inner) as Evaluate;
    this.mouse = mouseOf(inner);
    this.keyboard = keyboardOf(inner);
    this.#locators = new FirefoxLocator(inner, this.keyboard);
  }

  async goto(address: string, options: { waitUntil?: 'load' | 'domcontentloaded' } = {}): Promise<void> {
    if (!address.startsWith('http')) return this.#gone(() => this.inner.goto(address), address);
    this.#address = '';
    await this.inner.goto(address, options);
  }
  async reload(): Promise<void> {
    if (this.url().startsWith('http')) return void (await this.inner.reload());
    // A link within the page may have changed it.
    const address = await this.inner.evaluate(() => location.href);
    await this.#gone(() => this.inner.reload(), address);
  }

  /** Going to a page of ours, or of the browser's own, never resolves in Firefox: the tab is asked until another page is there. */
  async #gone(go: () => Promise<unknown>, address: string): Promise<void> {
    const now = await this.inner.evaluate(() => location.href);
    const isFragment = address.split('#')[0] === now.split('#')[0] && address !== now;
    if (!isFragment) await this.inner.evaluate(() => Object.assign(globalThis, { isLeft: true }));
    go().catch(() => undefined);
    const isThere = await until(() =>
      this.inner
        .evaluate(
          (wanted) => location.href === wanted && document.readyState === 'complete' && !('isLeft' in globalThis),
          address,
        )
        .catch(() => false),
    );
    if (!isThere) throw new Error(`${address} did not open.`);
    this.#address = address;
  }

  locator = (...of: Parameters<FirefoxLocator['locator']>) => this.#locators.locator(...of);
  getByRole = (...of: Parameters<FirefoxLocator['getByRole']>) => this.#locators.getByRole(...of);
  getByText = (...of: Parameters<FirefoxLocator['getByText']>) => this.#locators.getByText(...of);
  getByLabel = (...of: Parameters<FirefoxLocator['getByLabel']>) => this.#locators.getByLabel(...of);

  close = (): Promise<void> => this.inner.close();
  title = (): Promise<string> => this.inner.title();
  url = (): string => this.#address || this.inner.url();
  bringToFront = (): Promise<void> => this.inner.bringToFront();
  waitForTimeout = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

  async waitForFunction(isSo: () => unknown): Promise<void> {
    await this.inner.waitForFunction(isSo);
  }
  async setViewportSize(size: { width: number; height: number }): Promise<void> {
    await this.inner.setViewport(size);
  }
  async addStyleTag({ content }: { content: string }): Promise<void> {
    await this.inner.addStyleTag({ content });
  }
  async screenshot({ path }: { path: string }): Promise<void> {
    await this.inner.screenshot({ path: path as `${string}.png` });
  }

  pdf = (): Promise<Uint8Array> => this.inner.pdf();
  frames = (): Pick<PlaywrightFrame, 'evaluate'>[] => this.inner.frames().map(frameOf);
  mainFrame = (): Pick<PlaywrightFrame, 'evaluate'> => frameOf(this.inner.mainFrame());

  /** What the page is shown on. The tab must be the one in front; its protocol has no word for it. */
  async emulateMedia({ media, colorScheme, forcedColors }: Shown) {
    const shown = 'gBrowser.selectedBrowser.browsingContext';
    const medium = media === 'print' ? 'print' : '';
    if (media) await inChrome({ bidi: this.#bidi }, `${shown}.mediumOverride = '${medium}'`);
    if (colorScheme) await inChrome({ bidi: this.#bidi }, `${shown}.prefersColorSchemeOverride = '${colorScheme}'`);
    if (forcedColors) await inChrome({ bidi: this.#bidi }, `${shown}.forcedColorsOverride = '${forcedColors}'`);
  }

  /** An element with all that is in it, closed shadow trees included; null where there is none. */
  async nodeAt(selector: string): Promise<DomNode | null> {
    const { result } = await this.#bidi.send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
      target: { context: contextOf(this.inner) },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    });
    const node = result.result as RemoteNode & { type: string };
    return node.type === 'node' ? toDomNode(node) : null;
  }

  /** Border box of a node that `nodeAt` gave, in CSS px of the viewport; null where it is not rendered, or gone. */
  async boxOf({ sharedId }: DomNode): Promise<{ x: number; y: number; width: number; height: number } | null> {
    const { result } = await this.#bidi.send('script.callFunction', {
      functionDeclaration:
        'node => { const { x, y, width, height } = node.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }',
      arguments: [{ sharedId }],
      target: { context: contextOf(this.inner) },
      awaitPromise: false,
    });
    const { value } = (result.result ?? {}) as { value?: string };
    const box =
      value === undefined ? null : (JSON.parse(value) as { x: number; y: number; width: number; height: number });
    return box && box.width > 0 && box.height > 0 ? box : null;
  }
}

const frames = new WeakMap<object, Pick<PlaywrightFrame, 'evaluate'>>();

/** The same for the same frame, so that frames can be compared. */
function frameOf(frame: ReturnType<Page['mainFrame']>): Pick<PlaywrightFrame, 'evaluate'> {
  const known = frames.get(frame) ?? { evaluate: frame.evaluate.bind(frame) as PlaywrightFrame['evaluate'] };
  frames.set(frame, known);
  return known;
}

export function contextOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { _id?: string };
  if (!id) throw new Error('This version of puppeteer-core no longer shows the id of a frame.');
  return id;
}

function mouseOf({ mouse }: Page): Mouse {
  return {
    move: (x, y, options) => mouse.move(x, y, options),
    down: () => mouse.down(),
    up: () => mouse.up(),
    click: (x, y) => mouse.click(x, y),
    dblclick: (x, y) => mouse.click(x, y, { count: 2 }),
    wheel: (deltaX, deltaY) => mouse.wheel({ deltaX, deltaY }),
  };
}

function keyboardOf({ keyboard }: Page): Keyboard {
  // Playwright goes by the name of the key, BiDi by what it writes.
  const keyOf = (name: string) => (name === 'Space' ? ' ' : name) as KeyInput;
  return {
    down: (name) => keyboard.down(keyOf(name)),
    up: (name) => keyboard.up(keyOf(name)),
    type: (text) => keyboard.type(text),
    async press(names) {
      const keys = names.split('+').map(keyOf);
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.reverse()) await keyboard.up(key);
    },
  };
}

function toDomNode({ sharedId, value }: RemoteNode): DomNode {
  return {
    nodeType: value?.nodeType ?? 0,
    localName: value?.localName ?? '',
    nodeValue: value?.nodeValue ?? '',
    backendNodeId: 0,
    ...(sharedId === undefined ? {} : { sharedId }),
    attributes: Object.entries(value?.attributes ?? {}).flat(),
    children: (value?.children ?? []).map(toDomNode),
    shadowRoots: value?.shadowRoot ? [toDomNode(value.shadowRoot)] : [],
  };
}
