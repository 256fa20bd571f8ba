/** Which data a build of the extension holds. Put in by wxt.config.ts. */
declare const DATA_BUILD: {
  /** Changes whenever any of the files does. */
  readonly version: string;
  /** Languages names are compiled for. */
  readonly languages: readonly string[];
  /** Languages voices are read in. */
  readonly voices: readonly string[];
};
