/** A document, a clock and a surface to run the controller on, without a browser. */
import type { Clock } from '../../../core/hover/controller.ts';
import type { CardSurface, Point, ShowOptions, SurfaceHandlers } from '../../../core/hover/surface.ts';
import type { PageMention, PageMentions } from '../../../core/page/page-mention.ts';

export const HOST = { isHost: true };

/** Mentions stand side by side on one line, 100 px each; the gaps between them are 100 px too. */
export function fakeMention(id: number, more: Partial<PageMention> = {}): PageMention {
  const left = id * 200;
  return {
    id,
    mention: { start: 0, end: 4, text: 'Name', entity: `entity-${id}`, kind: 'country', form: 'name' },
    rects: () => [{ left, right: left + 100, top: 100, bottom: 120 } as DOMRect],
    isSeen: () => true,
    element: { closest: () => null } as unknown as Element,
    inLink: false,
    ...more,
  };
}

export const inside = (mention: PageMention): Point => ({ x: mention.id * 200 + 50, y: 110 });

export class FakeMentions implements PageMentions {
  list: PageMention[];
  constructor(list: PageMention[]) {
    this.list = list;
  }
  at(x: number, y: number): PageMention | null {
    return this.list.find(({ id }) => x >= id * 200 && x <= id * 200 + 100 && y >= 100 && y <= 120) ?? null;
  }
  all(): readonly PageMention[] {
    return this.list;
  }
  has(mention: PageMention): boolean {
    return this.list.includes(mention);
  }
}

export class FakeSurface implements CardSurface {
  log: string[] = [];
  options: ShowOptions | null = null;
  handlers: SurfaceHandlers | null = null;
  focused = false;
  connect(handlers: SurfaceHandlers): void {
    this.handlers = handlers;
  }
  show(mention: PageMention, options: ShowOptions): void {
    this.options = options;
    this.focused = options.focus;
    this.log.push(`show ${mention.id}${options.pinned ? ' pinned' : ''}${options.focus ? ' focus' : ''}`);
  }
  setPinned(pinned: boolean): void {
    this.log.push(pinned ? 'pin' : 'unpin');
  }
  hide(): void {
    this.focused = false;
    this.log.push('hide');
  }
  contains(event: Event): boolean {
    return (event.target as unknown) === HOST;
  }
  covers({ y }: Point): boolean {
    return y > 120 && y < 200;
  }
  hasFocus(): boolean {
    return this.focused;
  }
}

export class FakeClock implements Clock {
  private time = 1000;
  private next = 1;
  private readonly timers = new Map<number, { at: number; run: () => void }>();
  private frames: (() => void)[] = [];
  now(): number {
    return this.time;
  }
  after(ms: number, run: () => void): number {
    this.timers.set(this.next, { at: this.time + ms, run });
    return this.next++;
  }
  cancel(timer: number): void {
    this.timers.delete(timer);
  }
  frame(run: () => void): number {
    return this.frames.push(run);
  }
  get pending(): number {
    return this.timers.size;
  }
  get pendingFrames(): number {
    return this.frames.length;
  }
  /** Paints a frame, then lets time pass. */
  pass(ms = 0): void {
    const frames = this.frames;
    this.frames = [];
    for (const run of frames) run();
    const until = this.time + ms;
    for (;;) {
      const due = [...this.timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [timer, { at, run }] = due;
      this.timers.delete(timer);
      this.time = at;
      run();
    }
    this.time = until;
  }
}

interface Registered {
  type: string;
  run: (event: unknown) => void;
  passive: boolean;
}

export class FakeDocument {
  readonly listeners: Registered[] = [];
  readonly documentElement = { clientWidth: 1000, clientHeight: 600 };
  readonly defaultView = { scrolled: 0, scrollBy: ({ top }: { top: number }) => this.scroll(top) };
  selection = { isCollapsed: true, focusNode: null };
  addEventListener(
    type: string,
    run: (event: unknown) => void,
    options: { signal: AbortSignal; passive?: boolean },
  ): void {
    const entry = { type, run, passive: options.passive === true };
    this.listeners.push(entry);
    options.signal.addEventListener('abort', () => this.listeners.splice(this.listeners.indexOf(entry), 1));
  }
  getSelection() {
    return this.selection;
  }
  private scroll(top: number): void {
    this.defaultView.scrolled += top;
  }
  /** Dispatches an event as the reader's own, unless told otherwise. Returns what was called on it. */
  fire(type: string, init: Record<string, unknown> = {}): string[] {
    const called: string[] = [];
    const event = {
      type,
      isTrusted: true,
      pointerType: 'mouse',
      buttons: 0,
      button: 0,
      detail: 1,
      clientX: 0,
      clientY: 0,
      target: null,
      composedPath: () => [init.target],
      preventDefault: () => called.push('preventDefault'),
      stopPropagation: () => called.push('stopPropagation'),
      stopImmediatePropagation: () => called.push('stopImmediatePropagation'),
      ...init,
    };
    for (const listener of [...this.listeners]) if (listener.type === type) listener.run(event);
    return called;
  }
}
