/** Formulas of people's own on other tabs that read a plan: which of them follow to its new tabs. */
import { follow, type Moved } from '../../carry/references';
import type { Standing, StandingTab } from '../../carry/standing';
import { cellAddress } from '../../compile/address';
import { type Outline, sheetIdOf } from '../../compile/outline';
import type { Rewritten } from '../../compile/replace';
import type { CellValue } from '../../plan/plan';
import type { Lost } from '../contract/change';
import { readSheets } from '../spreadsheet';

/** Above so many cells nobody waits for the other tabs to be looked through. */
const mostCells = 200_000;

const fieldsOf = (cells: string) =>
  `sheets(properties(sheetId,title),data(startRow,startColumn,rowData.values.${cells}))`;
const formulasAlone = fieldsOf('userEnteredValue.formulaValue');
const withValues = fieldsOf('(userEnteredValue.formulaValue,effectiveValue)').replace('values.(', 'values(');

type Read = {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number; readonly title?: string };
    readonly data?: readonly {
      readonly rowData?: readonly {
        readonly values?: readonly {
          readonly userEnteredValue?: { readonly formulaValue?: string };
          readonly effectiveValue?: {
            readonly numberValue?: number;
            readonly stringValue?: string;
            readonly boolValue?: boolean;
          };
        }[];
      }[];
    }[];
  }[];
};

export type OtherFormula = {
  readonly sheetId: number;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it comes to, where that was asked for and is no error. */
  readonly value?: CellValue;
};

/** The formulas of all tabs but these; undefined where there are too many cells to look through. */
export function otherFormulas(
  outline: Outline,
  own: readonly number[],
  values: 'with values' | 'alone' = 'alone',
): readonly OtherFormula[] | undefined {
  const others = (outline.sheets ?? []).filter((sheet) => !own.includes(sheetIdOf(sheet)));
  const cells = others.reduce((sum, { properties }) => {
    const { rowCount = 0, columnCount = 0 } = properties?.gridProperties ?? {};
    return sum + rowCount * columnCount;
  }, 0);
  if (cells > mostCells) return undefined;
  if (others.length === 0) return [];
  const { sheets = [] } = readSheets(
    others.map(sheetIdOf),
    values === 'alone' ? formulasAlone : withValues,
  ) as Read;
  return sheets.flatMap(({ properties, data = [] }) =>
    (data[0]?.rowData ?? []).flatMap(({ values: cellsOfRow = [] }, row) =>
      cellsOfRow.flatMap(({ userEnteredValue, effectiveValue }, column): OtherFormula[] => {
        const formula = userEnteredValue?.formulaValue;
        if (formula === undefined) return [];
        const { numberValue, stringValue, boolValue } = effectiveValue ?? {};
        const value = numberValue ?? stringValue ?? boolValue;
        const at = { sheetId: properties?.sheetId ?? 0, title: properties?.title ?? '', row, column };
        return [{ ...at, formula, ...(value !== undefined && { value }) }];
      }),
    ),
  );
}

type Tracked = Pick<StandingTab, 'key'> &
  Readonly<Record<'rows' | 'columns', readonly { readonly key: string }[]>>;

/** Where each row and column of the tabs as they stand has gone, by the title of its tab. */
export function movedTo(
  { tabs }: Standing,
  next: readonly Tracked[],
  titles: Readonly<Record<string, string>>,
): (title: string) => Moved | undefined {
  const places = (tracks: readonly { readonly key: string }[] = []) =>
    new Map(tracks.map(({ key }, at) => [key, at]));
  const moved = new Map(
    tabs.map(({ key, title, rows, columns }) => {
      const tab = next.find((one) => one.key === key);
      const [toRow, toColumn] = [places(tab?.rows), places(tab?.columns)];
      const to: Moved = {
        title: titles[key] ?? title,
        row: (row) => toRow.get(rows[row]?.key ?? ''),
        column: (column) => toColumn.get(columns[column]?.key ?? ''),
      };
      return [title.toLowerCase(), to];
    }),
  );
  return (title) => moved.get(title.toLowerCase());
}

export type Followed = { readonly rewritten: readonly Rewritten[]; readonly stay: readonly Lost[] };

export function followed(
  formulas: readonly OtherFormula[],
  moved: (title: string) => Moved | undefined,
): Followed {
  const rewritten: Rewritten[] = [];
  const stay: Lost[] = [];
  for (const { sheetId, title, row, column, formula } of formulas) {
    const found = follow(formula, moved);
    if (found.is === 'follows') rewritten.push({ sheetId, at: { row, column }, formula: found.text });
    if (found.is === 'stays')
      stay.push({
        what: '',
        tab: title,
        cell: cellAddress({ row, column }, { row: false, column: false }),
        shown: formula,
      });
  }
  return { rewritten, stay };
}
