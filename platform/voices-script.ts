import type { VoiceReader } from '../core/page-voices/reader.ts';
import { tellBackground } from './messaging.ts';
import { loadVoiceWords } from './page-data.ts';
import { type CreateReader, providedReader } from './voices-handover.ts';

/** In the content script: the reader for a page in `lang`; null where there is none. Rejects where it cannot be had. */
export async function loadVoiceReader(lang: string | undefined): Promise<VoiceReader<unknown> | null> {
  const words = await loadVoiceWords(lang);
  if (words === null) return null;
  const create = await loadCreate();
  return create(words);
}

async function loadCreate(): Promise<CreateReader> {
  if (!providedReader()) await tellBackground({ type: 'load-script', name: 'voices' });
  const create = providedReader();
  if (!create) throw new Error('The script that reads voices did not run.');
  return create;
}
