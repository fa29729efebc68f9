/** Needed and Expected: the volume that every stage must bring, and what the planned volumes should bring. */
import { formula } from '../../formula';
import { type Part, stack } from '../../layout';
import type { Cell } from '../../plan';
import type { Setting } from '../setting';
import { blockHead, timedRow } from '../timed';
import { funnel, at as here, stageLabel } from './frame';

/** Back from the customers needed: divided by the share of a stage that becomes a customer. */
export function needed(setting: Setting): Part {
  const { text, stages, at, patterns } = setting;
  const last = stages.length;
  return stack([
    blockHead(
      funnel,
      setting,
      'needed',
      text.funnel.needed,
      [text.funnel.become, text.funnel.forOne],
      text.funnel.neededNote,
    ),
    ...stages.map((stage) => {
      const key = at.funnel.needed(stage);
      const become = here(key, 'first');
      const below = here(at.funnel.needed(stage + 1), 'first');
      const attribute: Cell =
        stage === last
          ? { at: become, value: 1, style: 'attribute', pattern: setting.become(stage) }
          : {
              at: become,
              formula: formula`${below}*${at.assumptions.rate(stage + 1)}`,
              style: 'attribute',
              pattern: setting.become(stage),
            };
      return timedRow(funnel, setting, {
        key,
        label: stageLabel(setting, stage),
        attributes: [
          attribute,
          {
            at: here(key, 'second'),
            formula: formula`IF(${become}>0;1/${become};"–")`,
            style: 'attribute',
            pattern: patterns.exact,
          },
        ],
        pattern: setting.volume(stage),
        totalPattern: patterns.exact,
        month: (column) => formula`IF(${become}=0;0;${here('customers', column)}/${become})`,
      });
    }),
  ]);
}

/** Down from the volume planned at the top: each stage is the one above times its rate. */
export function expected(setting: Setting): Part {
  const { text, stages, at, patterns } = setting;
  return stack([
    blockHead(
      funnel,
      setting,
      'expected',
      text.funnel.expected,
      [text.funnel.rate],
      text.funnel.expectedNote,
    ),
    ...stages.map((stage) => {
      const key = at.funnel.expected(stage);
      const rate = here(key, 'first');
      const above = at.funnel.expected(stage - 1);
      const attribute: Cell = {
        at: rate,
        formula: formula`${at.assumptions.rate(stage)}`,
        style: 'attribute',
        pattern: patterns.rate,
      };
      return timedRow(funnel, setting, {
        key,
        label: stageLabel(setting, stage),
        ...(stage > 1 ? { attributes: [attribute] } : {}),
        pattern: setting.volume(stage),
        totalPattern: patterns.exact,
        month: (column) =>
          stage === 1 ? formula`${here('planned', column)}` : formula`${rate}*${here(above, column)}`,
      });
    }),
  ]);
}
