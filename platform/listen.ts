/** Events of the extension API, for as long as a signal lasts. */

interface ApiEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens until the signal aborts, which may be because the extension, and its API with it, is gone. */
export function listen<Listener>(event: ApiEvent<Listener>, listener: Listener, signal?: AbortSignal): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => {
    try {
      event.removeListener(listener);
    } catch {
      // Nothing is left that could call it.
    }
  });
}
