/** Geometry of a mention's lines: which one the pointer is on, and the gap between it and the card. */
import type { Point } from './surface.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Joins the boxes that stand on one line: a mention across inline elements has several. Keeps their order. */
export function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.right <= box.left || box.bottom <= box.top) continue;
    const last = lines.at(-1);
    if (last && onOneLine(last, box)) lines[lines.length - 1] = union(last, box);
    else lines.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  }
  return lines;
}

/** Two boxes share a line when they overlap by at least half the height of the lower one. */
function onOneLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap * 2 >= Math.min(a.bottom - a.top, b.bottom - b.top);
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Index of the line under the point, or of the nearest one; 0 when there is no point. -1 without any line. */
export function nearestLine(lines: readonly Box[], point: Point | null): number {
  if (!point) return lines.length ? 0 : -1;
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    const dx = Math.max(line.left - point.x, 0, point.x - line.right);
    const dy = Math.max(line.top - point.y, 0, point.y - line.bottom);
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return nearest;
}

/** True on the card and in the gap between it and the line, as wide as the two together. */
export function inReach(point: Point, card: Box, line: Box | null): boolean {
  if (within(point, card)) return true;
  if (!line) return false;
  const gap = {
    left: Math.min(card.left, line.left),
    right: Math.max(card.right, line.right),
    top: card.top >= line.bottom ? line.bottom : card.bottom,
    bottom: card.top >= line.bottom ? card.top : line.top,
  };
  return within(point, gap);
}

function within(point: Point, box: Box): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}
