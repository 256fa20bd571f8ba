/** One text with its seal, as storage and messages carry it. */
import { looksWhole, type Seal, type SealCheck, sealOf } from './seal.ts';

export interface SealedText {
  readonly text: string;
  readonly seal: Seal;
}

export const sealText = (text: string): SealedText => ({ text, seal: sealOf([text]) });

/** True for what `sealText` gave, as far as `holds` looks. */
export function isSealedText(value: unknown, holds: SealCheck = looksWhole): value is SealedText {
  const { text, seal } = (value ?? {}) as Partial<SealedText>;
  return holds([text], seal);
}
