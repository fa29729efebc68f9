/** The first page of Kestrel Row in its states: the checked examples of first-page.md 8, and what it says of them. */
import { afterAll, describe, expect, test } from 'vitest';
import { cell } from '../../src/plan/formula';
import { figures } from '../../src/plan/modules/funnel/figures';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef } from '../../src/plan/plan';
import { cardPlace } from '../../src/plan/spine/page/cards';
import { frontPlaces } from '../../src/plan/spine/page/front';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const rates = [1, 0.02, 0.25, 0.4, 0.5, 0.25];
const kestrelRow = frozen({
  ...workedExample,
  name: 'Kestrel Row 2027',
  owner: 'Dana Whitfield',
  goal: 600_000,
  value: 12_000,
  spend: 30_000,
  margin: 0.8,
  churn: 0.02,
  customersAtStart: 40,
  model: 'subscription' as const,
  stages: workedExample.stages.map((stage, index) => ({ ...stage, rate: rates[index]! })),
});
const at = places(sizeOf(6, 12));
const [januaryFourth, aprilThirteenth] = [46_391, 46_490];

type Typed = { readonly volumes: number[][]; readonly revenue: number[]; readonly lost: number[] };
const behind: Typed = {
  volumes: [
    [15_400, 15_900, 16_300],
    [308, 322, 330],
    [76, 80, 84],
    [25, 27, 28],
    [13, 14, 15],
    [3, 3, 4],
  ],
  revenue: [36_000, 34_500, 46_500],
  lost: [1, 1, 0],
};
const ahead: Typed = {
  volumes: [
    [17_200, 17_900, 18_300],
    [350, 362, 368],
    [88, 92, 95],
    [36, 38, 39],
    [18, 19, 20],
    [6, 6, 6],
  ],
  revenue: [72_000, 72_000, 72_000],
  lost: [1, 0, 1],
};

const month = (index: number) => `month ${index + 1}`;
const cellsOf = ({ volumes, revenue, lost }: Typed): (readonly [CellRef, number])[] => [
  ...volumes.flatMap((row, stage) =>
    row.map((value, index) => [at.funnel.at(at.funnel.actual(stage + 1), month(index)), value] as const),
  ),
  ...[0, 1, 2].flatMap((index) => [
    [at.forecast.at('actual', month(index)), revenue[index]!] as const,
    [at.forecast.at('lostActual', month(index)), lost[index]!] as const,
    [at.forecast.at('spendActual', month(index)), 30_000] as const,
  ]),
];

function pageOf(language: 'en' | 'it') {
  const currency = language === 'it' ? 'EUR' : 'USD';
  const sheet = built(
    growthPlan({ ...kestrelRow, language, currency }),
    language === 'it' ? 'it_IT' : 'en_US',
  );
  const says = (place: CellRef) => sheet.value(place);
  return {
    ...sheet,
    isOn: (day: number) => sheet.fill([[at.assumptions.input('statusDate'), day]]),
    front: () => [
      says(frontPlaces.chip),
      says(frontPlaces.verdict),
      says(frontPlaces.sure),
      says(frontPlaces.action),
      says(frontPlaces.why),
    ],
    cards: () =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => {
        const { value, figure } = cardPlace(number);
        return [says(value), says(figure)];
      }),
    /** What stands on top of Forecast and of Funnel, label and value. */
    answers: (tab: 'forecast' | 'funnel', keys: readonly string[]) =>
      keys.map((key) => ['label', 'total'].map((column) => says(cell(tab, `answer ${key}`, column)))),
    heading: () => says(cell('plan', 'chart headings', 'column 5')),
    lever: (key: string) =>
      [3, 4, 5, 6, 7, 8].map((column) => says(cell('plan', `close ${key}`, `column ${column}`))),
  };
}

describe('Kestrel Row', () => {
  const page = pageOf('en');
  afterAll(() => page.close());

  test('on its first day says what it takes, how sure that is and what January needs', () => {
    page.isOn(januaryFourth);
    expect(page.front()).toEqual([
      'Plan',
      '$600k in new ARR takes 50 customers: 16,667 visits a month.',
      'If these rates hold, you make the goal 52 times in 100. For 80 in 100: 18,612 visits a month, 12% more.',
      'Bring 16,667 visits and 333 leads by 31 January 2027.',
      'Then type what came in on Funnel and Forecast: rates and chance follow.',
    ]);
    expect(page.cards()).toEqual([
      ['$600k', '50'],
      ['$600k', '100%'],
      ['–', '–'],
      ['52 in 100', '50'],
      ['$7,200', '$360k'],
      ['$40,000', '50'],
      ['5.6×', '$32,800'],
      ['9.0 months', '$800'],
    ]);
    expect(page.answers('forecast', ['missing', 'came', 'so far', 'expected', 'needed'])).toEqual([
      ['Missing', '–'],
      ['Came in', '–'],
      ['Of the goal so far', '–'],
      ['Expected from Jan on', '$600k'],
      ['Needed from Jan on', '$600k'],
    ]);
    expect(page.heading()).toBe('The funnel in an average month');
    expect(page.lever('volume')).toEqual([
      expect.closeTo(16_666.67, 2),
      '',
      '',
      '',
      expect.closeTo(18_611.12, 2),
      '',
    ]);
  });

  test('behind after March asks for three customers more of the same opportunities', () => {
    page.fill(cellsOf(behind));
    page.isOn(aprilThirteenth);
    expect(page.number(at.forecast.total('outlook'))).toBeCloseTo(567_000, 6);
    expect(page.number(at.funnel.figure('chance'))).toBeCloseTo(0.3048, 4);
    expect(page.front()).toEqual([
      'Unlikely',
      'Heading for $567k of $600k in new ARR: 94% of the goal.',
      'You make the goal 30 times in 100. For 80 in 100: 20,565 visits a month from April 2027, 23% more.',
      'Win 3 more customers by 31 December 2027 from the same opportunities: 27% instead of 25%.',
      'The counts so far allow up to 36%. Most was lost at MQL → SQL: 33% instead of 40%.',
    ]);
    expect(page.cards()).toEqual([
      ['$600k', '50'],
      ['$567k', '94%'],
      ['$117k', '78%'],
      ['30 in 100', '47.5'],
      ['$7,580', '$9,000'],
      ['$40,000', '50'],
      ['5.3×', '$32,400'],
      ['9.5 months', '11.3 months'],
    ]);
    expect(page.heading()).toBe('Why $33k is missing   (bars start at $510k)');
    expect(page.errors()).toEqual([]);
  });

  test('answers on top of Forecast and Funnel what a board asks first (first-page.md 9)', () => {
    const onForecast = 'outlook,goal,missing,came,so far,expected,needed,chance,customers'.split(',');
    expect(page.answers('forecast', onForecast)).toEqual([
      ['Outlook', '$567k'],
      ['Goal', '$600k'],
      ['Missing', '−$33k'],
      ['Came in, Jan – Mar', '$117k'],
      ['Of the goal so far', '78%'],
      ['Expected from Apr on', '$450k'],
      ['Needed from Apr on', '$483k'],
      ['Chance of the goal', '30 in 100'],
      ['Customers at the end', expect.stringMatching(/^7\d$/)],
    ]);
    const onFunnel = ['stage s1', 'stage s2', 'stage s3', 'stage s4', 'stage s5', 'months', 'needed'];
    expect(page.answers('funnel', onFunnel)).toEqual([
      ['Visits', '4,000'],
      ['Leads', '80'],
      ['MQL', '20'],
      ['SQL', '8'],
      ['Opportunities', '4'],
      ['Months to a customer', 0],
      ['Customers needed', '50'],
    ]);
    // A month has one bar: teal where it came, blue where it is expected.
    const drawn = ['actualDrawn', 'outlookAhead'].map((row) =>
      [1, 3, 4, 12].map((number) => page.value(at.forecast.at(row, `month ${number}`))),
    );
    expect(drawn).toEqual([
      [36_000, 46_500, '', ''],
      ['', '', expect.closeTo(50_000, 6), expect.closeTo(50_000, 6)],
    ]);
    expect(page.value(cell('forecast', 'range head', 'month 1'))).toBe(
      'Low scenario $477k, high $657k. Not re-planned.',
    );
  });

  test('lists every lever alone: only what was reached is within reach', () => {
    const rises = expect.closeTo(0.0733, 4);
    expect(page.lever('volume').slice(1)).toEqual([
      expect.closeTo(15_866.67, 2),
      expect.closeTo(17_888.89, 2),
      rises,
      expect.closeTo(20_564.03, 2),
      'beyond 16,300',
    ]);
    expect(page.lever('rate s6').slice(2)).toEqual([
      expect.closeTo(0.26833, 5),
      rises,
      expect.closeTo(0.30846, 5),
      'within 35.7%',
    ]);
    expect(page.lever('deal')).toEqual([12_000, 11_700, 12_900, rises, 14_800, 'beyond $12,000']);
    expect(page.lever('budget').slice(2)).toEqual([32_200, rises, 37_000, '']);
    expect(page.value(cell('plan', 'levers', 'column 4'))).toBe(
      '$33k is missing. Each line alone, from April 2027 on, would bring it.',
    );
  });

  test('leads from the original plan to the outlook by bars that add up', () => {
    const bars = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      ['label', 'total', 'gap', 'month 1', 'month 2', 'month 3'].map((column) =>
        page.value(at.funnel.at(`bar ${number}`, column)),
      ),
    );
    expect(bars).toEqual([
      ['Original plan $600k', 0, 90_000, 0, 0, 0],
      ['Already under way –', 90_000, 0, 0, 0, 0],
      ['Volume −$7,200', expect.closeTo(82_800, 3), 0, 0, 0, expect.closeTo(7200, 3)],
      ['Rates −$23k', expect.closeTo(60_000, 3), 0, 0, 0, expect.closeTo(22_800, 3)],
      ['Deal size −$3,000', expect.closeTo(57_000, 3), 0, 0, 0, expect.closeTo(3000, 3)],
      ['', expect.closeTo(57_000, 3), 0, 0, 0, 0],
      ['Outlook $567k', 0, 0, expect.closeTo(57_000, 3), 0, 0],
    ]);
  });

  test('says in one line what its checks found', () => {
    expect(page.value(cell('plan', 'title', 'column 7'))).toBe('Checks to look at: 2');
    expect(page.value(cell('plan', 'checks', 'column 1'))).toBe(
      'Checks to look at: 2. Outlook below the goal · Stages that brought less than needed so far: 6. The other 15 are fine; open + to see them.',
    );
  });

  test('ahead after March keeps its pace', () => {
    page.fill(cellsOf(ahead));
    expect(page.front()).toEqual([
      'On course',
      'Heading for $666k of $600k in new ARR: 111% of the goal.',
      'You make the goal 84 times in 100. For 80 in 100: only 16,284 visits a month.',
      'Keep the pace: 16,667 visits by 30 April 2027.',
      'Every stage brought what was needed so far; the outlook is $66k above the goal.',
    ]);
    expect(page.answers('forecast', ['missing', 'so far'])).toEqual([
      ['Above', '+$66k'],
      ['Of the goal so far', '144%'],
    ]);
    expect(page.heading()).toBe('Why it is $66k more   (bars start at $500k)');
  });

  test('asks first for the month that nobody typed', () => {
    page.fill([[at.forecast.at('actual', month(1)), null]]);
    expect(page.front().slice(3)).toEqual([
      'Type February 2027: new ARR on Forecast, volumes on Funnel.',
      'Until then the outlook uses the plan for it.',
    ]);
    page.fill(cellsOf(ahead));
  });

  test('says of a row that is gone how to have it back, and shows no error there', () => {
    const { sheetId, row } = page.workbook.cell(page.address(at.assumptions.rateTyped(4)));
    page.workbook.batch((dispatch) =>
      dispatch('REMOVE_COLUMNS_ROWS', {
        sheetId,
        sheetName: 'Assumptions',
        dimension: 'ROW',
        elements: [row],
      }),
    );
    expect(page.front()).toEqual([
      'Undo',
      'A row of the plan is gone: undo it with Ctrl+Z.',
      '',
      'Press Ctrl+Z until the numbers are back.',
      'Otherwise: Backsolve > Plans > Repair.',
    ]);
    page.workbook.undo();
    expect(page.front()[0]).toBe('On course');
  });

  test('is over after its last month', () => {
    page.isOn(46_753);
    page.fill(
      Array.from({ length: 12 }, (_, index) => [
        [at.forecast.at('actual', month(index)), 47_000] as const,
        [at.funnel.at(at.funnel.actual(1), month(index)), 16_000] as const,
      ]).flat(),
    );
    expect(page.front()).toEqual([
      'Over',
      '$564k of $600k in new ARR came in: 94% of the goal.',
      'The plan ended in December 2027.',
      'Start next year from this plan: Extensions > Backsolve > Plans.',
      'Learned rates, what is in the funnel and the customers are carried over.',
    ]);
    expect(page.answers('forecast', ['expected', 'needed'])).toEqual([
      ['Expected', '–'],
      ['Needed', '–'],
    ]);
  });

  test('shows no figure and draws nothing while its goal is missing, nor does its card in the sidebar', () => {
    const goal = at.assumptions.input('goal');
    page.fill([
      ...cellsOf(behind).map(([place]) => [place, null] as const),
      ...Array.from({ length: 12 }, (_, index) => [
        [at.forecast.at('actual', month(index)), null] as const,
        [at.funnel.at(at.funnel.actual(1), month(index)), null] as const,
      ]).flat(),
      [goal, null],
    ]);
    page.isOn(januaryFourth);
    const cards = [1, 2, 3, 4].map(cardPlace).flatMap(({ value, figure }) => [value, figure].map(page.value));
    expect(cards).toEqual(new Array(8).fill('–'));
    expect(page.value(at.forecast.at('cumulativeOutlook', 'month 1'))).toBe('');
    const bars = [1, 6].map((number) => at.funnel.at(`bar ${number}`, 'label')).map(page.value);
    expect(bars).toEqual(['Visits –', 'Customers –']);

    const cellOf: Record<string, CellRef> = {
      state: at.funnel.figure('state'),
      outlook: at.forecast.total('outlook'),
      chance: at.funnel.figure('chance'),
    };
    const onCard = () => {
      const { outlook, chance } = figures.see(
        (name) => (cellOf[name] ? page.value(cellOf[name]) : null) as number | null,
        sizeOf(6, 12),
      );
      return { outlook, chance };
    };
    expect(onCard()).toEqual({ outlook: null, chance: null });
    page.fill([[goal, 600_000]]);
    expect(onCard()).toEqual({ outlook: expect.closeTo(600_000, 3), chance: expect.closeTo(0.5188, 4) });
  });
});

describe('Kestrel Row in Italian', () => {
  const page = pageOf('it');
  afterAll(() => page.close());

  test('says the same with Italian names, numbers and months', () => {
    page.fill(cellsOf(behind));
    page.isOn(aprilThirteenth);
    expect(page.front()).toEqual([
      'Difficile',
      'Proiezione: 567 mila € su 600 mila € di nuovo ARR, 94% dell’obiettivo.',
      'Raggiungi l’obiettivo 30 volte su 100. Per 80 su 100: 20.565 visits al mese da aprile 2027, 23% in più.',
      'Porta 3 customers in più entro fine dicembre 2027, a parità di opportunities: 27% invece di 25%.',
      'Massimo plausibile finora: 36%. Perdita maggiore: MQL → SQL, 33% invece di 40%.',
    ]);
    expect(page.heading()).toBe('Perché mancano 33 mila €   (asse da 510 mila €)');
    expect(page.cards().slice(4)).toEqual([
      ['7.580 €', '9.000 €'],
      ['40.000 €', '50'],
      ['5,3×', '32.400 €'],
      ['9,5 mesi', '11,3 mesi'],
    ]);
  });
});
