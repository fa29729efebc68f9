/** One table on the console. */
export type Figure = {
  what: string;
  is: string;
  limit?: string;
};
export declare function print(title: string, figures: readonly Figure[]): void;
export declare const kilobytes: (bytes: number) => string;
export declare const median: (values: readonly number[]) => number;
/** Milliseconds that the work takes, the median of several runs after one that does not count. */
export declare function milliseconds(work: () => void, runs?: number): number;
