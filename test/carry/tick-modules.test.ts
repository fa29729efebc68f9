/** Every module ticked on and off a plan that stands, each alone among all others: nothing is lost without being named. */
import { describe, expect, test } from 'vitest';
import { carry } from '../../src/carry/carry';
import { sizeOf } from '../../src/plan/build';
import { acceptedIn, inputsOf } from '../../src/plan/inputs';
import { type ModuleKey, moduleKeys } from '../../src/plan/module';
import { places as slaPlaces } from '../../src/plan/modules/sla/places';
import { places as weekly } from '../../src/plan/modules/weekly/places';
import type { CellRef, CellValue, Plan } from '../../src/plan/plan';
import { templates } from '../../src/plan/templates/templates';
import { kestrelRow, people } from '../plan/companies';
import { growthAnswers, withModules } from '../plan/growth';
import { standing, typedIn, typedInto } from './stands';

/** What a person can tick: whatever some template offers or has. */
const keys = moduleKeys.filter(
  (key) =>
    key !== 'funnel' &&
    templates.some(
      ({ isBuiltByAddOn, always, offered }) => !isBuiltByAddOn && [...always, ...offered].includes(key),
    ),
);
const asked: Readonly<Partial<Record<ModuleKey, object>>> = {
  kpis: { picks: ['revenue', 'cost_per_lead', 'acceptance', 'ramp_months', 'nps'] },
};
const planOf = (modules: readonly ModuleKey[]) =>
  withModules(kestrelRow, Object.fromEntries(modules.map((key) => [key, asked[key] ?? {}])), people);
const whole = planOf(keys);

/** Something of its own in the first cell of every input that people type into. */
function marked(plan: Plan): (readonly [CellRef, CellValue])[] {
  return inputsOf(plan.tabs)
    .filter(({ holds }) => holds === 'typed' || holds === 'actual')
    .map((input, index) => {
      const tab = plan.tabs.find(({ key }) => key === input.range.from.tab)!;
      const rows = tab.rows.map(({ key }) => key);
      const row = rows
        .slice(rows.indexOf(input.range.from.row), rows.indexOf(input.range.to.row) + 1)
        .find((key) => acceptedIn(input, key))!;
      const { unit } = acceptedIn(input, row)!;
      const value =
        unit === 'text' || unit === 'choice' ? `typed ${index}` : unit === 'tick' ? true : index + 0.5;
      return [{ ...input.range.from, row }, value] as const;
    });
}

const markers = marked(whole);
const filled = typedInto(standing(whole), markers);

test('there is a module for every tab that people can tick', () => {
  expect(keys.length).toBeGreaterThanOrEqual(12);
  expect(markers.length).toBeGreaterThan(150);
});

describe.each(keys)('%s', (key) => {
  const without = planOf(keys.filter((other) => other !== key));
  const inputs = new Map(inputsOf(without.tabs).map((input) => [input.name, input]));

  test('ticked onto a plan that has all others comes as it is built, and all that was typed stays', () => {
    const stands = typedInto(standing(without), marked(without));
    const { plan, report } = carry(whole, without, stands);
    expect(plan.tabs.map(({ key: tab }) => tab)).toEqual(whole.tabs.map(({ key: tab }) => tab));
    const values = [...typedIn(plan).values()];
    const there = new Set(values);
    // What it gives from then on takes the place of what was typed, and is named.
    const named = new Set([...report.lost, ...report.overwritten].map(({ shown }) => shown));
    const missing = marked(without).filter(([, value]) => !there.has(value) && !named.has(String(value)));
    expect(missing).toEqual([]);
  });

  test('ticked off says everything that goes with it, and takes nothing else', () => {
    const { plan, report } = carry(without, whole, filled);
    const there = new Set(typedIn(plan).values());
    const named = report.lost.map(({ shown }) => shown);
    for (const [at, value] of markers) {
      const stays = there.has(value);
      if (typeof value === 'boolean') continue;
      expect([at, Number(stays) + named.filter((shown) => shown === String(value)).length]).toEqual([at, 1]);
    }
    // What has an input of the same name on the same tab stays typed.
    const tabOf = new Map(markers.map(([at, value]) => [String(value), at.tab]));
    const lost = report.lost.filter(
      ({ name, shown }) =>
        inputs.get(name ?? '')?.range.from.tab === tabOf.get(shown) && inputs.has(name ?? ''),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

describe('an agreement', () => {
  const checks = { weekly: { weekday: 4, dueDay: null } };
  const agreed = (language: 'en' | 'it' = 'en') =>
    withModules({ ...kestrelRow, language }, { sla: {}, ...checks });
  const places = weekly(sizeOf(growthAnswers(kestrelRow)));

  test('that joins weekly checks gives the promise, and says which typed one gives way', () => {
    const alone = withModules(kestrelRow, checks);
    const typed = [
      [places.at(places.month(1), 'promised'), 50],
      [places.at(places.check(1, 1), 'delivered'), 30],
    ] as const;
    const { plan, report } = carry(agreed(), alone, typedInto(standing(alone), typed));
    expect(report.lost.map(({ name, shown }) => `${name} ${shown}`)).toEqual(['promises 50']);
    expect(typedIn(plan).get(`delivered ${places.check(1, 1)} delivered`)).toBe(30);
  });

  test('that goes leaves the promised hour to the weekly checks, and takes it from them when it comes', () => {
    const hour = { weekly: { weekday: 4, dueDay: null, withinHour: 0.7 } };
    const alone = withModules(kestrelRow, hour);
    const both = withModules(kestrelRow, { sla: { withinHour: 0.7 }, ...hour });
    const values = (plan: Plan) => [...typedIn(plan)].filter(([name]) => name.startsWith('hour_promised'));
    for (const [next, before] of [
      [alone, both],
      [both, alone],
    ] as const) {
      const { plan, report } = carry(next, before, standing(before));
      expect(values(plan).map(([, value]) => value)).toEqual([0.7]);
      expect(report.lost.map(({ name }) => name)).not.toContain('hour_promised');
    }
    // Answered anew in the same step, the answer wins.
    const { plan } = carry(withModules(kestrelRow, { sla: { withinHour: 0.5 } }), both, standing(both));
    expect(values(plan).map(([, value]) => value)).toEqual([0.5]);
  });

  test('hands its four questions to a pipeline that joins it, and takes them back', () => {
    const [alone, joined] = [
      withModules(kestrelRow, { sla: {} }),
      withModules(kestrelRow, { sla: {}, pipeline: {} }),
    ];
    const agreement = slaPlaces(sizeOf(growthAnswers(kestrelRow)));
    const typed = [
      [agreement.at('question budget', 'f'), 'Yes'],
      [agreement.at('question need', 'note'), 'A line that stopped twice'],
    ] as const;
    const first = carry(joined, alone, typedInto(standing(alone), typed));
    const held = (plan: Plan) =>
      ['bant_must question budget', 'bant_counts question need'].map(
        (name) => [...typedIn(plan)].find(([key]) => key.startsWith(name))?.[1],
      );
    expect([first.report.lost, held(first.plan)]).toEqual([[], ['Yes', 'A line that stopped twice']]);
    const back = carry(alone, joined, standing(first.plan));
    expect([back.report.lost, held(back.plan)]).toEqual([[], ['Yes', 'A line that stopped twice']]);
  });

  test('in another language keeps what was typed, and every choice by its place', () => {
    const english = agreed();
    const together = slaPlaces(sizeOf(growthAnswers(kestrelRow))).at('together 1', 'a');
    const typed = [
      [places.settings.day, 'Monday'],
      [together, 'Watch'],
    ] as const;
    const { plan, report } = carry(agreed('it'), english, typedInto(standing(english), typed));
    const values = plan.tabs.flatMap(({ cells }) => cells);
    const valueAt = (at: CellRef) =>
      values.find((cell) => JSON.stringify(cell.at) === JSON.stringify(at))?.value;
    expect([valueAt(places.settings.day), valueAt(together)]).toEqual(['Lunedì', 'Da seguire']);
    expect(report.lost).toEqual([]);
  });
});
