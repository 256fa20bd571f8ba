/** In the background: names and words in storage that are not what was put there, be it by one character, are put anew. */
import { browser } from 'wxt/browser';
import { namesFile, voicesFile } from '../core/data/page-data.ts';
import { isReady } from '../core/names/ready.ts';
import { isWhole } from '../core/seal/seal.ts';
import { isSealedText } from '../core/seal/sealed-text.ts';
import { packagedData } from './page-data.ts';

/** To be called once storage is filled: pages look at a sample only (core/seal/), which is what they can afford. */
export async function mendData(): Promise<void> {
  const checks = [
    ...DATA_BUILD.languages.map((language) => [namesFile(language), isReady] as const),
    ...DATA_BUILD.voices.map((language) => [voicesFile(language), isSealedText] as const),
  ];
  for (const [file, isSound] of checks) {
    const { [file]: found } = await browser.storage.local.get(file);
    if (found === undefined || isSound(found, isWhole)) continue;
    await browser.storage.local.set({ [file]: await packagedData(file) });
  }
}
