import type { ComponentChildren } from 'preact';
import type { HeadModel } from '../../core/card/types.ts';
import { Emblem } from '../emblem.tsx';
import type { Ui } from '../ui.ts';

interface Props {
  head: HeadModel;
  language: string;
  ui: Ui;
  /** What stands below the name. */
  children?: ComponentChildren;
}

/** Emblem and name over a full entry. */
export function EntryHead({ head, language, ui, children }: Props) {
  return (
    <header class="head" lang={language}>
      <Emblem emblem={head.emblem} flagOf={ui.flagOf} />
      <div class="title">
        <h1 class="name">
          <bdi>{head.name}</bdi>
        </h1>
        {children}
      </div>
    </header>
  );
}
