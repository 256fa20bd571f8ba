import type { EntryModel, Relation } from '../../core/card/types.ts';
import { Emblem } from '../emblem.tsx';
import { EntityLink } from '../entity-link.tsx';
import { Stance } from '../stance.tsx';
import type { Ui } from '../ui.ts';
import { EntryClaim } from './entry-claim.tsx';
import { EntryFact } from './entry-fact.tsx';
import { EntryNames } from './entry-names.tsx';
import { EntrySource } from './entry-source.tsx';
import { EntryTie } from './entry-tie.tsx';
import { Section } from './section.tsx';

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
      <header class="head" lang={language}>
        <Emblem emblem={head.emblem} flagOf={ui.flagOf} />
        <div class="title">
          <h1 class="name" dir="auto">
            {head.name}
          </h1>
          {head.affiliation && (
            <p class="what">
              <EntityLink entity={head.affiliation} onOpen={onOpen} />
            </p>
          )}
          <p class="what">{head.what}</p>
          {model.description !== head.what && <p class="what">{model.description}</p>}
        </div>
      </header>
      <Stance stance={model.stance} subject={model.subject} ui={ui} onOpen={onOpen} full />
      {RELATIONS.map((relation) => (
        <Section key={relation} title={titleOf(relation, model, ui)} items={model.claims[relation]}>
          {(claim) => <EntryClaim key={claim.id} claim={claim} self={head.id} model={model} ui={ui} onOpen={onOpen} />}
        </Section>
      ))}
      <Section title={ui.t('ties.heading')} items={model.ties}>
        {(tie) => <EntryTie key={tie.id} tie={tie} language={language} ui={ui} onOpen={onOpen} />}
      </Section>
      <Section title={ui.t('background.heading')} items={model.background}>
        {(fact) => <EntryFact key={fact.id} fact={fact} model={model} ui={ui} />}
      </Section>
      <Section title={ui.t('not-stated.heading')} items={model.notStated}>
        {(what) => (
          <li key={what} lang={language}>
            {what}
          </li>
        )}
      </Section>
      <EntryNames forms={model.forms} language={language} ui={ui} />
      <EntrySource model={model} ui={ui} />
    </article>
  );
}

function titleOf(relation: Relation, { head }: EntryModel, { t }: Ui): string {
  const person = head.kind === 'person' || head.kind === 'voice';
  switch (relation) {
    case 'own':
      return t(person ? 'claims.own-person' : 'claims.own');
    case 'about':
      return t(person ? 'claims.about-person' : 'claims.about');
    case 'says':
      return t('claims.says-heading');
    case 'towards':
      return t('claims.towards', { name: head.name });
  }
}
