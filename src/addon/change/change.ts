/** Change this plan: the plan built anew from the changed answers, with everything people typed, in one write. */
import { foreignRows } from '../../carry/compare';
import { placeOf } from '../../carry/identity';
import { withMoney } from '../../carry/money';
import type { Carrying } from '../../carry/report';
import { typedOf } from '../../carry/standing-typed';
import { cellAddress, onTab } from '../../compile/address';
import type { Look } from '../../compile/emit';
import { hash } from '../../compile/ids';
import { bareOf } from '../../compile/in-place';
import { withStrips } from '../../compile/keys';
import type { Placement } from '../../compile/placement';
import { type BuiltPlan, findBuild, keepingMetadata } from '../../compile/plans';
import type { Origin } from '../../compile/record';
import { type Change, placeChange, placeOver, replacement, withNamesAnew } from '../../compile/replace';
import { buildPlan } from '../../plan/build';
import type { PlanAnswers } from '../../plan/module';
import { monthsApart } from '../../plan/month';
import { answersOf, type Patch, patched } from '../../plan/patch';
import type { Plan } from '../../plan/plan';
import { writeFirst } from '../attempts';
import type { ChangeOptions, ChangeReport, Changing } from '../contract/change';
import type { Built } from '../contract/plans';
import { Failure } from '../faults';
import { readOutline, today, writeValues } from '../spreadsheet';
import { summaryOf } from '../summary';
import { carriedInto } from './carried';
import { inputsAlone, type Typing } from './inputs-alone';
import { bringLate } from './late';
import { type Followed, followed, movedTo, otherFormulas } from './others';
import { overwriting, standsWhole } from './over';
import { rePlanNews, workOutAnew } from './re-plan';
import { type Looked, lookAt } from './reading';
import { emptyReport, reportOf } from './report-of-change';
import { replacedOn, shortDay } from './words';

export function readChanging(planId: string): Changing {
  const { answers, unset, print } = lookAt(planId);
  return { answers, unset: [...unset], looked: print };
}

export function previewOf(planId: string, patch: Patch, options: ChangeOptions): ChangeReport {
  return intended(lookAt(planId), patch, options, 'preview').report;
}

/** All that a change would do, before anything is written. */
export type Intended = {
  readonly looked: Looked;
  readonly next: Plan;
  readonly how: Carrying;
  readonly carried: Plan;
  readonly placement: Placement;
  /** Whether every row and column stays where it is, so that the tabs that stand are written over. */
  readonly over: boolean;
  readonly change: Change;
  readonly others: Followed;
  readonly report: ChangeReport;
  /** Where nothing but the contents of inputs changes: those cells, and no tab is built. */
  readonly typing: readonly Typing[] | undefined;
  readonly rePlanFrom: number | undefined;
};

/** `origin` is for a copy that from now on takes something else of the plan it comes from. */
export function intended(
  looked: Looked,
  patch: Patch,
  options: ChangeOptions,
  requestId: string,
  origin?: Origin,
): Intended {
  const { outline, stands, standing, before } = looked;
  const { next, how } = planFrom(looked, patch, options, requestId);
  const { plan: carried, report, rePlanFrom } = carriedInto(next, looked, how);
  const change: Change = {
    outline,
    stands,
    requestId,
    day: today(),
    shortDay: shortDay(today(), stands.record.language),
    builtTitles: Object.fromEntries(before.tabs.map(({ key, title }) => [key, title])),
    patch: { patch, options },
    foreignRows: foreignRows(
      before.tabs.flatMap(({ cells }) => cells),
      new Map(standing.filled.map(({ at, content }) => [placeOf(at), content])),
      placeOf,
    ),
    ...(origin && { origin }),
  };
  const over = standsWhole(looked, next, carried);
  const placement = over ? placeOver(next, change) : placeChange(next, change);
  const own = [
    ...stands.tabs.map(({ sheetId }) => sheetId),
    ...Object.values(stands.record.kept?.tabs ?? {}),
  ];
  const formulas = otherFormulas(outline, own);
  const others = followed(formulas ?? [], movedTo(standing, withStrips(carried).tabs, placement.titles));
  const isBuiltAnew =
    isEmpty(patch) ||
    origin !== undefined ||
    how.shift ||
    stands.missing.length > 0 ||
    stands.record.undecorated;
  const typing = isBuiltAnew ? undefined : inputsAlone(before, next, standing);
  const news =
    rePlanFrom === undefined
      ? []
      : [rePlanNews(next, patch.spine?.start ?? looked.answers.start, rePlanFrom)];
  return {
    looked,
    next,
    how,
    carried,
    placement,
    over,
    change,
    others,
    typing,
    rePlanFrom,
    report: {
      ...reportOf(looked, next, report, others, formulas === undefined, placement, typing, over),
      news,
    },
  };
}

const isEmpty = ({ spine = {}, modules = {} }: Patch) =>
  Object.keys(spine).length + Object.keys(modules).length === 0;

/** The changed plan as it is built, and how it takes what stands. Amounts are converted before anything is built of them. */
export function planFrom(
  { stands, standing, before, answers, unset }: Omit<Looked, 'outline'>,
  patch: Patch,
  options: ChangeOptions,
  requestId: string,
): { readonly next: Plan; readonly how: Carrying } {
  const how = howOf(answers, unset, patch, options);
  const read =
    how.money === undefined
      ? answers
      : answersOf(stands.record, typedOf(withMoney(standing, before, how.money))).answers;
  try {
    return { next: buildPlan(patched(read, patch, drawing(requestId))), how };
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

function howOf(
  { start }: PlanAnswers,
  unset: readonly string[],
  { spine = {} }: Patch,
  options: ChangeOptions,
): Carrying {
  const isKnown = spine.start !== undefined && !unset.includes('start');
  const shift = isKnown ? monthsApart(spine.start, start) : 0;
  return {
    keepOverwritten: options.keepOverwritten,
    keepShown: options.keepShown,
    takeCounted: options.takeCounted,
    ...(options.convert !== null && spine.currency !== undefined && { money: options.convert }),
    ...(options.shiftMonths && shift !== 0 && { shift }),
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
  if (there) {
    // The first press may have been cut before its re-plan was worked out.
    workOutAnew(there, outline);
    return { summary: summaryOf(there), report: emptyReport(plan.print) };
  }
  const intention = intended(plan, patch, options, requestId);
  const { report, typing } = intention;
  if (report.looked !== looked) throw new Failure('changed', 'The plan was changed since it was looked at.');
  if (typing) {
    typeInto(plan, typing);
    return { summary: summaryOf(plan.stands), report };
  }
  const { after, refusal } = written(intention, requestId);
  return { summary: { ...summaryOf(after), ...(refusal !== undefined && { refusal }) }, report };
}

/** The plan as it stands once all of it is written. */
export function written(
  intention: Intended,
  requestId: string,
): { readonly after: BuiltPlan; readonly refusal: string | undefined } {
  if (intention.looked.stands.record.kept && !intention.over)
    throw new Failure(
      'invalid',
      'The tabs before the last change are still there. Remove them first, or go back.',
    );
  const refusal = replace(intention, requestId);
  const outlineAfter = readOutline();
  const after = findBuild(outlineAfter, requestId);
  if (!after) throw new Failure('lost', 'Google did not say whether the plan was changed.');
  if (!intention.over) bringLate(intention);
  if (intention.rePlanFrom !== undefined) workOutAnew(after, outlineAfter);
  return { after, refusal };
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
  const form = (look: Look) => replacement(carried, placement, change, others.rewritten, said, look);
  const namesAnew = (look: Look) => withNamesAnew(form(look), change);
  const decorated = [() => form('decorated'), () => namesAnew('decorated')];
  const bare = [() => form('bare'), () => namesAnew('bare'), () => keepingMetadata(namesAnew('bare'))];
  const taken = writeFirst([...decorated, ...bare], () => findBuild(readOutline(), requestId) !== undefined);
  return taken.form < decorated.length ? undefined : taken.refusal;
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
