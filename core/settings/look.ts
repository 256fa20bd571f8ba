/** How cards and our own pages look, as data attributes that the style sheets select by. */
import type { Settings } from './settings.ts';

export type Look = Pick<Settings, 'theme' | 'palette' | 'cardSize' | 'textSize'>;

/** For `element.dataset`. */
export const dataOfLook = ({ theme, palette, cardSize, textSize }: Look) => ({
  theme,
  palette,
  size: cardSize,
  text: textSize,
});
