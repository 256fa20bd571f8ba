/** Files that a page saves, and files that it is given. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Tab } from './tab.ts';
import { until } from './wait.ts';

interface Saved {
  name: string;
  text: string;
}

/** What `save` has the page hand to the browser. Firefox's protocol shows no downloads: there the page is asked. */
export async function savedFile(page: Tab, save: () => Promise<void>): Promise<Saved> {
  if ('context' in page) {
    const downloading = page.waitForEvent('download');
    await save();
    const download = await downloading;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
  await page.evaluate(() => {
    const kept = globalThis as { saved?: Partial<Saved> };
    const saved: Partial<Saved> = {};
    kept.saved = saved;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = make;
      void (blob as Blob).text().then((text) => Object.assign(saved, { text }));
      return make.call(URL, blob);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      HTMLAnchorElement.prototype.click = click;
      saved.name = this.download;
      click.call(this);
    };
  });
  await save();
  const found = await until(async () => {
    const { name, text } = await page.evaluate(() => (globalThis as { saved?: Partial<Saved> }).saved ?? {});
    return name !== undefined && text !== undefined && { name, text };
  });
  if (!found) throw new Error('Nothing was saved.');
  return found;
}

/** Path of a file with this text, there until the test has ended: pages read files when they like. */
export async function fileOf(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-file-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'backup.json');
  await writeFile(path, text);
  return path;
}
