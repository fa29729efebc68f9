/** KPIs: the few numbers that both teams watch, with definition, owner, target, actual and status. */
import type { Module } from '../../module';
import { type KpisAnswers, kpisAnswers, reads } from './answers';
import { deeds } from './deeds/deeds';
import { table } from './page';
import { cards, checks, week } from './said';
import { setting } from './setting';
import { kpisTab } from './tab';
import { moduleName } from './words/name';

export const kpis: Module<KpisAnswers> = {
  key: 'kpis',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: kpisAnswers,
  sizes: ({ picks }) => ({ ids: { kpis: picks } }),
  adds(given) {
    const from = setting(given);
    return {
      tabs: [kpisTab(from)],
      cards: cards(from),
      page: [table(from)],
      week: week(from),
      checks: checks(from),
    };
  },
  reads,
  deeds,
};
