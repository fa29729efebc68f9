/** Change this plan: the plan built anew from the changed answers, with everything people typed, in one write. */
import { carry } from '../../carry/carry';
import { isSame } from '../../carry/compare';
import { identityOf, inputCells, placeOf } from '../../carry/identity';
import { readStanding } from '../../carry/read';
import type { Carrying, Report } from '../../carry/report';
import type { Filled } from '../../carry/standing';
import { cellAddress, onTab } from '../../compile/address';
import { hash } from '../../compile/ids';
import { bareOf } from '../../compile/in-place';
import { withStrips } from '../../compile/keys';
import type { Placement } from '../../compile/placement';
import { findBuild, keepingMetadata } from '../../compile/plans';
import { type Change, placeChange, placeOver, replacement } from '../../compile/replace';
import { buildPlan } from '../../plan/build';
import type { PlanAnswers } from '../../plan/module';
import { monthsApart } from '../../plan/month';
import { type Patch, patched } from '../../plan/patch';
import type { Plan } from '../../plan/plan';
import { writeFirst } from '../attempts';
import type { Built, ChangeOptions, ChangeReport, Changing } from '../contract';
import { Failure } from '../faults';
import { readOutline, today, writeValues } from '../spreadsheet';
import { summaryOf } from '../summary';
import { inputsAlone, type Typing } from './inputs-alone';
import { type Followed, followed, movedTo, otherFormulas } from './others';
import { chartsOf, overwriting, standsWhole } from './over';
import { cellsOf, type Looked, lookAt } from './reading';
import { mostTold, toldOf, worstOf } from './report';
import { replacedOn, shortDay } from './words';

export function readChanging(planId: string): Changing {
  const { answers, unset, print } = lookAt(planId);
  return { answers, unset: [...unset], looked: print };
}

export function previewOf(planId: string, patch: Patch, options: ChangeOptions): ChangeReport {
  return intended(lookAt(planId), patch, options, 'preview').report;
}

/** All that a change would do, before anything is written. */
type Intended = {
  readonly looked: Looked;
  readonly next: Plan;
  readonly carried: Plan;
  readonly placement: Placement;
  /** Whether every row and column stays where it is, so that the tabs that stand are written over. */
  readonly over: boolean;
  readonly change: Change;
  readonly others: Followed;
  readonly report: ChangeReport;
  /** Where nothing but the contents of inputs changes: those cells, and no tab is built. */
  readonly typing: readonly Typing[] | undefined;
};

function intended(looked: Looked, patch: Patch, options: ChangeOptions, requestId: string): Intended {
  const { outline, stands, standing, answers, before } = looked;
  const next = planFrom(answers, patch, requestId);
  const how = howOf(answers, patch, options);
  const { plan: carried, report } = carry(next.plan, before, standing, how);
  const change: Change = {
    outline,
    stands,
    requestId,
    day: today(),
    shortDay: shortDay(today(), stands.record.language),
    builtTitles: Object.fromEntries(before.tabs.map(({ key, title }) => [key, title])),
    patch: { patch, options },
  };
  const over = standsWhole(looked, next.plan, carried);
  const placement = over ? placeOver(next.plan, change) : placeChange(next.plan, change);
  const own = [
    ...stands.tabs.map(({ sheetId }) => sheetId),
    ...Object.values(stands.record.kept?.tabs ?? {}),
  ];
  const formulas = otherFormulas(outline, own);
  const others = followed(formulas ?? [], movedTo(standing, withStrips(carried).tabs, placement.titles));
  const typing =
    stands.missing.length > 0 || stands.record.undecorated
      ? undefined
      : inputsAlone(before, next.plan, standing);
  return {
    looked,
    next: next.plan,
    carried,
    placement,
    over,
    change,
    others,
    typing: isEmpty(patch) ? undefined : typing,
    report: reportOf(
      looked,
      next.plan,
      report,
      others,
      formulas === undefined,
      placement,
      isEmpty(patch) ? undefined : typing,
      over,
    ),
  };
}

const isEmpty = ({ spine = {}, modules = {} }: Patch) =>
  Object.keys(spine).length + Object.keys(modules).length === 0;

export function planFrom(answers: PlanAnswers, patch: Patch, requestId: string): { readonly plan: Plan } {
  try {
    return { plan: buildPlan(patched(answers, patch, drawing(requestId))) };
  } catch (error) {
    throw new Failure('invalid', error instanceof Error ? error.message : String(error));
  }
}

/** `s` and four letters that follow from the request: a retry draws the same. */
const drawing = (requestId: string) => (thing: string) => {
  let number = hash(`${requestId}\n${thing}`);
  let letters = 's';
  for (let place = 0; place < 4; place += 1) {
    letters += String.fromCharCode(97 + (number % 26));
    number = Math.floor(number / 26);
  }
  return letters;
};

export function howOf(answers: PlanAnswers, { spine = {} }: Patch, options: ChangeOptions): Carrying {
  const shift = spine.start === undefined ? 0 : monthsApart(spine.start, answers.start);
  return {
    keepOverwritten: options.keepOverwritten,
    ...(options.convert !== null && spine.currency !== undefined && { money: options.convert }),
    ...(options.shiftMonths && shift !== 0 && { shift }),
  };
}

function reportOf(
  { stands, standing, before, print }: Looked,
  next: Plan,
  report: Report,
  others: Followed,
  notRead: boolean,
  { titles }: Placement,
  typing: readonly Typing[] | undefined,
  over: boolean,
): ChangeReport {
  const told = toldOf(standing);
  const stood = new Set(stands.tabs.map(({ key }) => key));
  const comes = new Set(next.tabs.map(({ key }) => key));
  const inPlace = typing !== undefined || over;
  const ofPlan = new Set(chartsOf(before, stands.record.build));
  return {
    looked: `${print} ${hash(JSON.stringify([report.lost.map(({ at }) => placeOf(at)), others.stay.length]))}`,
    typed: report.carried,
    own: report.own,
    replaced: inPlace ? [] : stands.tabs.filter(({ key }) => comes.has(key)).map(({ title }) => title),
    inPlace: inPlace ? stands.tabs.map(({ title }) => title) : [],
    added: next.tabs.filter(({ key }) => !stood.has(key)).map(({ key }) => titles[key]!),
    removed: stands.tabs.filter(({ key }) => !comes.has(key)).map(({ title }) => title),
    news: [],
    lost: worstOf(report, told),
    lostCount: report.lost.length,
    overwritten: report.overwritten.slice(0, mostTold).map(told),
    stays: inPlace
      ? []
      : standing.tabs.filter((tab) => tab.charts.some((id) => !ofPlan.has(id))).map(({ title }) => title),
    formulas: {
      follow: inPlace ? 0 : others.rewritten.length,
      stay: inPlace ? [] : others.stay.slice(0, mostTold),
      notRead,
    },
  };
}

/** Once per request id. Nothing that the preview did not name is lost: a report that got worse changes nothing. */
export function changePlan(
  planId: string,
  patch: Patch,
  options: ChangeOptions,
  looked: string,
  requestId: string,
): { summary: Built; report: ChangeReport } {
  const outline = readOutline();
  const there = findBuild(outline, requestId);
  const plan = lookAt(planId);
  if (there) return { summary: summaryOf(there), report: emptyReport(plan.print) };
  const intention = intended(plan, patch, options, requestId);
  const { report, typing } = intention;
  if (report.looked !== looked) throw new Failure('changed', 'The plan was changed since it was looked at.');
  if (typing) {
    typeInto(plan, typing);
    return { summary: summaryOf(plan.stands), report };
  }
  if (plan.stands.record.kept && !intention.over)
    throw new Failure(
      'invalid',
      'The tabs before the last change are still there. Remove them first, or go back.',
    );
  const refusal = replace(intention, requestId);
  const after = findBuild(readOutline(), requestId);
  if (!after) throw new Failure('lost', 'Google did not say whether the plan was changed.');
  if (!intention.over) bringLate(intention);
  return { summary: { ...summaryOf(after), ...(refusal !== undefined && { refusal }) }, report };
}

function replace(intention: Intended, requestId: string): string | undefined {
  const { carried, placement, change, others, over } = intention;
  if (over) {
    const batch = overwriting(intention.looked, carried, placement);
    return writeFirst(
      [() => batch, () => bareOf(batch)],
      () => findBuild(readOutline(), requestId) !== undefined,
    ).refusal;
  }
  const said = (title: string) => replacedOn(change.stands.record.language, change.day, title);
  const whole = () => replacement(carried, placement, change, others.rewritten, said);
  const bare = () => replacement(carried, placement, change, others.rewritten, said, 'bare');
  const { refusal } = writeFirst(
    [whole, bare, () => keepingMetadata(bare())],
    () => findBuild(readOutline(), requestId) !== undefined,
  );
  return refusal;
}

function typeInto({ stands }: Looked, typing: readonly Typing[]): void {
  const titles = new Map(stands.tabs.map(({ key, title }) => [key, title]));
  writeValues(
    typing.map(({ tab, row, column, value }) => ({
      range: onTab(titles.get(tab)!) + cellAddress({ row, column }),
      values: [[value ?? '']],
    })),
  );
}

/** What somebody typed between the read and the write stands on the tab before: it goes to its new place. */
function bringLate({ looked, carried, placement }: Intended): void {
  const { stands, outline, standing, before } = looked;
  const later = readStanding(stands, outline, cellsOf(stands.tabs.map(({ sheetId }) => sheetId)), before);
  const was = new Map(standing.filled.map((cell) => [placeOf(cell.at), cell]));
  const inputs = new Map(inputCells(before).map((cell) => [placeOf(cell.at), cell]));
  const targets = new Map(inputCells(carried).map((cell) => [identityOf(cell), cell]));
  const tracks = new Map(carried.tabs.map((tab) => [tab.key, tab]));
  const changed = later.filled.filter((cell) => isNews(cell, was.get(placeOf(cell.at))));
  const data = changed.flatMap(({ at, content }) => {
    const input = inputs.get(placeOf(at));
    const target = input && targets.get(identityOf(input));
    if (!target || !content || !('value' in content)) return [];
    const tab = tracks.get(target.at.tab)!;
    const place = {
      row: tab.rows.findIndex(({ key }) => key === target.at.row),
      column: tab.columns.findIndex(({ key }) => key === target.at.column),
    };
    return [{ range: onTab(placement.titles[tab.key]!) + cellAddress(place), values: [[content.value]] }];
  });
  if (data.length > 0) writeValues(data);
}

/** Only what was typed as a value: a formula that the renaming of its tab spelled anew is none. */
const isNews = ({ content }: Filled, was: Filled | undefined) =>
  content !== undefined && 'value' in content && !isSame(content, was?.content);

const emptyReport = (looked: string): ChangeReport => ({
  looked,
  typed: 0,
  own: 0,
  replaced: [],
  inPlace: [],
  added: [],
  removed: [],
  news: [],
  lost: [],
  lostCount: 0,
  overwritten: [],
  stays: [],
  formulas: { follow: 0, stay: [], notRead: false },
});
