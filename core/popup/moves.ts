/** Where a key leads in a list of options, as the ARIA combobox pattern has it. */

/**
 * @param active Index of the active option; -1 for none.
 * @returns The index to go to; null for keys that move nothing, and where there is nothing to go to.
 */
export function movedTo(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
