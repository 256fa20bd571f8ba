import { type ComponentChild, h } from 'preact';
import type { FlagNode } from '../core/card/country-record.ts';
import type { Emblem as EmblemModel } from '../core/card/types.ts';
import { Icon } from './icon.tsx';

/** The drawing of a flag by ISO 3166-1 alpha-2 code; null where there is none, or not yet. */
export type FlagOf = (iso2: string) => FlagNode | null;

/** Flag, letters or sign beside a name. Says nothing the name does not, so it is silent. */
export function Emblem({ emblem, flagOf }: { emblem: EmblemModel; flagOf: FlagOf }) {
  switch (emblem.type) {
    case 'flag':
      return <Flag iso2={emblem.iso2} drawing={flagOf(emblem.iso2)} />;
    case 'monogram':
      return <Monogram letters={emblem.letters} />;
    case 'institution':
    case 'voice':
      return (
        <span class="monogram" aria-hidden="true">
          <Icon name={emblem.type} />
        </span>
      );
  }
}

export function Monogram({ letters }: { letters: string }) {
  return (
    <span class={[...letters].length > 2 ? 'monogram long' : 'monogram'} aria-hidden="true">
      {letters}
    </span>
  );
}

/** The country's flag as vnodes; its code in the same place where there is no drawing. */
export function Flag({ iso2, drawing }: { iso2: string; drawing: FlagNode | null }) {
  if (!drawing) {
    return (
      <span class="flag code" aria-hidden="true">
        {iso2}
      </span>
    );
  }
  const [tag, attributes, ...children] = drawing;
  return h(tag, { ...attributes, class: 'flag', 'aria-hidden': 'true' }, ...children.map(drawn));
}

function drawn([tag, attributes, ...children]: FlagNode): ComponentChild {
  return h(tag, attributes, ...children.map(drawn));
}
