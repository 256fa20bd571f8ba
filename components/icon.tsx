/** Line icons on a 16 px grid, in the color of the text around them. */
const PATHS = {
  pin: 'M6 2h4l-.5 4.5L12 9H4l2.5-2.5L6 2ZM8 9v5',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 5.5h7.5v8H6zM10.5 5.5v-3H3v8h3',
  entry: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  hide: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.200A1.8 1.8 0 1 0 8 9.8 1.8 1.8 0 0 0 8 6.200M3 13 13 3',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  jump: 'M3 3v4.500a2 2 0 0 0 2 2h7.500M9.500 6.500l3 3-3 3',
  voice: 'M2.5 3h11v7.5H8L4.8 13.5v-3H2.5z',
  institution: 'M2 6.5 8 3l6 3.500H2ZM3.5 6.500V12M6.5 6.500V12M9.5 6.500V12M12.5 6.500V12M2 13h12',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
