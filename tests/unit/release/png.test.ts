import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, shrinkPng } from '../../../scripts/shots/png.ts';

const pictures = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
      .map((bytes) => ({ width, height, rgb: Buffer.from(bytes) })),
  );

/** One red pixel, RGBA, as a browser writes it. */
const BY_A_BROWSER = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

describe('a picture', () => {
  it('keeps its pixels', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        expect(decode(encode(picture))).toEqual(picture);
      }),
    );
  });

  it('loses its alpha, and never grows', () => {
    const png = Buffer.from(BY_A_BROWSER, 'base64');
    expect(decode(png)).toEqual({ width: 1, height: 1, rgb: Buffer.from([255, 0, 0]) });
    expect(shrinkPng(png).length).toBeLessThanOrEqual(png.length);
  });

  it('of another kind is refused', () => {
    expect(() => decode(Buffer.from('GIF89a, or so'))).toThrow('no PNG');
    const gray = encode({ width: 1, height: 1, rgb: Buffer.from([1, 2, 3]) });
    gray[8 + 8 + 9] = 0;
    expect(() => decode(gray)).toThrow('another kind');
  });
});
