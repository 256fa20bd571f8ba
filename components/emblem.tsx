import flags, { type FlagNode } from 'virtual:flags';
import { type ComponentChild, h } from 'preact';
import type { Emblem as EmblemModel } from '../core/card/types.ts';
import { Icon } from './icon.tsx';

/** Flag, letters or sign beside a name. Says nothing the name does not, so it is silent. */
export function Emblem({ emblem }: { emblem: EmblemModel }) {
  switch (emblem.type) {
    case 'flag':
      return <Flag iso2={emblem.iso2} />;
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

/** The country's flag as vnodes; its code in letters where there is no drawing. */
export function Flag({ iso2 }: { iso2: string }) {
  const drawing = flags[iso2];
  if (!drawing) return <Monogram letters={iso2} />;
  const [tag, attributes, ...children] = drawing;
  return h(tag, { ...attributes, class: 'flag', 'aria-hidden': 'true' }, ...children.map(drawn));
}

function drawn([tag, attributes, ...children]: FlagNode): ComponentChild {
  return h(tag, attributes, ...children.map(drawn));
}
