/** What the page answers to the popup and to the reader's commands. */
import type { Hover } from '../../core/hover/controller.ts';
import { canMark } from '../../core/page/marks.ts';
import type { Scanner } from '../../core/page/scanner.ts';
import { type PageStatus, readToPage } from '../../core/protocol/messages.ts';
import { receive } from '../../platform/messaging.ts';

interface Parts {
  scanner: Scanner;
  hover: Hover;
  signal: AbortSignal;
}

export function answerMessages({ scanner, hover, signal }: Parts): void {
  receive(
    readToPage,
    (message) => {
      if (message.type === 'status') return statusOf(scanner);
      if (message.type === 'step') hover.openByKeyboard(message.direction);
      if (message.type === 'show') showNext(scanner, hover, message.entity);
      return undefined;
    },
    signal,
  );
}

function statusOf({ index, busy }: Scanner): PageStatus {
  const counts = new Map<string, number>();
  for (const { mention } of index.all()) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  return { canMark: canMark(), busy, found: [...counts].map(([entity, mentions]) => ({ entity, mentions })) };
}

/** Opens the entity's next mention after the one whose card is open, round and round. */
function showNext({ index }: Scanner, hover: Hover, entity: string): void {
  const mentions = index.all().filter((other) => other.mention.entity === entity && other.isSeen());
  const open = mentions.findIndex(({ id }) => id === hover.current()?.id);
  const next = mentions[(open + 1) % mentions.length];
  if (next) hover.open(next);
}
