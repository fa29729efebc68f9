/** Tabs that hold the rows of a CRM: which there are, what their columns may be, and what they say to a plan. */

import { typedOf } from '../carry/standing-typed';
import { columnName, onTab } from '../compile/address';
import { type Outline, sheetIdOf } from '../compile/outline';
import { readPlans } from '../compile/plans';
import { sizeOf } from '../plan/build';
import { currencies } from '../plan/currency';
import type { Size, Typed } from '../plan/module';
import { linesOf, type RecordsAnswers, type Source } from '../plan/modules/records/answers';
import { guess, headRowOf, kindOf, type TabSeen } from '../plan/modules/records/guess';
import { changesOf, namesOf } from '../plan/modules/records/refresh/changes';
import { readRows } from '../plan/modules/records/refresh/read-rows';
import {
  formOf,
  headersOf,
  patternOf,
  type RawCell,
  type TabRead,
} from '../plan/modules/records/refresh/source-rows';
import { daySerial, monthSerial } from '../plan/month';
import { type Looked, lookAt } from './change/reading';
import type { CrmGuess, CrmReport, CrmTab } from './contract';
import { reportOf } from './crm-report';
import { writeChanges } from './deeds';
import { Failure } from './faults';
import { alone } from './lock';
import { readCells } from './plan-cells';
import { active, readOutline, readValues, today } from './spreadsheet';

/** Rows that are looked at to tell headers and kinds. */
const looked = 51;
/** So many rows come in one range. */
const blockOfRows = 25_000;

export const crmTabs = (): CrmTab[] => {
  const outline = readOutline();
  return seen(outline, foreignSheets(outline)).map(({ tab, rows }) => ({
    title: tab.title,
    sheetId: tab.sheetId,
    headerRow: tab.head,
    headers: [...tab.headers],
    rows,
    kind: tab.kind,
  }));
};

type Sheet = NonNullable<Outline['sheets']>[number];

/** Tabs that are no plan's, nor were one's before a change. */
function foreignSheets(outline: Outline): readonly Sheet[] {
  const own = new Set(
    readPlans(outline).flatMap(({ tabs, record }) => [
      ...tabs.map(({ sheetId }) => sheetId),
      ...Object.values(record.kept?.tabs ?? {}),
    ]),
  );
  return (outline.sheets ?? []).filter((sheet) => !own.has(sheetIdOf(sheet)) && !sheet.properties?.hidden);
}

function seen(_: Outline, sheets: readonly Sheet[]): { readonly tab: TabSeen; readonly rows: number }[] {
  if (sheets.length === 0) return [];
  const titles = sheets.map(({ properties }) => properties?.title ?? '');
  const ranges = titles.flatMap((title) => [`${onTab(title)}1:${looked}`, `${onTab(title)}A1:A`]);
  const read = readValues(ranges);
  return sheets.flatMap((sheet, index) => {
    const values = (read[index * 2]?.values ?? []) as RawCell[][];
    const head = headRowOf(values);
    if (head === undefined) return [];
    const headers = (values[head - 1] ?? []).map((cell) => String(cell ?? ''));
    const rows = values.slice(head);
    const count = Math.max(rows.length, (read[index * 2 + 1]?.values ?? []).length - head);
    const tab = {
      sheetId: sheetIdOf(sheet),
      title: titles[index]!,
      head,
      kind: kindOf(headers, rows),
      headers,
      rows,
    };
    return [{ tab, rows: count }];
  });
}

export function crmGuess(planId: string, sheetIds: readonly number[]): CrmGuess {
  const plan = lookAt(planId);
  const { outline } = plan;
  const sheets = foreignSheets(outline).filter((sheet) => sheetIds.includes(sheetIdOf(sheet)));
  const tabs = seen(outline, sheets).map(({ tab }) => tab);
  const size = sizeOf(plan.answers);
  const typed = typedOf(plan.standing);
  const stages = size.stages.map(({ id, role }) => ({ id, role, name: nameOf(typed, id) }));
  const { mapping, doubts } = guess(tabs, stages);
  return {
    stages: stages.map(({ id, name }) => ({ id, name })),
    mapping,
    doubts: [...doubts],
    samples: tabs.map(({ headers, rows }) => ({
      headers: [...headers],
      rows: rows.slice(0, looked - 1).map((row) => headers.map((_, at) => row[at] ?? '')),
    })),
  };
}

const nameOf = (typed: Typed, id: string) => String(typed('stage_names', `stage ${id}`) ?? '');

/** What the rows say, with the forms of dates that they are in; writes nothing. */
export function crmRead(planId: string, mapping: RecordsAnswers): CrmReport {
  const plan = lookAt(planId);
  const tabs = readTabs(plan.outline, mapping);
  const whole = withForms(mapping, tabs);
  const asked = askedOf(plan, whole, tabs);
  return reportOf(readRows(asked), asked, sizeOf(plan.answers), typedOf(plan.standing));
}

/** How the dates of each line are written, as the whole column shows it. */
function withForms(mapping: RecordsAnswers, tabs: readonly TabRead[]): RecordsAnswers {
  const formed = <Line extends { source: number; date: string; form: string } | null>(line: Line): Line => {
    const cells = line && tabs[line.source]?.columns.get(line.date);
    return cells ? { ...line, form: patternOf(formOf(cells)) ?? '' } : line;
  };
  return {
    ...mapping,
    stages: Object.fromEntries(Object.entries(mapping.stages).map(([id, line]) => [id, formed(line)])),
    revenue: formed(mapping.revenue),
    lost: formed(mapping.lost),
    spend: formed(mapping.spend),
  };
}

function askedOf({ answers, standing }: Looked, mapping: RecordsAnswers, tabs: readonly TabRead[]) {
  const typed = typedOf(standing);
  const size = sizeOf(answers);
  const statusDate = typed('status_date');
  return {
    answers: mapping,
    tabs,
    order: size.stages.map(({ id }) => id),
    stageNames: size.stages.map(({ id }) => nameOf(typed, id)),
    start: monthSerial(answers.start),
    months: size.months,
    today: typeof statusDate === 'number' ? statusDate : daySerial(today()),
    rowsBefore: mapping.sources.map((_, index) => {
      const rows = typed('crm_rows_read', `rows ${index + 1}`, 'adds');
      return typeof rows === 'number' ? rows : null;
    }),
  };
}

/** The mapped columns of every source, and no others: headers in one read, cells in another. */
function readTabs(outline: Outline, mapping: RecordsAnswers): readonly TabRead[] {
  const lines = [...linesOf(mapping).values()];
  const places = mapping.sources.map((source, index) => {
    const sheet = outline.sheets?.find((each) => sheetIdOf(each) === source.sheetId);
    return { source, sheet, index };
  });
  const there = places.filter(({ sheet }) => sheet);
  const heads =
    there.length === 0
      ? []
      : readValues(there.map(({ source, sheet }) => `${titled(sheet!)}${source.head}:${source.head}`));
  const wanted = places.map(({ source, sheet, index }) => {
    const at = there.findIndex((each) => each.index === index);
    const headers =
      at < 0 ? [] : ((heads[at]?.values?.[0] ?? []) as RawCell[]).map((cell) => String(cell ?? ''));
    const more = [
      ...(mapping.response?.source === index ? [mapping.response.created, mapping.response.answered] : []),
      ...mapping.segments,
    ];
    const own = lines.filter((line) => line.source === index);
    const columns = headersOf(source, own, more).flatMap((header) => {
      const column = headers.findIndex((each) => each.toLowerCase() === header.toLowerCase());
      const isTwice = headers.filter((each) => each.toLowerCase() === header.toLowerCase()).length > 1;
      return column < 0 || isTwice ? [] : [{ header, column }];
    });
    return { source, sheet, headers, columns };
  });
  const ranges = wanted.flatMap(({ source, sheet, columns }, tab) =>
    columns.flatMap(({ column, header }) =>
      blocksOf(source, sheet!).map(({ from, to }) => ({
        tab,
        header,
        from,
        range: `${titled(sheet!)}${columnName(column)}${from}:${columnName(column)}${to}`,
      })),
    ),
  );
  const values = ranges.length === 0 ? [] : readValues(ranges.map(({ range }) => range));
  return wanted.map(({ source, headers, columns }, tab) => {
    const cells = new Map(columns.map(({ header }) => [header, [] as RawCell[]]));
    ranges.forEach(({ header, from, tab: of }, index) => {
      if (of !== tab) return;
      const column = cells.get(header)!;
      (values[index]?.values ?? []).forEach((row, offset) => {
        column[from - source.head - 1 + offset] = row[0] as RawCell;
      });
    });
    const rows = Math.max(0, ...[...cells.values()].map(({ length }) => length));
    for (const [header, column] of cells)
      cells.set(
        header,
        Array.from({ length: rows }, (_, row) => column[row] ?? ''),
      );
    return { headers, columns: cells, rows };
  });
}

const titled = ({ properties }: Sheet) => onTab(properties?.title ?? '');

function blocksOf({ head }: Source, { properties }: Sheet): { readonly from: number; readonly to: number }[] {
  const last = properties?.gridProperties?.rowCount ?? 1000;
  const blocks: { from: number; to: number }[] = [];
  for (let from = head + 1; from <= last; from += blockOfRows)
    blocks.push({ from, to: Math.min(last, from + blockOfRows - 1) });
  return blocks;
}

/** Reads the rows anew and writes what they show, with its day. A second one over the same rows writes the same. */
export function refreshCrm(planId: string): CrmReport {
  return alone(() => {
    const looked = lookAt(planId);
    const mapping = looked.answers.modules.records as RecordsAnswers | undefined;
    if (!mapping) throw new Failure('invalid', `“${looked.answers.name}” is not connected to a CRM.`);
    const size = sizeOf(looked.answers);
    const tabs = readTabs(looked.outline, mapping);
    const asked = askedOf(looked, mapping, tabs);
    const read = readRows(asked);
    const plan = looked.stands;
    const cells = readCells(plan, namesOf(size));
    const typed = typedOf(looked.standing);
    const { language, currency } = looked.answers;
    const changes = changesOf(read, {
      language,
      size,
      day: daySerial(today()),
      spend: spendOf(typed, size),
      money: (amount) => `${currencies[currency].symbol} ${wholeNumber(amount, language)}`,
    });
    const undo = writeChanges(plan, cells, changes);
    return { ...reportOf(read, asked, size, typed), undo };
  });
}

/** In thousands, as the plan's language writes them. */
const wholeNumber = (amount: number, language: 'en' | 'it') =>
  String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, language === 'it' ? '.' : ',');

const spendOf = (typed: Typed, size: Size): (number | null)[][] =>
  Array.from({ length: size.rows.crmSegments ?? 0 }, (_, block) =>
    Array.from({ length: 12 }, (__, place) => {
      const value = typed(`crm_segments_${block + 1}_spend`, `segment ${block + 1} ${place + 1}`, 'month 1');
      return typeof value === 'number' ? value : null;
    }),
  );

/** Selects the first cell of a row of a tab. */
export function showRow(sheetId: number, row: number): null {
  const sheet = active().getSheetById(sheetId);
  if (!sheet) throw new Failure('gone', `No tab of this spreadsheet has the id ${sheetId}.`);
  sheet.activate();
  sheet.getRange(row, 1).activate();
  return null;
}
