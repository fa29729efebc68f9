/** One table on the console. */

export type Figure = { what: string; is: string; limit?: string };

export function print(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  console.log(`\n${title}`);
  for (const { what, is, limit } of figures)
    console.log(`  ${what.padEnd(width)}  ${is.padStart(10)}${limit ? `   (${limit})` : ''}`);
}

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;

export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milliseconds that the work takes, the median of several runs after one that does not count. */
export function milliseconds(work: () => void, runs = 9): number {
  work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** CPU seconds of all threads, collecting garbage among them: the median of several runs after one that does not count. */
export function cpuSeconds(work: () => unknown, runs = 7): number {
  work();
  const each = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return median(each);
}
