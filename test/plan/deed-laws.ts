/** What every deed must hold to, on a plan that offers it: told of the deeds of a module, with a press of each. */
import { describe, expect, test } from 'vitest';
import { newOnes, undoOf } from '../../src/carry/written';
import type { Change, Deed } from '../../src/plan/deed';
import { inputsOf, namesOf } from '../../src/plan/inputs';
import type { Size } from '../../src/plan/module';
import type { Plan } from '../../src/plan/plan';
import type { There } from './in-april';

type Deeds<Key extends string> = { readonly [One in Key]: Pick<Deed, 'names' | 'does'> };

/** A deed's press; where something must be there first, the press that brings it. */
export type Presses<Key extends string> = readonly (readonly [
  key: Key,
  sent: unknown,
  before?: readonly [key: Key, sent: unknown],
])[];

const today = '2027-04-10';

export const pressing =
  <Key extends string>(deeds: Deeds<Key>, size: Size) =>
  (key: Key, sent: unknown, there: There): Change[] => {
    const reader = there.reader();
    return newOnes(deeds[key].does(reader.typed, size, sent as never, today), reader);
  };

type Held<Key extends string> = {
  readonly plan: Plan;
  /** Plans of which it reads what this one has not. */
  readonly others?: readonly Plan[];
  readonly size: Size;
  readonly deeds: Deeds<Key>;
  readonly presses: Presses<Key>;
  readonly standing: () => There;
};

export function holdToLaws<Key extends string>({
  plan,
  others = [],
  size,
  deeds,
  presses,
  standing,
}: Held<Key>) {
  const press = pressing(deeds, size);
  describe.each(presses.map(([key, sent, before]) => ({ key, sent, before })))(
    '$key',
    ({ key, sent, before }) => {
      const ready = () => {
        const there = standing();
        if (before) there.apply(press(...before, there));
        return there;
      };

      test('reads names of the plan, and writes only cells of its inputs that no question of the wizard fills', () => {
        const there = ready();
        const names = [plan, ...others].flatMap(namesOf).map(({ name }) => name);
        for (const name of deeds[key].names) expect(names).toContain(name);
        const holds = new Map(inputsOf(plan.tabs).map((input) => [input.name, input.holds]));
        const changes = press(key, sent, there);
        expect(changes.length).toBeGreaterThan(0);
        for (const { name, row, column } of changes) {
          expect(['actual', 'kept', 'typed']).toContain(holds.get(name));
          expect(deeds[key].names).toContain(name);
          expect(there.reader().at(name, row, column)).toBeDefined();
        }
      });

      test('has nothing more to write when it is pressed again, and undone all is as it was', () => {
        const there = ready();
        const cells = there.cells();
        const changes = press(key, sent, there);
        const undo = undoOf(changes, there.reader(), there.blocks());
        there.apply(changes);
        expect(there.cells()).not.toBe(cells);
        expect(press(key, sent, there)).toEqual([]);
        there.apply(undo);
        expect(there.cells()).toBe(cells);
      });
    },
  );
}
