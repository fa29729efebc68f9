// Channels: the lines of the specification, what is told of them, and a workbook without an error.
import { afterAll, describe, expect, test } from 'vitest';
import { places as placesOf, rowOf } from '../../src/plan/modules/channels/places';
import { cards } from '../../src/plan/modules/channels/said';
import { setting } from '../../src/plan/modules/channels/setting';
import { usualChannels } from '../../src/plan/modules/channels/words/usual';
import { channelsWords } from '../../src/plan/modules/channels/words/words';
import { places } from '../../src/plan/modules/funnel/places';
import { daySerial } from '../../src/plan/month';
import type { Cell, CellRef, Plan } from '../../src/plan/plan';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { growthAnswers, withModules } from './growth';
import { printed } from './printed';
import { sizeOf } from './size';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };

/** Kestrel Row of templates.md 3: 200,000 visits, 4,000 leads, 50 customers a year. */
const kestrel = frozen({
  ...workedExample,
  model: 'subscription' as const,
  goal: 600_000,
  value: 12_000,
  spend: 30_000,
  stages: workedExample.stages.map((stage, index) => ({
    ...stage,
    rate: [1, 0.02, 0.25, 0.4, 0.5, 0.25][index]!,
  })),
});
const planOf = (flat: typeof kestrel) => withModules(flat, { channels: {} });
const here = placesOf(12);
const at = (row: string, column: string): CellRef => here.at(row, column);

const shownCards = ['channelBudget', 'costPerLead', 'leadsToDate'] as const;
const cardRow = (key: (typeof shownCards)[number]) => `chart ${shownCards.indexOf(key) + 1}`;

/** The plan with the three cards of its channels, which a Marketing plan shows on its first page, in cells of their own. */
function withCards(flat: typeof kestrel): Plan {
  const plan = planOf(flat);
  const { template: _, modules: __, people: ___, ...spine } = growthAnswers(flat);
  const answers = { budget: null };
  const all = cards(setting({ answers, spine, size: sizeOf(6, 12), has: () => false } as never));
  const cells = shownCards.flatMap((key): Cell[] => [
    { at: at(cardRow(key), 'month 1'), formula: all[key]!.value, style: 'computed' },
    { at: at(cardRow(key), 'month 2'), formula: all[key]!.below!.figure, style: 'computed' },
  ]);
  const tabs = plan.tabs.map((tab) =>
    tab.key === 'channels' ? { ...tab, cells: [...tab.cells, ...cells] } : tab,
  );
  return { ...plan, tabs };
}

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(planOf({ ...kestrel, language }));
  const tab = text.slice(
    text.indexOf(`# ${language === 'it' ? 'Canali' : 'Channels'}\n`),
    text.indexOf('# Names'),
  );
  await expect(tab).toMatchFileSnapshot(`../golden/channels-${language}.txt`);
});

// templates.md 8.1, Expected: shares of leads and of budget, and the rate from a lead to a customer.
const mix = [
  [0.35, 0.2, null],
  [0.25, 0.4, 0.008],
  [0.15, 0.1, 0.03],
  [0.15, 0.25, 0.01],
  [0.1, 0.05, 0.005],
] as const;

describe.each(languages)('in %s', (language) => {
  const sheet = built(withCards({ ...kestrel, language }), locales[language]);
  afterAll(() => sheet.close());
  const words = channelsWords[language];
  const line = () => String(sheet.value(at('channels line', 'b')));
  const found = (key: string) =>
    sheet.number({ tab: 'plan', row: `check channels ${key}`, column: 'column 6' });
  const of = (block: Parameters<typeof rowOf>[0], column: string) =>
    [1, 2, 3, 4, 5, 'all' as const].map((channel) => sheet.number(at(rowOf(block, channel), column)));
  const near = (numbers: readonly number[], wanted: readonly number[]) =>
    expect(numbers.map((number) => Math.round(number * 100) / 100)).toEqual(wanted);

  test('an empty tab teaches with the plan’s own rate, finds nothing and has no cell with an error', () => {
    expect(sheet.errors()).toEqual([]);
    expect(line()).toContain('1.25%'.replace('.', language === 'it' ? ',' : '.'));
    expect(Object.keys(words.checks).map(found)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(sheet.value(here.name(1))).toBe(usualChannels[language].subscription[0]);
  });

  test('a budget that nobody has shared out is the budget of the channels, and leads of the funnel are leads', () => {
    const { funnel, assumptions } = places(sizeOf(6, 12));
    const card = (key: (typeof shownCards)[number]) =>
      ['month 1', 'month 2'].map((column) => sheet.value(at(cardRow(key), column))).join(' ');
    sheet.fill([
      [here.budget, 15_000],
      [assumptions.input('statusDate'), daySerial('2027-02-10')],
      [funnel.at(funnel.actual(2), 'month 1'), 300],
    ]);
    expect(card('channelBudget')).toBe(language === 'it' ? '$180.000 0%' : '$180,000 0%');
    // 15,000 a month over 333.3 leads; 300 of them came.
    expect(card('costPerLead')).toMatch(/^\$45([.,]00?)? –$/);
    expect(card('leadsToDate')).toBe('300 90%');
    sheet.fill([
      [here.budget, null],
      [assumptions.input('statusDate'), null],
      [funnel.at(funnel.actual(2), 'month 1'), null],
    ]);
  });

  test('the mix of Kestrel Row brings 51.5 of 50 customers, and its cheapest leads are not its cheapest customers', () => {
    sheet.fill([
      [here.budget, 15_000],
      ...mix.flatMap(([leads, budget, rate], index) => {
        const row = rowOf('budget', index + 1);
        return [
          [at(row, 'b'), leads],
          [at(row, 'c'), budget],
          [at(row, 'd'), rate],
        ] as [CellRef, number | null][];
      }),
    ]);
    near(of('leads', 'total'), [1400, 1000, 600, 600, 400, 4000]);
    near(of('leads', 'b'), [25.71, 72, 30, 75, 22.5, 45]);
    near(of('customers', 'total'), [17.5, 8, 18, 6, 2, 51.5]);
    near(of('customers', 'b'), [2057.14, 9000, 1000, 7500, 4500, 3495.15]);
    expect(['budgetShares', 'leadShares', 'fewer', 'above'].map(found)).toEqual([0, 0, 0, 0]);
    expect(line()).toContain(usualChannels[language].subscription[1]!);
  });

  test('a rate alone can leave the mix short, and shares that do not add up are told', () => {
    sheet.fill([[at(rowOf('budget', 3), 'd'), 0.02]]);
    expect(found('fewer')).toBeCloseTo(4.5, 6);
    sheet.fill([[at(rowOf('budget', 3), 'd'), 0.03]]);
    sheet.fill([[at(rowOf('budget', 1), 'b'), 0.3]]);
    expect(['leadShares', 'fewer'].map(found)).toEqual([1, 0]);
    sheet.fill([[at(rowOf('budget', 1), 'b'), 0.35]]);
  });

  test('a typed month takes the place of the budget, and the rest can follow the leads that are needed', () => {
    sheet.fill([[at('month budget', 'month 1'), 30_000]]);
    expect(sheet.number(at(rowOf('budget', 1), 'month 1'))).toBeCloseTo(6000, 6);
    sheet.fill([
      [at('month budget', 'month 1'), null],
      [here.spread, words.settings.needed],
    ]);
    expect(sheet.number(here.total(rowOf('budget', 'all')))).toBeCloseTo(180_000, 4);
  });

  // templates.md 12, 5: 300 − (120 + 80 + 60 + 30 + 20) = −10.
  test('channels that claim more than the funnel has are found', () => {
    const { funnel, assumptions } = places(sizeOf(6, 12));
    sheet.fill([
      [assumptions.input('statusDate'), daySerial('2027-02-10')],
      [funnel.at(funnel.actual(2), 'month 1'), 300],
      ...[120, 80, 60, 30, 20].map(
        (leads, index) => [at(rowOf('gotLeads', index + 1), 'month 1'), leads] as [CellRef, number],
      ),
      ...[3000, 6000, 1500, 3750, 750].map(
        (spend, index) => [at(rowOf('spend', index + 1), 'month 1'), spend] as [CellRef, number],
      ),
    ]);
    expect(sheet.number(at(rowOf('gotLeads', 'rest'), 'month 1'))).toBe(-10);
    expect(['claimed', 'untyped', 'unjudged'].map(found)).toEqual([1, 0, 5]);
    expect(sheet.number(at(rowOf('gotLeads', 1), 'b'))).toBe(25);
  });

  test('a channel says too early until ten customers came, then how its cost stands to what was planned', () => {
    const status = (channel: number) => sheet.value(at(rowOf('gotCustomers', channel), 'd'));
    sheet.fill([
      [at(rowOf('gotCustomers', 1), 'month 1'), 9],
      [at(rowOf('gotCustomers', 3), 'month 1'), 20],
    ]);
    expect([1, 2, 3].map(status)).toEqual([words.statuses.early, '', words.statuses.good]);
    sheet.fill([[at(rowOf('spend', 3), 'month 1'), 60_000]]);
    expect(status(3)).toBe(words.statuses.act);
    expect(sheet.errors()).toEqual([]);
  });
});
