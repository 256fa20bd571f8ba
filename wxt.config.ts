import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import * as v from 'valibot';
import { defineConfig } from 'wxt';
import { EVERY_SITE } from './core/sites/added-sites.ts';
import { matchPatterns, newsSitesSchema } from './core/sites/news-sites.ts';
import { buildData } from './scripts/data/build-data.ts';
import { asciiPlugin } from './scripts/vite-ascii.ts';
import { bundledPlugin } from './scripts/vite-bundled.ts';
import { flagsPlugin } from './scripts/vite-flags.ts';

/** Where the demonstration page is served by `npm start`; builds that ship do not run there. */
const DEMO_MATCHES = ['http://localhost/*'];

const siteMatches = (): string[] =>
  matchPatterns(v.parse(newsSitesSchema, JSON.parse(readFileSync('assets/sites/news-sites.json', 'utf8'))));

const matchesIn = (mode: string): string[] => (mode === 'demo' ? [...siteMatches(), ...DEMO_MATCHES] : siteMatches());

/** Typed into the address bar, then a blank, then what to look for. */
const OMNIBOX_KEYWORD = 'sl';

/** Shipped with every build, as text files. */
const LEGAL = ['LICENSE', 'NOTICE'];

/** `npm run dev` opens a browser where there is a display to show it on; elsewhere it says which folder to load. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const { version, languages, voices, files } = await buildData();

export default defineConfig({
  imports: false,
  webExt: { disabled: !hasDisplay, binaries: process.env.CHROME_PATH ? { chrome: process.env.CHROME_PATH } : {} },
  vite: () => ({
    plugins: [preact(), flagsPlugin(), asciiPlugin(), bundledPlugin()],
    define: { DATA_BUILD: JSON.stringify({ version, languages, voices }) },
  }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    omnibox: { keyword: OMNIBOX_KEYWORD },
    host_permissions: matchesIn(mode),
    commands: {
      // The browser's own command for a click on the icon: it opens the popup with its search.
      [browser === 'firefox' ? '_execute_browser_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+S' },
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_mention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous_mention__',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_toggle_site__',
      },
    },
    ...(browser === 'firefox'
      ? {
          optional_permissions: [EVERY_SITE],
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              // The first Firefox with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first that knows what an add-on says about collected data.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : browser === 'safari'
        ? {
            // The first Safari with both highlights and popovers.
            browser_specific_settings: { safari: { strict_min_version: '17.2' } },
            optional_host_permissions: [EVERY_SITE],
          }
        : // The first Chromium with both.
          { minimum_chrome_version: '114', optional_host_permissions: [EVERY_SITE] }),
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      assets.push(...files.map(({ path, contents }) => ({ relativeDest: path, contents })));
      // Licences ask to go with what is passed on.
      assets.push(...LEGAL.map((file) => ({ relativeDest: `${file}.txt`, contents: readFileSync(file, 'utf8') })));
    },
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.browser !== 'safari') return;
      // Safari has no side panel, and warns of what it does not know.
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((permission) => permission !== 'sidePanel');
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      const matches = matchesIn(wxt.config.mode);
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = matches;
      }
    },
  },
});
