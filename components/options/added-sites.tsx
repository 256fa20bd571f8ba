import { useState } from 'preact/hooks';
import { hostFrom, siteFrom } from '../../core/sites/added-sites.ts';
import type { Form } from './form.ts';

export interface AddedSitesProps extends Form {
  /** Added sites the browser lets us run on. */
  allowed: ReadonlySet<string>;
  listedAs(host: string): string | null;
  /** Asks the browser, called by a click; false where the reader declined. */
  onAdd(site: string): Promise<boolean>;
  onRemove(site: string): void;
}

/** Sites of the reader's own choice. */
export function AddedSites({ t, settings, allowed, listedAs, onAdd, onRemove }: AddedSitesProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { addedSites } = settings;

  const ask = async (site: string) => {
    const given = await onAdd(site);
    setProblem(given ? null : t('sites.declined'));
    if (given) setTyped('');
  };
  const submit = () => {
    const site = siteFrom(typed);
    const listed = site && listedAs(site);
    const suffix = site === null ? hostFrom(typed) : null;
    if (suffix !== null) setProblem(t('sites.too-wide', { suffix }));
    else if (site === null) setProblem(t('sites.not-a-site', { typed: typed.trim() }));
    else if (listed) setProblem(t('sites.listed-already', { site: listed }));
    else if (addedSites.includes(site) && allowed.has(site)) setProblem(t('sites.added-already', { site }));
    else void ask(site);
  };
  return (
    <section aria-labelledby="added-sites">
      <h3 id="added-sites">{t('sites.added')}</h3>
      <p class="note">{t('sites.added-note')}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label for="add-site">{t('sites.add')}</label>
        <div class="with-button">
          <input
            id="add-site"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            dir="ltr"
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby="add-site-problem"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(null);
            }}
          />
          <button type="submit">{t('sites.add-button')}</button>
        </div>
        <p class="problem" id="add-site-problem" role="alert">
          {problem}
        </p>
      </form>
      {addedSites.length === 0 && <p class="note">{t('sites.added-none')}</p>}
      <ul class="rows">
        {addedSites.map((site) => (
          <li key={site}>
            <span>
              <bdi>{site}</bdi> {!allowed.has(site) && <span class="muted">({t('sites.not-allowed')})</span>}
            </span>
            <span class="buttons">
              {!allowed.has(site) && (
                <button type="button" onClick={() => void ask(site)}>
                  {t('sites.allow', { site })}
                </button>
              )}
              <button type="button" onClick={() => onRemove(site)}>
                {t('sites.remove', { site })}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
