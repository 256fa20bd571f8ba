/** Counts what was found on the page for the toolbar's icon: once a page, when it has come to rest. */
import type { Scanner } from '../../core/page/scanner.ts';
import type { Sign } from './sign.ts';

/** Milliseconds of quiet after which the number is taken for the page's: pages go on building themselves. */
const QUIET_MS = 1000;

export interface Reporter {
  /** To be called whenever something was read. */
  settled(): void;
  /** The reader changed the settings: what is marked, or whether there is to be a number. */
  changed(): void;
}

interface Parts {
  /** None where it has not begun. */
  scanner: () => Scanner | undefined;
  /** Whether the reader wants the number on the icon. */
  wanted: () => boolean;
  sign: Sign;
  signal: AbortSignal;
}

export function createReporter({ scanner, wanted, sign, signal }: Parts): Reporter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Address the number was told for. */
  let counted: string | null = null;

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const reading = scanner();
      if (!reading || reading.busy) return later();
      counted = location.pathname;
      sign.found(new Set(reading.index.all().map(({ mention }) => mention.entity)).size);
    }, QUIET_MS);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    sign.found(0);
  });
  return {
    settled() {
      // A page that takes another address without loading is another page.
      if (wanted() && counted !== location.pathname) later();
    },
    changed() {
      if (wanted()) return later();
      clearTimeout(timer);
      sign.found(0);
    },
  };
}
