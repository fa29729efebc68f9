/** The second question of the Growth plan: the stages and how they convert. */

import type { Figures } from '../../../dock-figures';
import type { Model } from '../../../module';
import type { Asking, Draft, Step } from '../../../questions';
import { fillText } from '../../../sentence';
import type { QuestionWords } from '../words/questions';
import { isCounted } from './funnel';
import { firstStages, funnelPresets } from './presets';

export function funnelStep(
  words: QuestionWords,
  { show }: Asking,
  figures: (answers: Draft) => Figures,
): Step {
  const text = words.funnelStep;
  const presets = funnelPresets(words);
  return {
    id: 'funnel',
    name: text.name,
    title: text.title,
    dock: 'funnel',
    fields: [
      {
        id: 'mode',
        kind: 'segments',
        label: text.mode,
        initial: 'rates',
        choices: [
          { value: 'rates', label: text.rates },
          { value: 'counts', label: text.counts },
        ],
      },
      {
        id: 'funnel',
        kind: 'funnel',
        label: text.funnel,
        initial: ({ model }: Draft) => firstStages(words, model as Model),
        presets,
        isCounted,
      },
    ],
    review: (answers) => {
      const { funnel } = figures(answers);
      if (!funnel) return [];
      return [
        fillText(text.review, {
          count: String(funnel.stages.length),
          volume: show.number(funnel.stages[0]!.need),
          top: funnel.top,
        }),
        fillText(text.reviewChance, { times: show.times(funnel.chance) }),
      ];
    },
  };
}
