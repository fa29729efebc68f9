/** The head of the Plan tab: name, owner, period and scenario, and what to say of it. */
import { formula } from '../../../formula';
import { gap, type Part, stack, track } from '../../../layout';
import { across, at as here } from '../../../spine/page/frame';
import type { Setting } from '../setting';
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
    gap('sentence gap', 6),
    sentence(setting),
    gap('cards gap', 8),
  ]);
}
