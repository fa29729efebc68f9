/** What the parts of the Actions tab are written from: words, columns, and the cells that it takes from the plan. */
import { counting } from '../../layout';
import type { Given } from '../../module';
import type { CellRef } from '../../plan';
import { type Basis, type Frame, frame } from '../../spine/tab-frame/frame';
import { timeline } from '../../spine/timeline';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf } from '../funnel/places';
import { places as goals } from '../goals/places';
import { blocks, places as padre } from '../padre/places';
import { fields, places as situation } from '../situation/places';
import { tab } from './places';
import { type ActionsWords, actionsWords } from './words/words';

export type Setting = {
  readonly text: ActionsWords;
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly shape: Frame;
  /** Keys of the columns of the strip, one for each month. */
  readonly months: readonly string[];
  /** What an action can serve: goals and tactics, what follows from the situation, blocks of the canvas. */
  readonly served: readonly CellRef[];
};

/** Widths in pixels. */
const widths = {
  no: 36,
  action: 280,
  serves: 170,
  team: 90,
  owner: 110,
  start: 88,
  due: 88,
  status: 100,
  flag: 150,
  gap: 8,
};

export function setting({ spine, size, has }: Given<unknown>): Setting {
  const months = timeline(size.months).monthColumns;
  const strip = Object.fromEntries(months.map((month) => [month, size.months > 12 ? 48 : 36]));
  return {
    text: actionsWords[spine.language],
    common: spineWords[spine.language],
    basis: basisOf(size),
    shape: frame(tab, { ...widths, ...strip, note: 220 }, ['state', 'own']),
    months,
    served: [
      ...(has('goals')
        ? [goals.goals, goals.tactics].flatMap(({ rows, at }) => counting(rows).map((row) => at(row, 'text')))
        : []),
      ...(has('situation') ? fields.map(situation.follows) : []),
      ...(has('padre') ? blocks.map(padre.title) : []),
    ],
  };
}
