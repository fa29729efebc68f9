/** What the funnel has to say on the Plan tab: the answer, the chance of it, and what every stage must bring. */
import type { Part } from '../../../layout';
import type { Setting } from '../setting';
import { goalCards, returnCards } from './cards';
import { charts } from './charts';
import { closeTheGap } from './close';
import { head } from './head';
import { nothingChanges } from './nothing-changes';
import { stageTable, sureTable } from './stages';

export const pageParts = (setting: Setting): readonly Part[] => [
  head(setting),
  goalCards(setting),
  returnCards(setting),
  charts(setting),
  stageTable(setting),
  nothingChanges(setting),
  closeTheGap(setting),
  sureTable(setting),
];
