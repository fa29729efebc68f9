/** Refresh: the rows are read anew, and what they show is written with its day. */
import { typedOf } from '../../carry/standing-typed';
import { sizeOf } from '../../plan/build';
import { currencies } from '../../plan/currency';
import { counting } from '../../plan/layout';
import type { Size, Typed } from '../../plan/module';
import type { RecordsAnswers } from '../../plan/modules/records/answers';
import type { CheckDays } from '../../plan/modules/records/refresh/by-time';
import { changesOf, namesOf } from '../../plan/modules/records/refresh/changes';
import { readRows } from '../../plan/modules/records/refresh/read-rows';
import { kpisOf } from '../../plan/modules/records/setting';
import { checksAMonth } from '../../plan/modules/weekly/places';
import { daySerial } from '../../plan/month';
import { lookAt } from '../change/reading';
import type { CrmReport } from '../contract/crm';
import { writeChanges } from '../deeds';
import { Failure } from '../faults';
import { alone } from '../lock';
import { readCells } from '../plan-cells';
import { today } from '../spreadsheet';
import { readTabs } from './columns';
import { askedOf } from './read';
import { reportOf } from './report';

/** Reads the rows anew and writes what they show, with its day. A second one over the same rows writes the same. */
export function refreshCrm(planId: string): CrmReport {
  return alone(() => {
    const looked = lookAt(planId);
    const mapping = looked.answers.modules.records as RecordsAnswers | undefined;
    if (!mapping) throw new Failure('invalid', `“${looked.answers.name}” is not connected to a CRM.`);
    const size = sizeOf(looked.answers);
    const plan = looked.stands;
    const cells = readCells(plan, namesOf(size));
    const tabs = readTabs(looked.outline, mapping);
    const asked = askedOf(looked, mapping, tabs, checkDaysIn(cells.reader.typed, size));
    const read = readRows(asked);
    const has = (module: keyof typeof looked.answers.modules) => module in looked.answers.modules;
    const typed = typedOf(looked.standing);
    const { language, currency } = looked.answers;
    const changes = changesOf(read, {
      language,
      size,
      day: daySerial(today()),
      spend: spendOf(typed, size),
      hasWeekly: has('weekly'),
      kpis: kpisOf(size, has),
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

/** A month of four weeks has no fifth check. */
const checkDaysIn = (typed: Typed, { months }: Size): CheckDays =>
  counting(months).map((month) =>
    counting(checksAMonth).map((number) => {
      const day = typed('check_dates', `check ${month} ${number}`, 'date');
      return typeof day === 'number' ? day : undefined;
    }),
  );
