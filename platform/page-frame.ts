/** What every page of the extension does first: its title, its language, the reader's theme. */
import { directionOf } from '../core/i18n/messages.ts';
import { readerLocale } from './locale.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

export function startPage(title: string, draw: (app: HTMLElement) => void): void {
  const locale = readerLocale();
  document.title = title;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  const setTheme = ({ theme }: { theme: string }) => {
    document.body.dataset.theme = theme;
  };
  void loadSettings().then(setTheme);
  watchSettings(setTheme, new AbortController().signal);
  const app = document.getElementById('app');
  if (app) draw(app);
}
