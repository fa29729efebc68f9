/** The funnel's tables of the Plan tab: what every stage must bring, and what moves the goal. */
import type { Part } from '../../../layout';
import type { Setting } from '../setting';
import { leverTable } from './lever-table';
import { stageTable } from './stages';

export const pageParts = (setting: Setting): readonly Part[] => [stageTable(setting), leverTable(setting)];
