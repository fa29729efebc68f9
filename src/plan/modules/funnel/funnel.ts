/** The funnel: goal, stages, what they must bring month by month, and what they brought. */
import type { Module } from '../../module';
import { tooFewIn } from '../kpis/places';
import { places as recordsPlaces } from '../records/places';
import { type FunnelAnswers, funnelAnswers } from './answers';
import { lists, sections } from './assumptions/sections';
import { widths } from './assumptions/widths';
import { copied } from './copied';
import { deeds } from './deeds/deeds';
import { figures } from './figures';
import { forecastTab } from './forecast-tab/tab';
import { funnelTab } from './funnel-tab/tab';
import { nextYear } from './next-year/next-year';
import { onBoard } from './page/board';
import { cards } from './page/cards';
import { checks } from './page/checks';
import { front } from './page/front';
import { pageParts } from './page/parts';
import { optionsOf, reads } from './reads';
import { setting } from './setting';
import { stagesOf } from './size';
import { moduleName } from './words/name';

export const funnel: Module<FunnelAnswers> = {
  key: 'funnel',
  name: moduleName.name,
  version: 1,
  schema: funnelAnswers,
  sizes: (answers) => ({ stages: stagesOf(answers) }),
  adds({ answers, spine, size, has }) {
    const given = setting({ ...spine, ...answers }, has('records') ? recordsPlaces(size) : undefined);
    return {
      assumptions: sections(given),
      lists: lists(given),
      widths: widths(given),
      front: front(given),
      cards: cards(given, tooFewIn({ spine, size, has })),
      page: pageParts(given),
      tabs: [funnelTab(given), forecastTab(given)],
      checks: checks(given),
      board: onBoard(given),
    };
  },
  reads,
  next: nextYear,
  options: optionsOf,
  copied,
  deeds,
  figures,
};
