/** Tables of numbers as text, each number in as few bytes as its table needs. */

/** A table of numbers of some width: what of it is read is the same for all. */
export type Numbers = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

const WIDTHS = { B: Uint8Array, H: Uint16Array, h: Int16Array, I: Uint32Array, i: Int32Array } as const;
type Width = keyof typeof WIDTHS;

const LIMITS: readonly (readonly [width: Width, from: number, to: number])[] = [
  ['B', 0, 0xff],
  ['H', 0, 0xffff],
  ['h', -0x8000, 0x7fff],
  ['I', 0, 0xffffffff],
  ['i', -0x80000000, 0x7fffffff],
];

/** The width's letter, and the bytes of the numbers in base 64, low bytes first as in every computer we run on. */
export function writeTable(numbers: Numbers): string {
  let least = 0;
  let most = 0;
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const [width] = LIMITS.find(([, from, to]) => from <= least && most <= to) ?? ['i' as const];
  const { buffer } = WIDTHS[width].from(numbers);
  return width + toBase64(new Uint8Array(buffer));
}

/** @throws {Error} for text that `writeTable` does not write */
export function readTable(text: string): Numbers {
  const Table = WIDTHS[text.charAt(0) as Width];
  if (Table === undefined) throw new Error(`these are not numbers: '${text.slice(0, 8)}'`);
  return new Table(fromBase64(text.slice(1)).buffer);
}

/** What newer browsers do by themselves, many times faster. */
type Base64 = typeof Uint8Array & { fromBase64?(text: string): Uint8Array<ArrayBuffer> };

/** Arguments one call can take everywhere. */
const UNITS_A_CALL = 0x2000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += UNITS_A_CALL) {
    text += String.fromCharCode(...bytes.subarray(at, at + UNITS_A_CALL));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64: decode } = Uint8Array as Base64;
  if (decode) return decode.call(Uint8Array, text);
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
