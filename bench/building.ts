/** What one build costs: calls to Google, and the size of the body. */
import { createShippedHost } from '../host/host-node';
import { compile } from '../src/compile/compile';
import { placeInto } from '../src/compile/placement';
import type { GrowthAnswers } from '../src/plan/modules/funnel/answers';
import { workedExample } from '../test/plan/answers';
import { growthPlan, nested } from '../test/plan/growth';
import { type Figure, kilobytes } from './print';

const largest: GrowthAnswers = {
  ...workedExample,
  months: 36,
  stages: Array.from({ length: 8 }, (_, index) => ({
    name: `Stage ${index + 1}`,
    rate: index === 0 ? 1 : 0.4,
    source: 'typed' as const,
    lag: index === 0 ? 0 : 1,
    opening: null,
    count: null,
  })),
};

const bodyOf = (answers: GrowthAnswers) => {
  const plan = growthPlan(answers);
  return JSON.stringify(compile(plan, placeInto({}, plan, 'bench')));
};

/** A value, formula or name a call; looks, rules and charts come on top. */
function oneByOne(answers: GrowthAnswers): number {
  const { tabs, names } = growthPlan(answers);
  const inputs = tabs.flatMap((tab) => tab.inputs ?? []);
  return tabs.reduce((sum, { cells }) => sum + cells.length, names.length + inputs.length);
}

export async function buildFigures(): Promise<Figure[]> {
  const host = createShippedHost();
  await host.call('build', nested(workedExample), 'bench');
  const calls = (name: string) => String(host.counts[`Sheets.Spreadsheets.${name}`] ?? 0);
  const figures = [
    { what: 'reads', is: calls('get'), limit: 'exactly 1' },
    { what: 'writes', is: calls('batchUpdate'), limit: 'exactly 1' },
    {
      what: 'calls with SpreadsheetApp, cell by cell and name by name',
      is: `${(oneByOne(workedExample) / 2).toFixed(0)} ×`,
      limit: 'for each call made here',
    },
    { what: 'body, 6 stages, 12 months', is: kilobytes(bodyOf(workedExample).length), limit: 'below 1 MB' },
    { what: 'body, 8 stages, 36 months', is: kilobytes(bodyOf(largest).length), limit: 'below 1 MB' },
  ];
  host.close();
  return figures;
}
