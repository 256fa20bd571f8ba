/** Sample text for trying things out: it names entities of the briefs at hand, and says nothing about them. */
import { inLanguage } from '../brief/in-language.ts';
import type { Brief, EntityKind } from '../brief/schema.ts';
import type { OptionsTranslate } from '../i18n/options.en.ts';
import { type MarkGroup, markGroup } from './mark-group.ts';

/** `other` is the name of a country the briefs say nothing about, where there is one. */
export function sampleLines(written: Brief, other: string | null, locale: string, t: OptionsTranslate): string[] {
  const brief = inLanguage(written, locale);
  const names = (kind: EntityKind, group: MarkGroup) =>
    brief.entities
      .filter((entity) => entity.kind === kind && markGroup(brief, entity.id) === group)
      .map(({ name }) => name);
  const [supporter] = names('country', 'for');
  const [opponent] = names('country', 'against');
  const [between] = names('country', 'between');
  const [open] = names('country', 'open');
  const countries = [supporter, opponent, between, open].filter((name) => name !== undefined);
  const [one, two, three] = countries;
  const expert = names('person', 'voice')[0];
  const leader = ['for', 'against', 'between', 'open'].flatMap((group) => names('person', group as MarkGroup))[0];
  const [institution] = names('organization', 'voice');
  return [
    one && two && t('sample.two', { one, two }),
    one && t('sample.again', { one: three ?? one }),
    leader && expert && t('sample.people', { one: leader, two: expert }),
    institution && t('sample.one', { one: institution }),
    other && t('sample.other', { one: other }),
  ].filter((line) => typeof line === 'string');
}
