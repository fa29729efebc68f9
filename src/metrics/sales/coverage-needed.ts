/** COVERAGE_NEEDED: the pipeline coverage that makes the target. */
import { someShare } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/**
 * How many times the target the pipeline must hold when the share `pipelineConversion` of a pipeline's value at that
 * point of the period becomes revenue within the period. Not one over the win rate, which ignores what slips.
 * Source: Kellogg (2024).
 */
export function coverageNeeded(pipelineConversion: number): number {
  return 1 / pipelineConversion;
}

export const COVERAGE_NEEDED = declare({
  name: 'COVERAGE_NEEDED',
  arguments: [{ name: 'pipeline_conversion', ...someShare }],
  returns: { unit: 'ratio' },
  expression: '1/pipeline_conversion',
  compute: coverageNeeded,
});

export const coverageNeededGuide: Guide<typeof COVERAGE_NEEDED> = {
  of: COVERAGE_NEEDED,
  family: 'sales',
  summary: {
    en: 'The pipeline coverage that makes the target.',
    it: 'La copertura della pipeline che serve per raggiungere l’obiettivo.',
  },
  isNot: {
    en: 'Not 1 ÷ win rate: a win rate leaves out the deals that slip. Use the share of pipeline value closed in the period.',
    it: 'Non è 1 ÷ win rate: il win rate ignora ciò che slitta. Usa la quota di valore della pipeline chiusa nel periodo.',
  },
  how: {
    en: '1 ÷ pipeline_conversion.',
    it: '1 ÷ pipeline_conversion, cioè l’inverso della conversione della pipeline.',
  },
  arguments: {
    pipeline_conversion: {
      en: 'Share of past pipeline value won within its period: 25% is 0.25.',
      it: 'Quota del valore di pipeline passate vinta entro il proprio periodo: 25% è 0,25.',
    },
  },
  returns: {
    en: 'A ratio: 4 is four times the target. Compare it with PIPELINE_COVERAGE.',
    it: 'Un rapporto: 4 vuol dire quattro volte l’obiettivo. Confrontalo con PIPELINE_COVERAGE.',
  },
  notes: [
    {
      en: 'Take pipeline_conversion from the same point of past periods: revenue closed in the quarter ÷ pipeline for the quarter in week 3. At the coverage it gives, the target is made about half the time.',
      it: 'Prendi pipeline_conversion dallo stesso punto dei periodi passati: ricavi chiusi nel trimestre ÷ pipeline del trimestre alla terza settimana. Con la copertura che ne esce l’obiettivo si raggiunge circa una volta su due.',
    },
  ],
  examples: [
    { args: [0.25], gives: 4 },
    {
      args: [22],
      fails:
        'COVERAGE_NEEDED: pipeline_conversion must be above 0 and at most 1, got 22. Did you mean 0.22 (22%)?',
    },
  ],
  sources: [
    {
      title: 'Dave Kellogg, Target Pipeline Coverage is Not the Inverse of Win Rate (Kellblog, 2024)',
      url: 'https://kellblog.com/2024/06/09/target-pipeline-coverage-is-not-the-inverse-of-win-rate/',
    },
  ],
};
