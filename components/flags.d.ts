/** Flags of the countries that occur in the briefs, parsed at build time by scripts/vite-flags.ts. */
declare module 'virtual:flags' {
  /** A piece of a drawing: tag, attributes, children. */
  export type FlagNode = [tag: string, attributes: Readonly<Record<string, string>>, ...children: FlagNode[]];
  /** By ISO 3166-1 alpha-2 code. The first node is the `svg` itself. */
  const flags: Readonly<Record<string, FlagNode>>;
  export default flags;
}
