import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { warmFonts } from '../../../components/warm-fonts.ts';

afterEach(() => vi.unstubAllGlobals());

const tokens = readFileSync('assets/styles/tokens.css', 'utf8');

describe('looking fonts up ahead', () => {
  it('measures text in the faces of both families that cards are set in', () => {
    const measured: string[] = [];
    const canvas = { font: '', measureText: () => measured.push(canvas.font) };
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => canvas;
      },
    );
    warmFonts(tokens);
    expect(measured.some((font) => font.includes('400 14px') && font.includes('sans-serif'))).toBe(true);
    expect(measured.some((font) => font.includes('600 14px') && font.includes('Georgia'))).toBe(true);
    expect(measured.every((font) => !font.includes('var(') && !font.includes('--'))).toBe(true);
  });

  it('does nothing where there is no such canvas', () => {
    vi.stubGlobal('OffscreenCanvas', undefined);
    expect(() => warmFonts(tokens)).not.toThrow();
  });
});
