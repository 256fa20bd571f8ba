/** Every catalogue besides English: read when the extension is built, and by tests; no script carries them. */
import { messagesAr } from './messages.ar.ts';
import { messagesDe } from './messages.de.ts';
import { messagesEs } from './messages.es.ts';
import { messagesFr } from './messages.fr.ts';
import type { Spoken, Words } from './messages.ts';
import { optionsAr } from './options.ar.ts';
import { optionsDe } from './options.de.ts';
import { optionsEs } from './options.es.ts';
import { optionsFr } from './options.fr.ts';
import { surfacesAr } from './surfaces.ar.ts';
import { surfacesDe } from './surfaces.de.ts';
import { surfacesEs } from './surfaces.es.ts';
import { surfacesFr } from './surfaces.fr.ts';

export const catalogs: Readonly<Record<Exclude<Spoken, 'en'>, Words>> = {
  de: { card: messagesDe, surfaces: surfacesDe, options: optionsDe },
  fr: { card: messagesFr, surfaces: surfacesFr, options: optionsFr },
  es: { card: messagesEs, surfaces: surfacesEs, options: optionsEs },
  ar: { card: messagesAr, surfaces: surfacesAr, options: optionsAr },
};
