/** All teams of a plan added up: sums and never averages of rates, months by calendar, only what is counted alike. */
import type { Module } from '../../module';
import { type RollupAnswers, rollupAnswers } from './answers';
import { dataTab } from './data-tab';
import { setting } from './setting';
import { rollupTab } from './tab';
import { moduleName } from './words/name';

export const rollup: Module<RollupAnswers> = {
  key: 'rollup',
  name: moduleName.name,
  needs: ['copies'],
  version: 1,
  schema: rollupAnswers,
  sizes: ({ stages }) => ({ stages: stages.map(({ id }) => ({ id, role: null })) }),
  adds(given) {
    const its = setting(given);
    return { tabs: [rollupTab(its), dataTab(its)] };
  },
  reads: (_typed, { size, options }) => ({
    answers: {
      start: (options as Options).start,
      stages: size.stages.map(({ id }, place) => ({ id, name: (options as Options).stages[place] ?? id })),
    },
    unset: [],
  }),
  options: ({ stages, start }): Options => ({ stages: stages.map(({ name }) => name), start }),
};

/** Names of the stages, in their order, and the first month of the plan. */
type Options = { readonly stages: readonly string[]; readonly start: string };
