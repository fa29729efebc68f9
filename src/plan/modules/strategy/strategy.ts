/** Strategy: why, what for and for whom. */
import type { Module } from '../../module';
import { type StrategyAnswers, strategyAnswers } from './answers';
import { personaColumns } from './places';
import { setting } from './setting';
import { checks, strategyTab } from './tab';
import { moduleName } from './words/name';

export const strategy: Module<StrategyAnswers> = {
  key: 'strategy',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: strategyAnswers,
  adds(given) {
    const from = setting(given);
    return { tabs: [strategyTab(from, given.spine.language)], checks: checks(from) };
  },
  reads(typed) {
    const personas = personaColumns.flatMap((column, index) => {
      const name = String(typed('persona_names', 'persona names', column) ?? '').trim();
      return name === '' ? [] : [{ place: index + 1, name }];
    });
    return { answers: { personas }, unset: [] };
  },
};
