/** What every page of the extension does first: its title, its language, the reader's look. */
import { directionOf } from '../core/i18n/messages.ts';
import { dataOfLook, type Look } from '../core/settings/look.ts';
import { readerLocale } from './locale.ts';
import { noteUncaught } from './problems.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

// At once: a page of ours waits for much before it is drawn, and any of it may fail.
noteUncaught('own');

/** `locale` is the language the page speaks: `readerLocale` of the settings. */
export function startPage(title: string, draw: (app: HTMLElement) => void, locale: string): void {
  document.title = title;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  const setLook = (look: Look) => {
    Object.assign(document.body.dataset, dataOfLook(look));
  };
  void loadSettings().then(setLook);
  watchSettings((settings) => {
    // Every word on the page is another one then.
    if (readerLocale(settings.language) !== locale) location.reload();
    setLook(settings);
  }, new AbortController().signal);
  const app = document.getElementById('app');
  if (app) draw(app);
}
