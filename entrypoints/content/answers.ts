/** What the page answers to the popup and to the reader's commands. */
import type { Hover } from '../../core/hover/controller.ts';
import { canMark } from '../../core/page/marks.ts';
import type { Scanner } from '../../core/page/scanner.ts';
import { type GivenUp, type PageStatus, readToPage } from '../../core/protocol/messages.ts';
import { mayAskPage } from '../../core/protocol/senders.ts';
import { receive } from '../../platform/messaging.ts';

interface Parts {
  scanner: Scanner;
  hover: Hover;
  gaveUp(): GivenUp[];
  signal: AbortSignal;
}

export function answerMessages({ scanner, hover, gaveUp, signal }: Parts): void {
  receive(
    { read: readToPage, mayAsk: mayAskPage },
    (message) => {
      if (message.type === 'status') return statusOf(scanner, gaveUp());
      if (message.type === 'step') hover.openByKeyboard(message.direction);
      if (message.type === 'show') showNext(scanner, hover, message.entity);
      if (message.type === 'read-on') scanner.readOn();
      return undefined;
    },
    signal,
  );
}

function statusOf({ index, busy, paused }: Scanner, gaveUp: GivenUp[]): PageStatus {
  const counts = new Map<string, number>();
  for (const { mention } of index.all()) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const found = [...counts].map(([entity, mentions]) => ({ entity, mentions }));
  return { canMark: canMark(), busy, tooBusy: paused, gaveUp, found };
}

/** Opens the entity's next mention after the one whose card is open, round and round. */
function showNext({ index }: Scanner, hover: Hover, entity: string): void {
  const mentions = index.all().filter((other) => other.mention.entity === entity && other.isSeen());
  const open = mentions.findIndex(({ id }) => id === hover.current()?.id);
  const next = mentions[(open + 1) % mentions.length];
  if (next) hover.open(next);
}
