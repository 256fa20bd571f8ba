import type { SurfaceForm } from '../../core/brief/schema.ts';
import { FORM_KINDS } from '../../core/brief/terms.ts';
import type { Ui } from '../ui.ts';

interface Props {
  forms: readonly SurfaceForm[];
  language: string;
  ui: Ui;
}

/** The written forms by which the entity is recognized: those of the brief's own language, and how many others. */
export function EntryNames({ forms, language, ui }: Props) {
  const own = forms.filter(({ lang }) => lang === language);
  const others = forms.length - own.length;
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{ui.t('forms.heading')}</h2>
      <dl class="forms" lang={language}>
        {FORM_KINDS.map((kind) => ({ kind, texts: textsOf(own, kind) }))
          .filter(({ texts }) => texts.length > 0)
          .map(({ kind, texts }) => (
            <>
              <dt class="form-kind">{ui.t(`form.${kind}`)}</dt>
              <dd>{texts.join(', ')}</dd>
            </>
          ))}
      </dl>
      {others > 0 && <p class="form-kind">{ui.t('forms.others', { count: others })}</p>}
    </section>
  );
}

function textsOf(forms: readonly SurfaceForm[], wanted: SurfaceForm['kind']): string[] {
  return [...new Set(forms.filter(({ kind }) => kind === wanted).map(({ text }) => text))];
}
