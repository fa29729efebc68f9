/** What browser tests may ask of the page: cells are painted on a canvas and cannot be read from the document. */
import type { Host } from '../host';

export type HostForTests = {
  /** The middle of a cell of the active tab, in pixels of the window. */
  middleOf(cell: string): { x: number; y: number };
  shown(cell: string): string;
  value(cell: string): string | number | boolean | null;
  formula(cell: string): string;
  errors(): string[];
  titles(): string[];
  /** Names of the calls that came from the sidebar, oldest first. */
  calls: readonly string[];
  /** How often a service was called, such as `Sheets.Spreadsheets.batchUpdate`. */
  count(service: string): number;
  setLatency(milliseconds: number): void;
};

declare global {
  interface Window {
    host: HostForTests;
  }
}
