/** What is ours on the page, put back when the page takes it away: a bounded number of times, then given up. */

/** Times one page may undo us before we take the hint: more would be a war, and a page wins it in a loop. */
const MAX_RESTORES = 5;

export interface Guarded {
  /** True where all is as we left it. */
  isIntact(): boolean;
  restore(): void;
  /** Called once, when the page has undone it too often. */
  giveUp(): void;
}

export interface Guard {
  /** Looks, and restores what was disturbed. Cheap where nothing was. */
  look(): void;
  readonly gaveUp: boolean;
}

export function createGuard({ isIntact, restore, giveUp }: Guarded): Guard {
  let restores = 0;
  let gaveUp = false;
  return {
    look() {
      if (gaveUp || isIntact()) return;
      if (restores < MAX_RESTORES) {
        restores++;
        restore();
        return;
      }
      gaveUp = true;
      giveUp();
    },
    get gaveUp() {
      return gaveUp;
    },
  };
}
