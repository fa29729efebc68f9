/** The head of the Plan tab: name, owner and period, whether all checks are fine, and the one sentence. */
import { formula } from '../../formula';
import { gap, type Part, stack, track } from '../../layout';
import { fillFormula } from '../../sentence';
import { sentences } from '../../text/sentences';
import type { Setting } from '../setting';
import { checkStatuses } from './checks';
import { across, at as here } from './frame';
import { timesIn100, written } from './numbers';

export function head(setting: Setting): Part {
  const { text, at } = setting;
  const { name, owner } = at.assumptions;
  const first = at.funnel.figure('first month');
  const last = at.funnel.figure('last month');
  return stack([
    {
      rows: [track('title', 38), track('subtitle', 20)],
      cells: [
        { at: here('title', 1), formula: formula`${name}&""`, style: 'planTitle' },
        {
          at: here('subtitle', 1),
          formula: formula`IF(${owner}="";"";"${text.plan.owner}"&${owner}&"   ·   ")&${first}&" – "&${last}`,
          style: 'subtitle',
        },
      ],
      merges: [across('title', 1, 6)],
    },
    pill(setting),
    gap('sentence gap', 6),
    sentence(setting),
    gap('cards gap', 8),
  ]);
}

/** Beside the title: green while there is nothing to do. */
function pill({ text }: Setting): Part {
  const { checksFine, oneCheck, checks, fine, look, fix } = text.plan;
  const pill = here('title', 7);
  const toDo = formula`(ROWS(${checkStatuses})-COUNTIFS(${checkStatuses};"${fine}"))`;
  const rule = (condition: ReturnType<typeof formula>, style: string) => ({
    range: { from: pill, to: pill },
    first: condition,
    last: condition,
    style,
  });
  return {
    rows: [],
    cells: [
      {
        at: pill,
        formula: formula`IF(${toDo}=0;"${checksFine}";IF(${toDo}=1;"${oneCheck}";${toDo}&"${checks}"))`,
        style: 'pill',
      },
      { at: here('title', 8), style: 'pill' },
    ],
    merges: [across('title', 7, 8)],
    rules: [
      rule(formula`COUNTIFS(${checkStatuses};"${fix}")>0`, 'wrong'),
      rule(formula`COUNTIFS(${checkStatuses};"${look}")>0`, 'caution'),
      rule(formula`${toDo}=0`, 'good'),
    ],
  };
}

/** The sentence that the sidebar says while the plan is typed, and the volume for the chance that is wanted. */
function sentence({ answers: { language }, at, stages }: Setting): Part {
  const words = sentences[language];
  const { figure, total, expected } = at.funnel;
  const { wanted, stageName } = at.assumptions;
  const volume = at.funnel.at('volume wanted', 'second');
  const chance = fillFormula(words.chance, {
    times: timesIn100(figure('chance'), language),
    average: written(total(expected(stages.length))),
    needed: formula`FIXED(${figure('whole customers')};0)`,
  });
  const forWanted = fillFormula(words.volumeForChance, {
    times: timesIn100(wanted, language),
    volume: formula`FIXED(ROUNDUP(ROUND(${volume};6);0);0)`,
    top: formula`${stageName(1)}`,
  });
  return {
    rows: [track('sentence', 30), track('sentence more', 22)],
    cells: [
      { at: here('sentence', 1), formula: chance, style: 'lead' },
      {
        at: here('sentence more', 1),
        formula: formula`IF(ISNUMBER(${volume});${forWanted};"")`,
        style: 'leadMore',
      },
    ],
    merges: [across('sentence', 1, 8), across('sentence more', 1, 8)],
  };
}
