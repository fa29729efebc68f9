/** What people do to a plan's tabs, and how they then change the plan: both at random. */
import fc from 'fast-check';
import { acceptedIn, inputsOf } from '../../src/plan/inputs';
import type { PlanAnswers } from '../../src/plan/module';
import type { FunnelAnswers } from '../../src/plan/modules/funnel/answers';
import { monthAfter } from '../../src/plan/month';
import type { Patch } from '../../src/plan/patch';
import type { CellRef, CellValue, Plan } from '../../src/plan/plan';
import type { File } from './file';

type Edit = {
  kind: 'type' | 'text' | 'clear' | 'anywhere' | 'insert' | 'delete' | 'drag' | 'strip' | 'key';
  a: number;
  b: number;
  c: number;
};
const nat = fc.nat({ max: 1_000_000 });
/** Weighted as people do it: they type more than they insert, and hardly ever meet a strip. */
const kinds: Edit['kind'][] = [
  ...new Array(8).fill('type'),
  ...new Array(3).fill('text'),
  'clear',
  ...new Array(4).fill('anywhere'),
  ...new Array(3).fill('insert'),
  'delete',
  'drag',
  'key',
];
export const edits = fc.array(fc.record({ kind: fc.constantFrom(...kinds), a: nat, b: nat, c: nat }), {
  minLength: 1,
  maxLength: 25,
});

export type Asked = {
  months: number;
  language: 'en' | 'it';
  stages: 'same' | 'added' | 'removed' | 'moved' | 'renamed';
  which: number;
  shift: number;
  model: 'subscription' | 'project' | 'ecommerce';
  rate: number | null;
};
export const change: fc.Arbitrary<Asked> = fc.record({
  months: fc.constantFrom(6, 12, 12, 18),
  language: fc.constantFrom('en' as const, 'it' as const),
  stages: fc.constantFrom(
    'same' as const,
    'added' as const,
    'removed' as const,
    'moved' as const,
    'renamed' as const,
  ),
  which: fc.nat(3),
  shift: fc.constantFrom(0, 0, 0, 2, -2),
  model: fc.constantFrom(
    'project' as const,
    'project' as const,
    'subscription' as const,
    'ecommerce' as const,
  ),
  rate: fc.constantFrom(null, null, 0.5),
});

/** Every marker is told from every other, and is a value that its cell may take or a text that it may not. */
export function doAll(there: File, plan: Plan, all: readonly Edit[], base = 0): CellValue[] {
  const inputs = inputsOf(plan.tabs).filter(({ holds }) => holds !== 'kept');
  const markers: CellValue[] = [];
  const put = (at: { tab: string; row: number; column: number } | undefined, value: CellValue) => {
    if (!at || isStrip(there, at)) return;
    there.type(at.tab, at.row, at.column, { value });
    markers.push(value);
  };
  for (const [index, { kind, a, b, c }] of all.entries()) {
    const number = 0.1 + (base + index + 1) / 100_003;
    const tab = there.tabs[a % there.tabs.length]!;
    const axis = b % 2 ? 'row' : 'column';
    const some = (size: number) => c % size;
    const input = inputs[a % inputs.length]!;
    const at = placeIn(there, plan, input.range.from.tab, tracksOf(plan, input.range, b, c));
    const unit = acceptedIn(input, input.range.from.row)?.unit;
    switch (kind) {
      case 'type':
        if (unit === 'choice' || unit === 'tick' || unit === 'day') break;
        put(at, unit === 'text' ? `typed ${base + index}` : number);
        break;
      case 'text':
        put(at, `text ${base + index}`);
        break;
      case 'clear':
        if (at && !isStrip(there, at)) there.type(at.tab, at.row, at.column, {});
        break;
      case 'anywhere': {
        const [row, column] = [b % there.size(tab, 'row'), c % there.size(tab, 'column')];
        if (there.isFormula(tab, row, column) || there.value(tab, row, column) !== undefined) break;
        put({ tab, row, column }, `own ${base + index}`);
        break;
      }
      case 'insert':
        there.insert(tab, axis, some(there.size(tab, axis)));
        break;
      case 'delete':
        there.delete(tab, 'row', some(there.size(tab, 'row') - 1));
        break;
      case 'drag':
        there.drag(tab, b % there.size(tab, 'row'), c % there.size(tab, 'row'));
        break;
      case 'key': {
        const strip = there.strip(tab, axis === 'row' ? 'column' : 'row');
        if (strip === undefined) break;
        const place = some(there.size(tab, axis));
        const [row, column] = axis === 'row' ? [place, strip] : [strip, place];
        there.type(tab, row, column, { value: 'what is this' });
        break;
      }
    }
  }
  // Some were typed over, or deleted with their row.
  const left = there.values();
  return markers.filter((marker) => left.includes(marker));
}

function tracksOf(plan: Plan, { from, to }: { from: CellRef; to: CellRef }, b: number, c: number) {
  const tab = plan.tabs.find(({ key }) => key === from.tab)!;
  const some = (tracks: readonly { key: string }[], first: string, last: string, pick: number) => {
    const keys = tracks.map(({ key }) => key);
    const between = keys.slice(keys.indexOf(first), keys.indexOf(last) + 1);
    return between[pick % between.length]!;
  };
  return { row: some(tab.rows, from.row, to.row, b), column: some(tab.columns, from.column, to.column, c) };
}

/** Where a cell stands, by its keys in the strips. */
function placeIn(there: File, _plan: Plan, tab: string, { row, column }: { row: string; column: string }) {
  const [across, down] = [there.strip(tab, 'row'), there.strip(tab, 'column')];
  if (across === undefined || down === undefined) return undefined;
  const counted = (size: number) => Array.from({ length: size }, (_, place) => place);
  const line = counted(there.size(tab, 'row')).find((place) => there.value(tab, place, down) === row);
  const over = counted(there.size(tab, 'column')).find((place) => there.value(tab, across, place) === column);
  return line === undefined || over === undefined ? undefined : { tab, row: line, column: over };
}

const isStrip = (there: File, { tab, row, column }: { tab: string; row: number; column: number }) =>
  there.strip(tab, 'row') === row || there.strip(tab, 'column') === column;

export function patchOf(
  answers: PlanAnswers,
  { months, language, stages, which, shift, model, rate }: Asked,
): Patch {
  const { stages: now } = answers.modules.funnel as FunnelAnswers;
  const at = 1 + (which % (now.length - 2));
  const demo = {
    ...now[at]!,
    id: now.some(({ id }) => id === 'sdemo') ? 'sother' : 'sdemo',
    name: 'Demos',
    rate: 1,
    opening: null,
    count: null,
  };
  const changed = {
    same: now,
    added: now.length < 8 ? [...now.slice(0, at), demo, ...now.slice(at)] : now,
    removed: now.filter((_, index) => index !== at),
    moved: [...now.slice(0, at), now[at + 1]!, now[at]!, ...now.slice(at + 2)],
    renamed: now.map((stage, index) => (index === at ? { ...stage, name: 'Renamed' } : stage)),
  }[stages];
  return {
    spine: {
      ...(months !== answers.months && { months }),
      ...(language !== answers.language && { language }),
      ...(shift !== 0 && { start: monthAfter(answers.start, -shift) }),
      ...(model !== answers.model && { model }),
      ...(rate !== null && { currency: 'EUR' as const }),
    },
    modules: stages === 'same' || now.length < 4 ? {} : { funnel: { stages: changed } },
  };
}
