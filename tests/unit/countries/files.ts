import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type EmbedsFile, embedsFileSchema } from '../../../core/countries/embeds.ts';
import { type FactsFile, factsFileSchema } from '../../../core/countries/facts.ts';
import { type NamesFile, namesFileSchema } from '../../../core/countries/names.ts';

export const LANGUAGES = ['en', 'de', 'es', 'pt', 'fr', 'it', 'nl', 'pl', 'tr', 'uk', 'ru', 'ar', 'zh', 'ja'];

export const asset = (name: string): string =>
  readFileSync(new URL(`../../../assets/countries/${name}`, import.meta.url), 'utf8');

const parsed = new Map<string, unknown>();
function load<T>(name: string, parse: (value: unknown) => T): T {
  if (!parsed.has(name)) parsed.set(name, parse(JSON.parse(asset(name))));
  return parsed.get(name) as T;
}

export const names = (language: string): NamesFile =>
  load(`names.${language}.json`, (value) => v.parse(namesFileSchema, value));
export const embeds = (language: string): EmbedsFile =>
  load(`not-countries.${language}.json`, (value) => v.parse(embedsFileSchema, value) as EmbedsFile);
export const facts = (): FactsFile => load('facts.json', (value) => v.parse(factsFileSchema, value));
