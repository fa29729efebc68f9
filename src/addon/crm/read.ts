/** What the rows of a CRM say to a plan, read before it is connected: nothing is written. */
import { typedOf } from '../../carry/standing-typed';
import { sheetIdOf } from '../../compile/outline';
import { sizeOf } from '../../plan/build';
import type { Typed } from '../../plan/module';
import type { RecordsAnswers } from '../../plan/modules/records/answers';
import { guess } from '../../plan/modules/records/guess/guess';
import { places } from '../../plan/modules/records/places';
import type { CheckDays } from '../../plan/modules/records/refresh/by-time';
import { type Asked, readRows } from '../../plan/modules/records/refresh/read-rows';
import { formOf, patternOf, type TabRead } from '../../plan/modules/records/refresh/source-rows';
import { daySerial, monthSerial } from '../../plan/month';
import { type Looked, lookAt } from '../change/reading';
import type { CrmGuess, CrmReport } from '../contract/crm';
import { today } from '../spreadsheet';
import { readTabs } from './columns';
import { reportOf } from './report';
import { foreignSheets, looked, seen } from './tabs';

export function crmGuess(planId: string, sheetIds: readonly number[]): CrmGuess {
  const plan = lookAt(planId);
  const { outline } = plan;
  const sheets = foreignSheets(outline).filter((sheet) => sheetIds.includes(sheetIdOf(sheet)));
  const tabs = seen(sheets).map(({ tab }) => tab);
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
    rejected: formed(mapping.rejected),
  };
}

export function askedOf(
  { answers, standing }: Looked,
  mapping: RecordsAnswers,
  tabs: readonly TabRead[],
  checkDays: CheckDays = [],
): Asked {
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
    handover: places(size).handover,
    sales: places(size).sales,
    checkDays,
  };
}
