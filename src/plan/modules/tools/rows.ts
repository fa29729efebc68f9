/** One candidate in a row: what it costs, how it scores, whether it is the best for its need, and what was decided. */
import { formula, range } from '../../formula';
import type { Part } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, CellRef, Formula } from '../../plan';
import { ownerAccepts, ownerFault } from '../../spine/tab-frame/owner';
import { type Column, table } from '../../spine/tab-frame/table';
import { places, scores } from './places';
import type { Setting } from './setting';

const { table: tools } = places;
const text: Accepts = { unit: 'text' };

/** 1 in the rows whose need is that of this row; a need is compared whole, whatever signs are in it. */
const sameNeed = (at: (column: string) => CellRef): Formula =>
  formula`(${tools.column('need')}=${at('need')})`;

export function rows({ text: words, common, basis, money }: Setting): Part {
  const { choice, owner, day, number } = common.tab;
  const score: Column = {
    name: 'tools_scores',
    holds: 'typed',
    accepts: { unit: 'number', atLeast: 0, atMost: 5 },
    message: number,
    pattern: patterns.plain,
  };
  const helper = (value: (at: (column: string) => CellRef, row: number) => Formula): Column => ({
    formula: value,
    style: 'helper',
    pattern: patterns.count,
  });
  return table(tools, {
    need: { name: 'tools_needs', holds: 'typed', accepts: text, style: 'inputWrap' },
    kind: {
      name: 'tools_kinds',
      holds: 'typed',
      accepts: { unit: 'choice', from: places.kinds },
      message: choice,
    },
    candidate: { name: 'tools_candidates', holds: 'typed', accepts: text },
    cost: { name: 'tools_costs', holds: 'typed', accepts: { unit: 'money', atLeast: 0 }, pattern: money },
    ...Object.fromEntries(scores.map((key): [string, Column] => [key, { ...score, name: `tools_${key}` }])),
    measures: {
      name: 'tools_measure',
      holds: 'typed',
      accepts: { unit: 'choice', from: places.answers, strict: true },
      message: choice,
    },
    score: {
      formula: (at, row) =>
        formula`IF(TRIM(${at('need')})="";"";IF(AND(COUNT(${places.scoresOf(row)})=5;SUM(${places.weights})>0);IF(${at('measures')}=${places.yes};ROUND(100*SUMPRODUCT(${places.scoresOf(row)};${places.weights})/(5*SUM(${places.weights}));0);0);"–"))`,
      style: 'computedStrong',
      pattern: patterns.plain,
    },
    best: {
      formula: (at) =>
        formula`IF(ISNUMBER(${at('score')});IF(AND(TRIM(${at('need')})<>"";${at('score')}>0;SUMPRODUCT(${sameNeed(at)}*ISNUMBER(${tools.column('score')})*(${tools.column('score')}>${at('score')}))=0);"${words.best}";"");"")`,
      style: 'words',
    },
    decision: {
      name: 'tools_decisions',
      holds: 'typed',
      accepts: { unit: 'choice', from: places.decisions, strict: true },
      message: choice,
    },
    owner: { name: 'tools_owner', holds: 'typed', accepts: ownerAccepts, message: owner },
    from: {
      name: 'tools_from',
      holds: 'typed',
      accepts: { unit: 'day', after: 36526 },
      message: day,
      pattern: patterns.day,
    },
    // A need counts once, in the first of its rows, from when somebody names a candidate for it.
    first: helper(
      (at) =>
        formula`IF(TRIM(${at('need')})="";0;IF(AND(SUMPRODUCT((${range(tools.at(1, 'need'), at('need'))}=${at('need')})*1)=1;SUMPRODUCT(${sameNeed(at)}*(LEN(${tools.column('candidate')})>0))>0);1;0))`,
    ),
    undecided: helper(
      (at) =>
        formula`IF(${at('first')}=1;IF(SUMPRODUCT(${sameNeed(at)}*((${tools.column('decision')}=${places.decision('use')})+(${tools.column('decision')}=${places.decision('try')})))=0;1;0);0)`,
    ),
    second: helper(
      (at) =>
        formula`IF(AND(${at('decision')}=${places.decision('use')};ISNUMBER(${at('score')});${at('best')}="");1;0)`,
    ),
    own: helper((at) =>
      ownerFault(
        basis,
        formula`IF(${at('decision')}=${places.decision('use')};${at('candidate')}&${at('need')};"")`,
        at('owner'),
      ),
    ),
  });
}
