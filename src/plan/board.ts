/** A plan that stands -> a page of its values for the board, as data. */
import { type Broken, brokenIn } from './broken';
import { additionsOf, buildPlan } from './build';
import type { OnBoard, PlanAnswers, Shown } from './module';
import type { Plan } from './plan';
import type { Before } from './spine/board/frame';
import { boardTab } from './spine/board/tab';
import { broken } from './spine/page/broken';
import { errorsFound } from './spine/page/checks';
import { spineWords } from './spine/words/words';
import { templateOf } from './templates/templates';

export type { Before };

/** What a copy of this plan says; undefined for a plan of which no module says anything. */
export const onBoardOf = (answers: PlanAnswers, shown: Shown): OnBoard | undefined =>
  additionsOf(answers).flatMap(({ board }) => board ?? [])[0]?.(shown);

/** Why no figure of the plan can be believed, if so: of such a plan there is nothing to show. */
export const brokenOn = (shown: Shown): Broken | null =>
  brokenIn(Number(shown(broken) ?? 0)) ?? (Number(shown(errorsFound) ?? 0) > 0 ? 'errors' : null);

/** `day` is the serial number of the day that the values are of. */
export function boardOf(
  answers: PlanAnswers,
  shown: Shown,
  content: OnBoard,
  day: number,
  before?: Before,
): Plan {
  const { language, currency, template } = answers;
  const plan = buildPlan(answers);
  const board = boardTab({
    words: spineWords[language],
    language,
    currency,
    tabs: plan.tabs,
    shown,
    content,
    day,
    cards: templateOf(template).cards,
    ...(before && { before }),
  });
  return { ...plan, tabs: [board], names: [], options: {} };
}
