/** The version of package.json, which the build puts in; a test that runs without a build has none. */
declare const backsolveVersion: string | undefined;

export const version = typeof backsolveVersion === 'undefined' ? '–' : backsolveVersion;
