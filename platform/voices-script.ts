import type { VoiceReader } from '../core/page-voices/reader.ts';
import { loadScript } from './load-script.ts';
import { loadVoiceWords } from './page-data.ts';

/** In the content script: the reader for a page in `lang`; null where there is none. Rejects where it cannot be had. */
export async function loadVoiceReader(lang: string | undefined): Promise<VoiceReader<unknown> | null> {
  const words = await loadVoiceWords(lang);
  if (words === null) return null;
  const create = await loadScript('voices');
  return create(words);
}
