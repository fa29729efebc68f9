/** What the parts of Roll-up and Team data are written from. */
import { moneyPattern } from '../../currency';
import { formula } from '../../formula';
import type { Given } from '../../module';
import { patterns } from '../../pattern';
import type { Formula } from '../../plan';
import { places as copiesPlaces } from '../copies/places';
import type { RollupAnswers } from './answers';
import { ownTeam, places } from './places';
import { rollupWords } from './words/words';

export function setting({ spine, size, answers }: Given<RollupAnswers>) {
  const at = places(size);
  const { down } = at.data;
  const isCount = spine.goalCounts === 'customers';
  const among = (who: string) => formula`${down('team')};"${who}"`;
  /** What all teams have of a measure in a column, or the plan itself. */
  const sumOf = (measure: string, column: string, who: 'teams' | 'plan' = 'teams'): Formula =>
    formula`SUMIFS(${down(column)};${down('measure')};"${measure}";${among(who === 'teams' ? `<>${ownTeam}` : ownTeam)})`;
  return {
    text: rollupWords[spine.language],
    language: spine.language,
    start: answers.start,
    stages: answers.stages,
    /** What the goal counts: money, or customers. */
    money: isCount ? patterns.whole : moneyPattern(spine),
    at,
    list: copiesPlaces(size),
    sumOf,
    /** The same of one stage. */
    sumOfStage: (measure: string, stage: string, column: string): Formula =>
      formula`SUMIFS(${down(column)};${down('measure')};"${measure}";${down('stage')};"${stage}";${among(`<>${ownTeam}`)})`,
    /** How many stages of teams were read, all of them or those that are one of the plan's. */
    countStages: (stage?: string): Formula => {
      const all = formula`${down('measure')};"volume";${among(`<>${ownTeam}`)}`;
      return stage === undefined
        ? formula`COUNTIFS(${all})`
        : formula`COUNTIFS(${all};${down('stage')};"${stage}")`;
    },
    countOf: (measure: string, column: string): Formula => {
      const typed = (sign: string) =>
        formula`COUNTIFS(${down('measure')};"${measure}";${among(`<>${ownTeam}`)};${down(column)};"${sign}0")`;
      return formula`${typed('>=')}+${typed('<')}`;
    },
  };
}

export type Setting = ReturnType<typeof setting>;
