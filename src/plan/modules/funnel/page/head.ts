/** The head of the Plan tab: name, owner, period and scenario, whether all checks are fine, and what to say of it. */
import { formula, range } from '../../../formula';
import { gap, type Part, rule, stack, track } from '../../../layout';
import type { Setting } from '../setting';
import { checkStatuses } from './checks';
import { across, at as here } from './frame';
import { sentence } from './sentence';

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
          formula: formula`IF(${owner}="";"";"${text.plan.owner}"&${owner}&"   ·   ")&${first}&" – "&${last}&"   ·   ${text.plan.scenario}"&${at.assumptions.scenario}`,
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
  // An inserted row is blank and no check; one whose count broke is one to look at.
  const toDo = formula`(COUNTA(${checkStatuses})-COUNTIFS(${checkStatuses};"${fine}"))`;
  const say = (status: string) => () => formula`SUMPRODUCT((${checkStatuses}="${status}")*1)>0`;
  const allFine = () => formula`SUMPRODUCT((LEN(${checkStatuses})>0)*(${checkStatuses}<>"${fine}"))=0`;
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
      rule(range(pill, pill), say(fix), 'wrong'),
      rule(range(pill, pill), say(look), 'caution'),
      rule(range(pill, pill), allFine, 'good'),
    ],
  };
}
