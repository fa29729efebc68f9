/** PIPELINE_COVERAGE: how many times over the pipeline holds the target. */
import { money, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/** Open pipeline ÷ what is still to be closed, both for the same period and in the same currency. */
export function pipelineCoverage(pipeline: number, target: number): number {
  return pipeline / target;
}

export const PIPELINE_COVERAGE = declare({
  name: 'PIPELINE_COVERAGE',
  arguments: [
    { name: 'pipeline', ...money },
    { name: 'target', ...someMoney },
  ],
  returns: { unit: 'ratio' },
  expression: 'pipeline/target',
  compute: pipelineCoverage,
});

export const pipelineCoverageGuide: Guide<typeof PIPELINE_COVERAGE> = {
  of: PIPELINE_COVERAGE,
  family: 'sales',
  summary: {
    en: 'Pipeline coverage: how many times over the pipeline holds the target.',
    it: 'Copertura della pipeline: quante volte la pipeline contiene l’obiettivo.',
  },
  isNot: {
    en: 'Not good or bad by itself: 3 is too little at a pipeline conversion of 22%. COVERAGE_NEEDED says what is enough.',
    it: 'Da sola non è buona né cattiva: 3 è poco con una conversione della pipeline del 22%. Vedi COVERAGE_NEEDED.',
  },
  how: {
    en: 'pipeline ÷ target.',
    it: 'pipeline ÷ target, nello stesso periodo.',
  },
  arguments: {
    pipeline: {
      en: 'Value of the open opportunities that are due to close in the period.',
      it: 'Valore delle opportunità aperte che dovrebbero chiudersi nel periodo.',
    },
    target: {
      en: 'Revenue still to close in that period: the target less what is won.',
      it: 'Ricavi ancora da chiudere in quel periodo: l’obiettivo meno quanto già vinto.',
    },
  },
  returns: {
    en: 'A ratio: 3 is three times the target.',
    it: 'Un rapporto: 3 vuol dire tre volte l’obiettivo.',
  },
  notes: [
    {
      en: 'It means little without the day it was taken. Take it at the same point of every period, for instance in week 3 of the quarter, and compare it with what that pipeline became.',
      it: 'Dice poco senza il giorno in cui è presa. Rilevala nello stesso punto di ogni periodo, per esempio nella terza settimana del trimestre, e confrontala con ciò che quella pipeline è diventata.',
    },
  ],
  examples: [
    { args: [4_800_000, 1_600_000], gives: 3 },
    { args: [4_800_000, 0], fails: 'PIPELINE_COVERAGE: target must be above 0, got 0' },
  ],
  sources: [
    {
      title: 'Dave Kellogg, What a Pipeline Coverage Target of >3x Says To Me (Kellblog, 2021)',
      url: 'https://kellblog.com/2021/03/13/what-a-pipeline-coverage-target-of-3x-says-to-me/',
    },
  ],
};
