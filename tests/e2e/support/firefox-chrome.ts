/** Firefox's own window, where its toolbar and its keys are: a script may run there, as the browser's own do. */

/** WebDriver BiDi as puppeteer speaks it, for what puppeteer has no method for. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

interface Context {
  context: string;
}

/**
 * Evaluates an expression in the browser's window; what it gives is passed on as JSON.
 * @throws {Error} what the expression throws
 */
export async function inChrome({ bidi }: { bidi: Bidi }, expression: string): Promise<unknown> {
  const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = tree.contexts as Context[];
  const { result } = await bidi.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { result: value, exceptionDetails } = result as {
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails || !value) throw new Error(exceptionDetails?.text ?? `Nothing came of ${expression}`);
  return JSON.parse(value.value);
}

/** The letters of the keys that wxt.config.ts gives to commands, all with Alt and Shift. */
const LETTERS: Readonly<Record<string, string>> = {
  'open-popup': 'S',
  'next-mention': 'J',
  'previous-mention': 'K',
  'toggle-site': 'O',
};

/** What the browser does once a command's keys were pressed. @throws {Error} where they are nobody's */
export async function doCommand(firefox: { bidi: Bidi }, name: string): Promise<void> {
  const key = `keyset[id^=ext-keyset-id-sidelight] key[key=${LETTERS[name]}]`;
  const done = await inChrome(
    firefox,
    `(() => { const key = document.querySelector('${key}'); key?.doCommand(); return key !== null; })()`,
  );
  if (done !== true) throw new Error(`No keys are for ${name}.`);
}
