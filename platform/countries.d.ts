/** Put in by scripts/vite-flags.ts, together with the file of all country records. */
declare module 'virtual:countries' {
  /** Changes whenever any of the records does. */
  export const version: string;
}
