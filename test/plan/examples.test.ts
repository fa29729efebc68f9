// The worked examples: what their people typed fits the plan that is built, in both languages, and comes to the numbers told.
import { afterAll, describe, expect, test } from 'vitest';
import { inputCells } from '../../src/carry/identity';
import { withExample } from '../../src/carry/template-inputs';
import { buildPlan } from '../../src/plan/build';
import { exampleContent } from '../../src/plan/examples/content/content';
import { acceptedIn } from '../../src/plan/inputs';
import { counting } from '../../src/plan/layout';
import { places as slaPlaces } from '../../src/plan/modules/sla/places';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { daySerial } from '../../src/plan/month';
import type { CellValue, Plan } from '../../src/plan/plan';
import type { Template } from '../../src/plan/template';
import { askedAnswers, offered } from './asked-answers';
import { built } from './built';
import { cutIn } from './cut-texts';

const languages = ['en', 'it'] as const;
type Language = (typeof languages)[number];

function exampleOf(template: Template, language: Language, ticked?: readonly string[]) {
  const answers = askedAnswers(template, { modules: ticked ?? template.ticked }, language);
  return withExample(buildPlan(answers), exampleContent(answers));
}

const everything = offered.find(({ id }) => id === 'complete')!;

describe.each(languages)('in language %s', (language) => {
  test.each(offered.map((template) => [template.id, template] as const))(
    'the example of %s says in its name and on every tab that it is one',
    (_, template) => {
      const { name, owner } = askedAnswers(template, {}, language);
      expect(name).toMatch(language === 'en' ? /^Example / : /^Esempio /);
      expect(owner).toMatch(language === 'en' ? /made-up company/ : /azienda inventata/);
    },
  );

  test('all that is typed has an input in some template, and is what that input accepts', () => {
    const unknown = new Set<string>();
    const seen = new Set<string>();
    // What a plan asks differs where it has no team.
    const ticks = offered.flatMap((template) =>
      [template.offered, template.offered.filter((key) => key !== 'team')].map(
        (modules) => [template, modules] as const,
      ),
    );
    for (const [template, modules] of ticks) {
      const answers = askedAnswers(template, { modules }, language);
      const plan = buildPlan(answers);
      const names = new Set(inputCells(plan).map(({ input }) => input.name));
      for (const name of Object.keys(exampleContent(answers))) (names.has(name) ? seen : unknown).add(name);
      expect(faultsIn(withExample(plan, exampleContent(answers)), plan)).toEqual([]);
    }
    expect([...unknown].filter((name) => !seen.has(name))).toEqual([]);
  });
});

test.each(languages)('every action of an example serves something that the plan has, in %s', (language) => {
  for (const template of offered.filter((each) => [...each.always, ...each.offered].includes('actions'))) {
    const plan = exampleOf(template, language, template.offered);
    const cells = plan.tabs.flatMap(({ cells }) => cells);
    const of = (tab: string, column?: string) =>
      cells.flatMap(({ at, value }) => (at.tab === tab && (!column || at.column === column) ? [value] : []));
    const served = cells.flatMap(({ at, value }) =>
      at.tab === 'actions' && at.column === 'serves' && at.row.startsWith('action ') && value ? [value] : [],
    );
    const actions = inputCells(plan).filter(({ input }) => input.name === 'actions');
    const filled = actions.filter(({ at }) =>
      cells.some(
        ({ at: place, value }) =>
          value && place.row === at.row && place.column === at.column && place.tab === at.tab,
      ),
    );
    expect(served.length).toBe(filled.length);
    const hasNames = plan.tabs.some(({ key }) => key === 'goals' || key === 'padre');
    if (hasNames) expect([...of('goals', 'text'), ...of('padre')]).toEqual(expect.arrayContaining(served));
  }
});

/** Typed cells that their own input would refuse or mark. */
function faultsIn(plan: Plan, before: Plan): readonly string[] {
  const valueAt = (of: Plan) => {
    const cells = new Map(
      of.tabs.flatMap(({ cells }) => cells.map(({ at, value }) => [JSON.stringify(at), value])),
    );
    return (at: object) => cells.get(JSON.stringify(at));
  };
  const [now, then] = [valueAt(plan), valueAt(before)];
  return inputCells(plan).flatMap(({ input, at }) => {
    const value = now({ tab: at.tab, row: at.row, column: at.column });
    if (value === undefined || value === then(at)) return [];
    const accepts = acceptedIn(input, at.row);
    const isFine = accepts ? fits(accepts, value, plan, now) : false;
    return isFine ? [] : [`${input.name} ${at.row}: ${value}`];
  });
}

function fits(
  accepts: NonNullable<ReturnType<typeof acceptedIn>>,
  value: CellValue,
  plan: Plan,
  valueAt: (at: object) => CellValue | undefined,
): boolean {
  switch (accepts.unit) {
    case 'text':
      return typeof value === 'string';
    case 'tick':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'number' && value > (accepts.after ?? 0) && Number.isInteger(value);
    case 'choice': {
      const { from, to } = accepts.from;
      const { rows, cells } = plan.tabs.find(({ key }) => key === from.tab)!;
      const keys = rows.map(({ key }) => key);
      const offers = keys.slice(keys.indexOf(from.row), keys.indexOf(to.row) + 1);
      const isWorkedOut = cells.some(
        ({ at, formula }) => formula && at.column === from.column && offers.includes(at.row),
      );
      return isWorkedOut || offers.some((row) => valueAt({ ...from, row }) === value);
    }
    default: {
      const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = accepts;
      return typeof value === 'number' && value >= atLeast && value <= atMost;
    }
  }
}

describe.each(languages)('the largest example, calculated, in %s', (language) => {
  const plan = exampleOf(everything, language, everything.offered);
  const sheet = built(plan, language === 'it' ? 'it_IT' : 'en_US');
  afterAll(() => sheet.close());
  const at = (tab: string, row: string, column: string) => ({ tab, row, column });
  const it = language === 'it';

  test('has no cell with an error', () => {
    expect(sheet.errors()).toEqual([]);
  });

  // templates.md 3.1, 7.1, 8.1, 8.2, 8.4, 9.2.
  test('counts 34 of 33.6 promised leads on 12 March, after a January that missed and a February that kept', () => {
    const check = (row: string, column: string) => sheet.value(at('weekly', `check ${row}`, column));
    expect([1, 2, 3, 4].map((number) => check(`2 ${number}`, 'counted'))).toEqual([20, 40, 61, 85]);
    expect([check('1 4', 'status'), check('2 4', 'status'), check('3 2', 'status')]).toEqual(
      it ? ['Mancato', 'Rispettato', 'In linea'] : ['Missed', 'Kept', 'On pace'],
    );
    expect(check('3 2', 'counted')).toBe(34);
    expect(check('3 2', 'promised')).toBeCloseTo(33.6, 9);
  });

  test('says the positioning sentence', () => {
    expect(sheet.value(at('strategy', 'position sentence', 'first'))).toBe(
      it
        ? 'Per le aziende con capannoni di oltre 1.000 m² che pagano l’energia più dei concorrenti, Lumadoro è un impianto fotovoltaico chiavi in mano che si ripaga con il risparmio in bolletta. A differenza dei preventivi a pacchetto, parte dai tuoi consumi reali.'
        : 'For operations managers of mid-size food plants who lose hours to every line stop, Kestrel Row is a maintenance service by subscription that warns before a line stops. Unlike spreadsheets and gut feeling, it learns from every stop of your own plant.',
    );
  });

  test('brings 51.5 customers by its channels and 640,800, or five times that, by its team', () => {
    expect(sheet.number(at('channels', 'customers all', 'total'))).toBeCloseTo(51.5, 6);
    expect(sheet.number(at('team', 'capacity', 'total'))).toBeCloseTo(640_800 * (it ? 5 : 1), 6);
  });

  test('gives tool A 80, and tells of the action that is 12 days late', () => {
    expect([1, 2, 3].map((row) => sheet.value(at('tools', `tool ${row}`, 'score')))).toEqual([80, 78, 0]);
    expect(sheet.value(at('actions', 'action 3', 'flag'))).toBe(
      it ? 'Giorni di ritardo: 12' : 'Days late: 12',
    );
  });

  test('bears the number of its step in the bar of each block, where the ten steps point to', () => {
    const word = it ? 'Passo' : 'Step';
    const steps = counting(10).map((number) => {
      const { link } = plan.tabs
        .flatMap(({ cells }) => cells)
        .find((cell) => cell.at.row === `path ${number}` && cell.link)!;
      return String(sheet.value(link!)).startsWith(`${word} ${number} · `);
    });
    expect(steps).toEqual(counting(10).map(() => true));
    expect(sheet.value(at('situation', 'swot section', 'what'))).toBe(`${word} 3 · SWOT`);
    expect(sheet.value(at('situation', 'trends section', 'what'))).not.toContain(word);
  });

  test('turns 40% of MQL into SQL and wants 44%', () => {
    expect(sheet.number(at('goals', 'goal 1', 'target'))).toBeCloseTo(0.44, 9);
    expect(sheet.number(at('goals', 'goal 1', 'now'))).toBeCloseTo(66 / 165, 9);
  });

  test('tells of each of the ten steps how far it is and whose', () => {
    const step = (number: number, column: number) =>
      sheet.value(at('plan', `path ${number}`, `column ${column}`));
    expect([2, 4, 9, 10].map((number) => step(number, 6))).toEqual([1, 1, 1, 1]);
    expect(step(4, 7)).toBe(it ? 'Omar Bassi' : 'Omar Reyes');
    expect(step(6, 7), 'whoever made the plan').toBe(it ? 'Dana Ferri' : 'Dana Whitfield');
  });

  /** What to do about a KPI is people's own text, which *This week* says whole; and the owner says below each title what he is. */
  const cut = () =>
    cutIn(plan, sheet).filter((text) => !/^plan (kpi \d+\/column 8|path \d+\/column 7):/.test(text));

  test('shows every text and every number whole, on every tab', () => {
    expect(cut()).toEqual([]);
  });

  test('has something to look at, as a plan in March has, and nothing that must be mended', () => {
    expect(sheet.value(at('plan', 'title', 'column 7'))).toMatch(
      it ? /^Controlli da verificare: / : /^Checks to look at: /,
    );
  });

  test('says where the month stands in two lines, with thousands of leads in the longest month', () => {
    const size = { months: 12 };
    const [sla, weekly] = [slaPlaces(size), weeklyPlaces(size)];
    sheet.fill([
      [at('assumptions', 'statusDate', 'input'), daySerial('2027-09-21')],
      [sla.length, 12],
      [sla.at(sla.month(9), 'b'), 12_345.5],
      ...[1, 2].map((check) => [weekly.at(weekly.check(9, check), 'delivered'), 2345] as const),
    ]);
    expect(sheet.value(weekly.at('now', 'month'))).toContain(it ? 'settembre 2027' : 'September 2027');
    const onWeekly = (text: string) => /^(weekly|sla|plan week) /.test(text);
    expect(cut().filter(onWeekly)).toEqual([]);
  });
});
