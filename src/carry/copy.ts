/** What a team's copy takes of a plan: answers, and what people typed; its share of what is parted; nothing of what happened. */

import type { PlanRecord } from '../compile/record';
import { buildPlan } from '../plan/build';
import type { CurrencyCode } from '../plan/currency';
import { currencies } from '../plan/currency';
import { acceptedBy, acceptedIn } from '../plan/inputs';
import type { Language } from '../plan/language';
import type { Module, ModuleKey, PlanAnswers, Size } from '../plan/module';
import { modules } from '../plan/modules/modules';
import { tab as crmTab } from '../plan/modules/records/places';
import { attributes } from '../plan/modules/team/places';
import { answersOf } from '../plan/patch';
import type { Accepts, CellValue, Input, Plan } from '../plan/plan';
import { people } from '../plan/spine/people/places';
import { carry } from './carry';
import { inputCells, placeOf } from './identity';
import { listsOpened } from './lists';
import type { Filled, Standing } from './standing';
import { typedOf } from './standing-typed';

/** The plan that is copied, as it stands. */
export type Original = {
  readonly record: PlanRecord;
  readonly standing: Standing;
  /** Built from its own answers. */
  readonly before: Plan;
};

export type Taken = {
  readonly record: PlanRecord;
  readonly standing: Standing;
  /** The input of each filled cell. */
  readonly inputs: ReadonlyMap<string, Input>;
};

/** What a plan for one team is made with. `part` gives its part of a whole; with decimals, parts add up to the whole. */
export type ForTeam = {
  readonly name: string;
  readonly language: Language;
  readonly part: (whole: number, decimals: number | null) => number;
};

const taking: readonly Input['holds'][] = ['answer', 'typed'];

/** Who is responsible, who sells, and what each is to sell and costs, is no other team's. */
const ofOneFile: readonly string[] = [
  'owner',
  'people',
  'people_team',
  'team',
  ...attributes.map((column) => (column === 'cost' ? 'team_cost_a_month' : `team_${column}`)),
];

/** A name out of the list of people, which each file has of its own. */
const namesSomebody = (input: Input): boolean =>
  acceptedBy(input).some(
    (accepts) => accepts.unit === 'choice' && placeOf(accepts.from.from) === placeOf(people.names.from),
  );

/** Rows that come from one file's own CRM are no other's. */
const leftOut: readonly string[] = ['records'];
const tabsLeftOut: readonly string[] = [crmTab];

/** The plan without what happened in it, own rows and notes; formulas are what they come to. */
export function takenOf({ record, standing, before }: Original): Taken {
  const inputs = new Map(
    inputCells(before)
      .filter(({ input }) => taking.includes(input.holds))
      .filter(({ input }) => !ofOneFile.includes(input.name) && !namesSomebody(input))
      .filter(({ at }) => !tabsLeftOut.includes(at.tab))
      .map(({ input, at }) => [placeOf(at), input]),
  );
  const lists = listsOpened(before, standing);
  const filled = standing.filled.flatMap((cell): Filled[] => {
    const row = lists.becomes(cell.at) ?? cell.at.row;
    const at = { ...cell.at, row };
    return inputs.has(placeOf(at)) && cell.content ? asValue({ ...cell, at }) : [];
  });
  const modules = Object.entries(record.modules).filter(([key]) => !leftOut.includes(key));
  const whole: Standing = {
    ...standing,
    filled,
    tabs: standing.tabs.map((tab) => {
      const built = before.tabs.find(({ key }) => key === tab.key);
      const tracks = (kind: 'rows' | 'columns') =>
        built?.[kind].map(({ key }) => ({ key, own: false })) ?? [];
      return { ...tab, rows: tracks('rows'), columns: tracks('columns') };
    }),
  };
  const kept = {
    ...record,
    modules: Object.fromEntries(modules),
    options: { ...record.options, spine: withoutSizes(record) },
  };
  return { record: kept, inputs, standing: withReplaced(whole, kept, standing) };
}

/** What those modules add to the plan's size goes with them: a copy is no other for them. */
function withoutSizes({ options }: PlanRecord): object {
  const spine = options.spine as { size: Size };
  const own = leftOut
    .filter((key) => key in options)
    .map((key) => (modules[key as ModuleKey] as Module).sizes?.(options[key]) ?? {});
  const gone = new Set(own.flatMap(({ ids = {}, rows = {} }) => [...Object.keys(ids), ...Object.keys(rows)]));
  const rest = <Of>(all: Readonly<Record<string, Of>>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key)));
  const { ids, rows } = spine.size;
  return { ...spine, size: { ...spine.size, ids: rest(ids), rows: rest(rows) } };
}

function asValue({ note: _, ...cell }: Filled): Filled[] {
  const { comesTo: value } = cell;
  return value === null || value === '' ? [] : [{ ...cell, content: { value } }];
}

/** What a module has a copy take otherwise than it was typed, such as rates that were learned. */
function withReplaced(whole: Standing, record: PlanRecord, standing: Standing): Standing {
  const { size } = record.options.spine as { size: Size };
  const typed = typedOf(standing);
  const changes = Object.keys(record.modules).flatMap(
    (key) => (modules[key as ModuleKey] as Module | undefined)?.copied?.(typed, size) ?? [],
  );
  const replaced = new Map<string, CellValue>();
  for (const { name, row, column, value } of changes) {
    const tab = standing.names.get(name)?.tab;
    if (tab !== undefined) replaced.set(placeOf({ tab, row, column }), value);
  }
  return {
    ...whole,
    filled: whole.filled.map((cell) => {
      const value = replaced.get(placeOf(cell.at));
      return value === undefined ? cell : { ...cell, content: { value }, comesTo: value };
    }),
  };
}

/** What stands in those cells, as one text: two plans that give their copies the same have the same. */
export const printOfTaken = ({ record, standing }: Taken): string =>
  JSON.stringify([
    record.template,
    record.modules,
    record.options.spine,
    record.language,
    record.currency,
    standing.filled.map(({ at, content }) => [placeOf(at), content]),
  ]);

/** The whole plan of one team. @throws a sentence where its answers cannot be used */
export function copyFor(
  taken: Taken,
  { name, language, part }: ForTeam,
): { readonly plan: Plan; readonly answers: PlanAnswers } {
  const { record, inputs } = taken;
  const { decimals } = currencies[record.currency as CurrencyCode];
  const standing: Standing = {
    ...taken.standing,
    filled: taken.standing.filled.map((cell) => {
      const input = inputs.get(placeOf(cell.at))!;
      if (!input.part || typeof cell.comesTo !== 'number') return cell;
      const accepts = acceptedIn(input, cell.at.row);
      const value = part(cell.comesTo, wholesOf(accepts, cell.comesTo, decimals));
      return { ...cell, content: { value }, comesTo: value };
    }),
  };
  const { answers } = answersOf(record, typedOf(standing));
  const before = buildPlan(answers);
  const next = buildPlan({ ...answers, name, owner: '', language, modules: ownedBy(answers.modules) });
  return { plan: carry(next, before, standing, { holds: taking }).plan, answers };
}

/** Money to its smallest unit, whole numbers to whole ones, anything else as it comes. */
function wholesOf(accepts: Accepts | undefined, value: number, decimals: number): number | null {
  if (accepts?.unit === 'money') return decimals;
  return accepts?.unit === 'count' && Number.isInteger(value) ? 0 : null;
}

/** An example is one for whoever chose it: in a copy it is the number that the plan goes by. */
function ownedBy(parts: PlanAnswers['modules']): PlanAnswers['modules'] {
  const owned = Object.entries(parts).map(([key, part]) => {
    const { stages } = part as { stages?: readonly { source?: string }[] };
    if (!stages) return [key, part];
    const sourced = stages.map((stage) =>
      stage.source === 'example' ? { ...stage, source: 'typed' } : stage,
    );
    return [key, { ...(part as object), stages: sourced }];
  });
  return Object.fromEntries(owned);
}
