/**
 * Smaller PNGs of the same pixels: the browser packs its pictures in haste. Reads 8-bit RGB and RGBA without interlacing,
 * which is what it writes; writes 8-bit RGB, as stores ask for. Format: https://www.w3.org/TR/png/
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const FILTERS = [0, 1, 2, 3, 4] as const;
const RGB = 2;
const RGBA = 6;
const CHANNELS = 3;
const OPAQUE = 255;

export interface Pixels {
  width: number;
  height: number;
  /** Three bytes a pixel, row by row. */
  rgb: Buffer;
}

/** The same picture, never larger. @throws Error for pixels that are not opaque, and for other kinds of PNG */
export function shrinkPng(png: Buffer): Buffer {
  const smaller = encode(decode(png));
  return smaller.length < png.length ? smaller : png;
}

export function decode(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('This PNG has no header.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, color, , , interlaced] = header.subarray(8);
  if (depth !== 8 || (color !== RGB && color !== RGBA) || interlaced !== 0)
    throw new Error('This PNG is of another kind.');
  const channels = color === RGBA ? 4 : CHANNELS;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const raw = unfilter(inflateSync(packed), width * channels, height, channels);
  return { width, height, rgb: channels === CHANNELS ? raw : withoutAlpha(raw) };
}

export function encode({ width, height, rgb }: Pixels): Buffer {
  const stride = width * CHANNELS;
  const filtered = FILTERS.map((filter) => filterAll(rgb, stride, height, () => filter));
  const mixed = filterAll(rgb, stride, height, (row) => least(filtered, row, stride));
  const packed = [...filtered, mixed].map((rows) => deflateSync(rows, { level: 9, memLevel: 9 }));
  const best = packed.reduce((a, b) => (b.length < a.length ? b : a));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, RGB, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', best), chunk('IEND', Buffer.alloc(0))]);
}

function unfilter(rows: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      out[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, out, at, x, y, stride, step);
    }
  }
  return out;
}

function filterAll(rgb: Buffer, stride: number, height: number, filterOf: (row: number) => number): Buffer {
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    const filter = filterOf(y);
    rows[y * (stride + 1)] = filter;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      rows[y * (stride + 1) + 1 + x] = (rgb[at] ?? 0) - predicted(filter, rgb, at, x, y, stride, CHANNELS);
    }
  }
  return rows;
}

/** What a filter expects of a byte, from those to the left, above, and above to the left. */
function predicted(
  filter: number,
  bytes: Buffer,
  at: number,
  x: number,
  y: number,
  stride: number,
  step: number,
): number {
  const left = x >= step ? (bytes[at - step] ?? 0) : 0;
  const up = y > 0 ? (bytes[at - stride] ?? 0) : 0;
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const corner = x >= step && y > 0 ? (bytes[at - stride - step] ?? 0) : 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The filter that leaves the smallest differences in a row: the usual guess of what packs best. */
function least(filtered: readonly Buffer[], row: number, stride: number): number {
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  filtered.forEach((rows, filter) => {
    let sum = 0;
    for (let x = 1; x <= stride; x++) {
      const byte = rows[row * (stride + 1) + x] ?? 0;
      sum += byte < 128 ? byte : 256 - byte;
    }
    if (sum < lowest) [best, lowest] = [filter, sum];
  });
  return best;
}

function withoutAlpha(rgba: Buffer): Buffer {
  const rgb = Buffer.alloc((rgba.length / 4) * CHANNELS);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += CHANNELS) {
    if (rgba[from + 3] !== OPAQUE) throw new Error('This picture can be seen through.');
    rgba.copy(rgb, to, from, from + CHANNELS);
  }
  return rgb;
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is no PNG.');
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
