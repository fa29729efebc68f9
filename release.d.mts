export function faultsOf(files: Readonly<Record<string, string>>, version: string): string[];
export function released(
  files: Readonly<Record<string, string>>,
  version: string,
  day: string,
): Record<string, string>;
