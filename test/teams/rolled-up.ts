/** A plan that is copied to teams and rolled up, calculated in bare workbooks: no file of a team, no add-on. */
import { copyFor, takenOf } from '../../src/carry/copy';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { namesOf } from '../../src/plan/inputs';
import type { Language } from '../../src/plan/language';
import type { Measures } from '../../src/plan/measures';
import type { PlanAnswers, Size } from '../../src/plan/module';
import { measures } from '../../src/plan/modules/funnel/measures';
import { ownTeam, places } from '../../src/plan/modules/rollup/places';
import { daySerial } from '../../src/plan/month';
import type { CellRef, CellValue, Plan } from '../../src/plan/plan';
import { shareOut } from '../../src/teams/shares';
import { type DataRow, type Parent, rowsOf, type Told } from '../../src/teams/team-data';
import { original } from '../carry/original';
import { typedInto } from '../carry/stands';
import { built, oneSheet } from '../plan/built';

type Sheet = Pick<ReturnType<typeof built>, 'value' | 'fill'>;
type Cells = readonly (readonly [CellRef, CellValue | null])[];

/** The day on which all is read. */
export const readOn = daySerial('2027-03-05');

/** What a plan tells its parent, read by its names as the add-on does. */
export function measuresIn(sheet: Sheet, plan: Plan): Measures {
  const ranges = new Map(namesOf(plan).map(({ name, range }) => [name, range]));
  const { size } = plan.options.spine as { size: Size };
  return measures.see((name, row, column) => {
    const from = ranges.get(name)?.from;
    if (!from) return undefined;
    const value = sheet.value({ tab: from.tab, row: row ?? from.row, column: column ?? from.column });
    return value === '' ? null : value;
  }, size);
}

export type Team = { readonly team: string; readonly share: number; readonly language: Language };

/** The plan of each team, of a plan that stands in a sheet with these cells typed. */
export function copiesOf(answers: object, typed: Cells, sheet: Sheet, teams: readonly Team[]): Plan[] {
  const source = original(answers);
  const stands = typedInto(source.standing, typed);
  // What a formula comes to is what the sheet says: a copy may take it.
  const filled = stands.filled.map((cell) => ({ ...cell, comesTo: sheet.value(cell.at) }));
  const taken = takenOf({ ...source, standing: { ...stands, filled } });
  return teams.map(({ team, share, language }, place) => {
    const part = (whole: number, decimals: number | null) =>
      decimals === null ? whole * share : shareOut(whole, teams, decimals)[place]!;
    return copyFor(taken, { name: `Plan – ${team}`, language, part }).plan;
  });
}

/** One sheet for each language: copies of one language differ only in what is typed. */
export function copySheets(locale: string) {
  const sheets = { en: oneSheet(locale), it: oneSheet(locale) };
  return {
    measures: (plan: Plan): Measures => {
      const sheet = sheets[plan.language].of(plan);
      return measuresIn(sheet, plan);
    },
    close: () => {
      for (const sheet of Object.values(sheets)) sheet.close();
    },
  };
}

/** The plan of the teams of a plan. */
export function teamsPlanOf(answers: PlanAnswers, own: Measures, teams: readonly Team[]): Plan {
  const { template: _, owner: __, modules: ___, ...spine } = answers;
  return buildPlan(
    parseAnswers({
      ...spine,
      template: 'teams',
      owner: '',
      people: [],
      modules: {
        copies: {
          prefix: 'bs1_',
          rows: Math.max(4, teams.length),
          teams: teams.map(({ team, share, language }) => ({
            id: team,
            name: team.slice(1),
            share,
            destination: '',
            language,
            rate: null,
          })),
        },
        rollup: { start: own.months[0], stages: own.stages.map(({ id, name }) => ({ id, name })) },
      },
    }),
  );
}

export const rollUpPlaces = (plan: Plan) => places((plan.options.spine as { size: Size }).size);

export const parentOf = (answers: PlanAnswers, { months, stages }: Measures): Parent => ({
  months,
  stages: stages.map(({ id }) => id),
  currency: answers.currency,
  goalCounts: answers.goalCounts,
});

export const toldBy = (team: string, its: Measures, { currency, goalCounts }: Parent): Told => ({
  team,
  measures: its,
  currency,
  goalCounts,
  rate: null,
});

/** Team data of a refresh: the plan's own rows first. */
export const dataOf = (own: Measures, told: readonly Told[], parent: Parent): DataRow[] =>
  [toldBy(ownTeam, own, parent), ...told].flatMap((one) => rowsOf(one, parent, readOn, '2027-03'));

/** Fills Team data with these rows and nothing else, and says which day it is. */
export function fillRollUp(sheet: Sheet, plan: Plan, rows: readonly DataRow[]): void {
  const { data, at } = rollUpPlaces(plan);
  sheet.fill([
    [at('check today', 'total'), readOn],
    ...Array.from({ length: data.rows }, (_, row) =>
      data.columns.map(
        (column, place) => [data.at(data.row(row + 1), column), rows[row]?.[place] ?? null] as const,
      ),
    ).flat(),
  ]);
}

/** A plan beside its list of teams and their roll-up: one on track, one behind, one in other money, one not read. */
export function rolledUp(answers: PlanAnswers, locale = 'en_US') {
  const plan = buildPlan(answers);
  const sheet = built(plan, locale);
  const own = measuresIn(sheet, plan);
  const ids = ['tnorthab', 'tsouthab', 'twestabc', 'teastabc'];
  const { language } = answers;
  const teams = teamsPlanOf(
    answers,
    own,
    ids.map((team) => ({ team, share: 0.25, language })),
  );
  const parent = parentOf(answers, own);
  const share = (part: number) => own.goal.map((goal, month) => (month < 2 ? (goal ?? 0) * part : null));
  const told = (team: string, part: number) => toldBy(team, { ...own, actual: share(part) }, parent);
  const [north, south, west] = [told(ids[0]!, 1.1), told(ids[1]!, 0.5), told(ids[2]!, 1)];
  const currency = answers.currency === 'JPY' ? 'EUR' : 'JPY';
  fillRollUp(sheet.add(teams), teams, dataOf(own, [north, south, { ...west, currency }], parent));
  return sheet;
}
