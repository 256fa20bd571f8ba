import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { Boundary } from '../../../components/boundary.tsx';
import { FailedCard } from '../../../components/failed-card.tsx';
import { ProblemNote } from '../../../components/popup/problem-note.tsx';
import type { Problem } from '../../../core/errors/problem.ts';
import { createMessages, createOptionsMessages } from '../../../core/i18n/messages.ts';
import { CARD_PROPS } from './card-props.ts';
import { hostElements } from './host-elements.ts';
import { textOf } from './text-of.ts';

/** A boundary around 'fine', as Preact keeps one: its state changes, and it is asked what to draw. */
function boundary() {
  const told: unknown[] = [];
  const props = { onError: (error: unknown) => told.push(error), instead: () => 'failed', children: 'fine' };
  const one = new Boundary(props);
  one.props = props;
  one.setState = (next) => Object.assign(one.state, next);
  const drawn = (): ComponentChildren => one.render(props, one.state);
  return { one, told, drawn };
}

describe('a boundary', () => {
  it('draws what it is around as long as nothing fails', () => {
    const { told, drawn } = boundary();
    expect(drawn()).toBe('fine');
    expect(told).toEqual([]);
  });

  it('draws something else once it failed, and tells of it once however often it goes on failing', () => {
    const { one, told, drawn } = boundary();
    const first = new Error('first');
    one.componentDidCatch(first);
    one.componentDidCatch(new Error('second'));
    expect(drawn()).toBe('failed');
    expect(told).toEqual([first]);
  });
});

describe('what is said of a failure', () => {
  const ui = { t: createMessages('en'), locale: 'en', dir: 'ltr', now: 0, flagOf: () => null } as const;
  const t = createOptionsMessages('en');
  const noted = (part: Problem['part']): Problem => ({ at: 1, part, kind: 'Error', places: [] });
  const note = (problems: readonly Problem[]) => (
    <ProblemNote t={t} locale="en" problems={problems} onCopy={async () => undefined} onShow={() => undefined} />
  );

  it('stands in the card under its name, with a way to close it and one to copy details', () => {
    const calls: string[] = [];
    const card = (
      <FailedCard ui={ui} {...CARD_PROPS} back={null} copied={null} onCopy={() => calls.push('copy')} />
    ) as VNode;
    expect(textOf(card)).toContain('This card could not be drawn.');
    const elements = hostElements(card);
    expect(elements.find(({ props }) => props.role === 'dialog')?.props['aria-labelledby']).toBe('name');
    expect(elements.find(({ props }) => props.id === 'name')?.props.role).toBe('alert');
    const copy = elements.find(({ props }) => props.title === 'Copy details');
    expect(copy).toBeDefined();
    (copy as { props: { onClick(): void } } | undefined)?.props.onClick();
    expect(calls).toEqual(['copy']);
  });

  it('names each part once in the popup, and is nothing where nothing failed', () => {
    expect(ProblemNote(note([]).props)).toBeNull();
    const vnode = ProblemNote(note([noted('page'), noted('background'), noted('page')]).props) as VNode<{
      children: VNode<{ children: string }>[];
    }>;
    expect(vnode.props.children[0]?.props.children).toBe(
      'Something in Sidelight failed: on a page and in the background. It went on without it.',
    );
  });
});
