import type { Ref } from 'preact';
import type { MarkGroup } from '../../core/card/mark-group.ts';
import type { OptionsTranslate } from '../../core/i18n/options.en.ts';
import { MarkSample } from '../position.tsx';

interface WelcomeProps {
  t: OptionsTranslate;
  /** Sample text, to be marked in the article `sampleRef` is given. */
  lines: readonly string[];
  sampleRef: Ref<HTMLElement>;
  /** Number of sites on the list. */
  sites: number;
  /** Address of the options. */
  options: string;
}

/** A country without an entry is marked only for those who ask for it: not on the first day. */
const GROUPS = ['for', 'against', 'between', 'open', 'voice'] as const satisfies readonly MarkGroup[];
const NEVER = ['send', 'change', 'guess', 'store'] as const;

/** What opens after install: what the thing does, where, and what it never does, in half a minute. */
export function Welcome({ t, lines, sampleRef, sites, options }: WelcomeProps) {
  return (
    <main class="page welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome.try')}</h2>
        <div class="try">
          <article ref={sampleRef}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </article>
          <div class="legend">
            <p>{t('welcome.sample')}</p>
            <p>{t('welcome.lines')}</p>
            <ul>
              {GROUPS.map((group) => (
                <li key={group}>
                  <MarkSample group={group} /> {t(`welcome.line.${group}`)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </section>
      <div class="beside">
        <section aria-labelledby="where">
          <h2 id="where">{t('welcome.where')}</h2>
          <p>{t('welcome.where-text', { count: sites })}</p>
        </section>
        <section aria-labelledby="never">
          <h2 id="never">{t('welcome.never')}</h2>
          <ul>
            {NEVER.map((what) => (
              <li key={what}>{t(`welcome.never.${what}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <p class="buttons">
        <a class="button primary" href={options}>
          {t('welcome.options')}
        </a>
        <a class="button" href={`${options}#sites-heading`}>
          {t('welcome.sites')}
        </a>
      </p>
    </main>
  );
}
