/** Funnels to start from, with example rates. The words of each stage come in two forms: as a name, and inside a sentence. */
import type { FunnelPreset, FunnelStage } from '../../../questions';
import type { QuestionWords } from '../words/questions';

type StageKey = keyof QuestionWords['stages'];
type PresetKey = keyof QuestionWords['presets'];

/** The first preset is what the questions start with: the worked example's funnel. */
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

/** A stage's name inside a sentence: preset names in small letters, the person's own names as typed. */
export function inSentence(name: string, words: QuestionWords): string {
  return Object.values(words.stages).find(([title]) => title === name)?.[1] ?? name;
}
