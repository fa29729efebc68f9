/** The sentences on the Plan tab against those the sidebar says while the plan is typed: the same, to the letter. */

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { showIn } from '../../sidebar/text/show';
import { words } from '../../sidebar/text/text';
import { places } from '../../src/plan/modules/funnel/places';
import { growthFigures } from '../../src/plan/modules/funnel/questions/figures';
import { oneOf } from '../../src/plan/modules/funnel/words/one-of-stage';
import { sentences } from '../../src/plan/modules/funnel/words/sentences';
import { frontPlaces } from '../../src/plan/spine/page/front';
import { withStages, workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { randomInputs, randomPlans, typedInto } from './random-answers';
import { sizeOf } from './size';

describe.each([
  ['en', 'en_US'],
  ['it', 'it_IT'],
] as const)('in language %s and locale %s', (language, locale) => {
  const size = { stages: 4, months: 12 };
  const answers = withStages({ ...workedExample, language }, size.stages);
  const sheet = built(growthPlan(answers), locale);
  const at = places(sizeOf(size.stages, size.months));
  const show = showIn(language, marksOf(locale), words[language]);
  const said = sentences[language];
  afterAll(() => sheet.close());

  /** From 10 million on the sidebar has no room for all digits, which the sheet has; and it knows no 0.07 customers. */
  const isShownInFull = (...numbers: number[]) =>
    numbers.every((number) => number >= 0.1 && number < 9_999_999);

  test('sheet and sidebar say the same', () => {
    fc.assert(
      fc.property(randomInputs(size.stages), (random) => {
        const inputs = { ...random, wanted: 0.8 };
        const funnel = answers.stages.map(({ name }, index) => ({
          name,
          rate: inputs.rates[index - 1] ?? 1,
          source: 'typed',
        }));
        const { goal, value, existing, rounding } = inputs;
        const figures = growthFigures(
          { goal, value, existing, rounding, months: size.months, funnel },
          (name) => name,
        ).funnel!;
        const { customers, chance, volumeFor80 = 0, top, stages } = figures;
        fc.pre(isShownInFull(customers, volumeFor80));
        sheet.fill(typedInto(at, inputs, language));
        stages.forEach(({ need }, index) => {
          const exact = sheet.number(at.funnel.figure(at.funnel.picture(index + 1)));
          const onPlan = rounding === 'stages' ? Math.ceil(exact - 1e-6) : exact;
          expect(Math.abs(onPlan / need - 1)).toBeLessThan(1e-9);
        });
        const sure = String(sheet.value(frontPlaces.sure));
        // The sidebar goes on to the average, the sheet to what it takes to be surer.
        const [start] = said.chance.split('{times}');
        const [, end] = said.chance.split('{times}');
        expect(sure.startsWith(`${start}${show.times(chance)}${end!.split(':')[0]}.`)).toBe(true);
        const [before, after] = said.volumeForChance.split('{volume}');
        const volume = show.number(Math.ceil(volumeFor80));
        const visits = (volume === '1' ? said.oneOfStage : said.ofStage)
          .replace('{count}', volume)
          .replace('{stage}', top.toLowerCase())
          .replace('{one}', oneOf(top.toLowerCase(), language));
        const forChance = `${before!.replace('{times}', '80')}${visits}${after!.replace('.', '')}`;
        const enough = forChance.replace(': ', language === 'en' ? ': only ' : ': solo ');
        expect(sure.includes(forChance) || sure.includes(enough)).toBe(true);
      }),
      { seed: 64, numRuns: randomPlans(size.stages, size.months) },
    );
  });
});
