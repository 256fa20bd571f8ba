import { describe, expect, it } from 'vitest';
import { whenShown } from '../../../core/page/when-shown.ts';

class Page extends EventTarget {
  prerendering: boolean | undefined;

  constructor(prerendering?: boolean) {
    super();
    this.prerendering = prerendering;
  }

  goTo(): void {
    this.prerendering = false;
    this.dispatchEvent(new Event('prerenderingchange'));
  }
}

/** What has become of the wait by the next task. */
async function stateOf(wait: Promise<void>): Promise<'over' | 'waiting'> {
  const later = new Promise<'waiting'>((resolve) => setTimeout(resolve, 0, 'waiting'));
  return Promise.race([wait.then(() => 'over' as const), later]);
}

const start = (page: Page, signal: AbortSignal): Promise<void> => whenShown(page as unknown as Document, signal);

describe('a page', () => {
  it.each([[undefined], [false]])(
    'that is there to be seen is not waited for (prerendering: %s)',
    async (prerendering) => {
      expect(await stateOf(start(new Page(prerendering), new AbortController().signal))).toBe('over');
    },
  );

  it('that was loaded ahead is waited for until it is gone to', async () => {
    const page = new Page(true);
    const wait = start(page, new AbortController().signal);
    expect(await stateOf(wait)).toBe('waiting');
    page.goTo();
    expect(await stateOf(wait)).toBe('over');
  });

  it('that was loaded ahead is not read after the end of the script', async () => {
    const page = new Page(true);
    const end = new AbortController();
    const wait = start(page, end.signal);
    end.abort();
    page.goTo();
    expect(await stateOf(wait)).toBe('waiting');
  });
});
