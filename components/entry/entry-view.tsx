import { relationHeading } from '../../core/card/headings.ts';
import type { EntryModel, Relation } from '../../core/card/types.ts';
import { EntityLink } from '../entity-link.tsx';
import { Stance } from '../stance.tsx';
import type { Ui } from '../ui.ts';
import { EntryClaim } from './entry-claim.tsx';
import { EntryHead } from './entry-head.tsx';
import { EntryNames } from './entry-names.tsx';
import { EntrySource } from './entry-source.tsx';
import { EntryTie } from './entry-tie.tsx';
import { Section } from './section.tsx';
import { Told } from './told.tsx';

export interface EntryProps {
  model: EntryModel;
  ui: Ui;
  /** Go to the entry of another entity. */
  onOpen(id: string): void;
}

/** Own words first; what others hold towards it last. */
const RELATIONS: readonly Relation[] = ['own', 'about', 'says', 'towards'];

/** Everything the brief has on one entity, with the paragraph of each piece. */
export function EntryView({ model, ui, onOpen }: EntryProps) {
  const { head, language } = model;
  return (
    <article class="entry" lang={ui.locale} dir={ui.dir}>
      <EntryHead head={head} language={language} ui={ui}>
        {head.affiliation && (
          <p class="what">
            <EntityLink entity={head.affiliation} onOpen={onOpen} />
          </p>
        )}
        <p class="what">
          <bdi>{head.what}</bdi>
        </p>
        {model.description !== head.what && (
          <p class="what">
            <bdi>{model.description}</bdi>
          </p>
        )}
      </EntryHead>
      <Stance stance={model.stance} subject={model.subject} ui={ui} onOpen={onOpen} full />
      {RELATIONS.map((relation) => (
        <Section
          key={relation}
          title={relationHeading(relation, head, model.claims[relation], ui.t)}
          items={model.claims[relation]}
        >
          {(claim) => <EntryClaim key={claim.id} claim={claim} self={head.id} model={model} ui={ui} onOpen={onOpen} />}
        </Section>
      ))}
      <Section title={ui.t('ties.heading')} items={model.ties}>
        {(tie) => <EntryTie key={tie.id} tie={tie} language={language} ui={ui} onOpen={onOpen} />}
      </Section>
      <Section title={ui.t('background.heading')} items={model.background}>
        {(fact) => (
          <li key={fact.id}>
            <Told piece={fact} model={model} ui={ui} />
          </li>
        )}
      </Section>
      <Section title={ui.t('not-stated.heading')} items={model.notStated}>
        {(what) => (
          <li key={what} lang={language}>
            <bdi>{what}</bdi>
          </li>
        )}
      </Section>
      <EntryNames forms={model.forms} language={language} ui={ui} />
      <EntrySource model={model} ui={ui} />
    </article>
  );
}
