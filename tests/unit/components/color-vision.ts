/** How far apart two colors are to eyes that lack a kind of cone. */

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

export const VISIONS = ['trichromatic', 'protanopic', 'deuteranopic', 'tritanopic'] as const;
export type Vision = (typeof VISIONS)[number];

/** On linear RGB, severity 1: Machado, Oliveira and Fernandes 2009, table 1. */
const SEEN_BY: Readonly<Record<Vision, Matrix>> = {
  trichromatic: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** ΔE (CIE 1976) that nobody overlooks in thin lines; 2.3 is where patches side by side begin to differ. */
export const EASILY_TOLD = 40;

const TO_XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Vector = [0.95047, 1, 1.08883];

const times = (matrix: Matrix, [a, b, c]: Vector): Vector =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Vector;

function linear(hex: string): Vector {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as unknown as Vector;
}

function lab(hex: string, vision: Vision): Vector {
  const seen = times(SEEN_BY[vision], linear(hex)).map((value) => Math.min(1, Math.max(0, value)));
  const [x = 0, y = 0, z = 0] = times(TO_XYZ, seen as unknown as Vector).map((value, i) => {
    const part = value / (WHITE[i] ?? 1);
    return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

export function colorDistance(one: string, other: string, vision: Vision): number {
  const left = lab(one, vision);
  const right = lab(other, vision);
  return Math.hypot(...left.map((value, i) => value - (right[i] ?? 0)));
}
