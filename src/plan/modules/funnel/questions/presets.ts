/** Funnels to start from, with example rates. The words of each stage come in two forms: as a name, and inside a sentence. */
import type { Model } from '../../../module';
import type { FunnelPreset, FunnelStage } from '../../../questions';
import type { QuestionWords } from '../words/questions';

type StageKey = keyof QuestionWords['stages'];
type PresetKey = keyof QuestionWords['presets'];

/** What a business starts with. */
const startsWith = { subscription: 'visits', project: 'proposals', ecommerce: 'orders' } as const;

/** The first is the worked example's. */
const presets: Readonly<Record<PresetKey, { stages: readonly StageKey[]; rates: readonly number[] }>> = {
  visits: {
    stages: ['visits', 'leads', 'mql', 'sql', 'opportunities', 'customers'],
    rates: [0.015, 0.2, 0.2, 0.4, 0.5],
  },
  proposals: {
    stages: ['visits', 'leads', 'mql', 'sql', 'opportunities', 'proposals', 'customers'],
    rates: [0.015, 0.2, 0.2, 0.4, 0.8, 0.625],
  },
  traffic: { stages: ['traffic', 'leads', 'proposals', 'clients'], rates: [0.02, 0.2, 0.5] },
  leads: { stages: ['leads', 'sales'], rates: [0.5] },
  orders: { stages: ['visits', 'baskets', 'checkouts', 'orders'], rates: [0.08, 0.5, 0.6] },
};

export function funnelPresets(words: QuestionWords): readonly FunnelPreset[] {
  return (Object.keys(presets) as PresetKey[]).map((id) => ({
    id,
    label: words.presets[id],
    stages: presets[id].stages.map((key, index): FunnelStage => {
      const rate = presets[id].rates[index - 1];
      return { name: words.stages[key][0], source: 'example', ...(rate === undefined ? {} : { rate }) };
    }),
  }));
}

/** The stages that a business of this kind starts with. */
export const firstStages = (words: QuestionWords, model: Model): readonly FunnelStage[] =>
  funnelPresets(words).find(({ id }) => id === startsWith[model])!.stages;

/** A stage's name inside a sentence: preset names in small letters, the person's own names as typed. */
export function inSentence(name: string, words: QuestionWords): string {
  return Object.values(words.stages).find(([title]) => title === name)?.[1] ?? name;
}
