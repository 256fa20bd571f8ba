import { describe, expect, it, vi } from 'vitest';
import { lazySurface } from '../../../core/hover/lazy-surface.ts';
import type { PreparedSurface, SurfaceHandlers } from '../../../core/hover/surface.ts';
import type { PageMention } from '../../../core/page/page-mention.ts';

const mention = { id: 1 } as PageMention;
const options = { pinned: false, focus: false, point: null };

const handlers = (): SurfaceHandlers => ({ pin: vi.fn(), close: vi.fn(), busy: vi.fn(), gone: vi.fn() });

const surface = () => ({
  connect: vi.fn(),
  show: vi.fn(),
  rehearse: vi.fn(),
  relook: vi.fn(),
  setPinned: vi.fn(),
  hide: vi.fn(),
  contains: vi.fn(() => true),
  covers: vi.fn(() => true),
  hasFocus: vi.fn(() => true),
});

/** A surface whose loading the test ends. */
function pending() {
  const real = surface();
  const loading = Promise.withResolvers<PreparedSurface>();
  const load = vi.fn(() => loading.promise);
  const idle: (() => void)[] = [];
  const lazy = lazySurface(load, (work) => idle.push(work));
  const told = handlers();
  lazy.connect(told);
  return {
    real,
    load,
    idle,
    lazy,
    told,
    loading,
    settled: () =>
      loading.promise.then(
        () => undefined,
        () => undefined,
      ),
  };
}

describe('a surface that is loaded when needed', () => {
  it('is not loaded before', () => {
    const { load, lazy } = pending();
    lazy.hide();
    lazy.setPinned(true);
    expect(lazy.contains(new Event('x'))).toBe(false);
    expect(lazy.covers({ x: 0, y: 0 })).toBe(false);
    expect(lazy.hasFocus()).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });

  it('shows, once there, what was asked for meanwhile, as it was asked for last', async () => {
    const { real, load, lazy, told, loading, settled } = pending();
    lazy.preload(mention);
    lazy.show(mention, options);
    lazy.setPinned(true);
    loading.resolve(real);
    await settled();
    expect(load).toHaveBeenCalledTimes(1);
    expect(real.connect).toHaveBeenCalledWith(told);
    expect(real.show).toHaveBeenCalledWith(mention, { ...options, pinned: true });
  });

  it('shows nothing that was taken back meanwhile', async () => {
    const { real, lazy, loading, settled } = pending();
    lazy.show(mention, options);
    lazy.hide();
    loading.resolve(real);
    await settled();
    expect(real.show).not.toHaveBeenCalled();
    lazy.show(mention, options);
    expect(real.show).toHaveBeenCalledTimes(1);
    expect(lazy.hasFocus()).toBe(true);
  });

  it('rehearses a card in idle time, unless one is wanted already', async () => {
    const quiet = pending();
    quiet.lazy.preload(mention);
    quiet.lazy.preload(mention);
    quiet.loading.resolve(quiet.real);
    await quiet.settled();
    expect(quiet.real.rehearse).not.toHaveBeenCalled();
    for (const work of quiet.idle) work();
    expect(quiet.real.rehearse.mock.calls).toEqual([[mention]]);

    const hasty = pending();
    hasty.lazy.preload(mention);
    hasty.lazy.show(mention, options);
    hasty.loading.resolve(hasty.real);
    await hasty.settled();
    expect(hasty.idle).toEqual([]);
    expect(hasty.real.show).toHaveBeenCalledTimes(1);
  });

  it('closes a card that cannot be shown, and tries again for the next', async () => {
    const { load, lazy, told, loading, settled } = pending();
    lazy.show(mention, options);
    loading.reject(new Error('gone'));
    await settled();
    await Promise.resolve();
    expect(told.close).toHaveBeenCalledTimes(1);
    lazy.show(mention, options);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
