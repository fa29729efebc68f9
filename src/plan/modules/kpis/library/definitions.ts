/** What the KPIs are, and how one goes wrong with them: long texts, which the sidebar asks for by a call. */
import type { In, Language } from '../../../language';
import { definitions as en } from './definitions-en';
import { definitions as it } from './definitions-it';
import { type KpiId, kpiIds } from './facts';
import { mistakes as mistakesEn } from './mistakes-en';
import { mistakes as mistakesIt } from './mistakes-it';

export const kpiDefinitions: In<Readonly<Record<KpiId, string>>> = { en, it };
export const kpiMistakes: In<Readonly<Record<KpiId, string>>> = { en: mistakesEn, it: mistakesIt };

/** What the sidebar says of every KPI. */
export const kpiTextsIn = (language: Language) =>
  Object.fromEntries(
    kpiIds.map((id) => [
      id,
      { definition: kpiDefinitions[language][id], mistake: kpiMistakes[language][id] },
    ]),
  );
