/** What stands in a plan besides its answers, by the name of the input. */

import type { Language } from '../../language';
import type { ModuleKey } from '../../module';
import { daySerial } from '../../month';
import type { CellValue } from '../../plan';

export type Row = readonly (CellValue | null)[];
/** Row by row, or some rows by their keys; null leaves a cell as it is built. */
export type TypedCells = Readonly<Record<string, readonly Row[] | Readonly<Record<string, Row>>>>;

/** What the content goes by. */
export type Example = {
  readonly language: Language;
  readonly has: (module: ModuleKey) => boolean;
  /** What a KPI is called, where it is one of the plan's. */
  readonly kpi: (id: string) => string | null;
};

export const down = (values: readonly (CellValue | null)[]): readonly Row[] => values.map((value) => [value]);

/** mm-dd of the year of the examples. */
export const day = (text: string): number => daySerial(`2027-${text}`);
