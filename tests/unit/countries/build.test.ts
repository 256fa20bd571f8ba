import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { asset } from './files.ts';

function installed(): boolean {
  try {
    const require = createRequire(import.meta.url);
    require.resolve('cldr-core/package.json');
    require.resolve('cldr-localenames-full/package.json');
    return true;
  } catch {
    return false;
  }
}

test.runIf(installed())('the files under assets/countries are what the tables and CLDR give', async () => {
  const { buildAll } = await import('../../../scripts/countries/build.ts');
  for (const [name, text] of buildAll()) expect(asset(name), `${name}: run node scripts/countries/build.ts`).toBe(text);
});
