/** One version everywhere. Pure. */

export interface Versions {
  /** The text of CHANGELOG.md. */
  changelog: string;
  package: string;
  lock: string;
  /** By browser, from the built manifests. */
  manifests: Readonly<Record<string, string>>;
}

/** The newest heading of a changelog: '## 1.2.3', with whatever stands behind it; '' where there is none. */
export function newestVersion(changelog: string): string {
  return /^## (\d+(?:\.\d+){0,3})(?=[\s,(]|$)/m.exec(changelog)?.[1] ?? '';
}

/** @returns a line for each place that has another version than package.json */
export function checkVersions({ changelog, package: ours, lock, manifests }: Versions): string[] {
  const places: [place: string, version: string][] = [
    ['the newest heading of CHANGELOG.md', newestVersion(changelog)],
    ['package-lock.json', lock],
    ...Object.entries(manifests).map(([browser, version]): [string, string] => [
      `the manifest for ${browser}`,
      version,
    ]),
  ];
  return places
    .filter(([, version]) => version !== ours)
    .map(([place, version]) => `package.json has ${ours}, ${place} has ${version || 'none'}`);
}
