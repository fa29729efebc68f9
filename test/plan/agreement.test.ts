/** Plans with an agreement as data, as text, read back, and calculated by a second engine. */
import { expect, test } from 'vitest';
import { calculated, disagreements, hasLibreOffice } from '../../host/libreoffice';
import { builtBlocks } from '../../src/carry/built';
import { carry } from '../../src/carry/carry';
import { readerOf } from '../../src/carry/typed';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { places as slaPlaces } from '../../src/plan/modules/sla/places';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { answersOf } from '../../src/plan/patch';
import type { CellRef } from '../../src/plan/plan';
import { standing } from '../carry/standing';
import { standing as stands, typedInto } from '../carry/stands';
import { agreementAnswers, agreementPlan } from './agreement-plan';
import { built } from './built';
import { kestrelRow } from './companies';
import { withModules } from './growth';
import { printed } from './printed';
import { variants } from './variants';

const languages = ['en', 'it'] as const;

test.each(languages)('the tabs in language %s read as the golden has them', async (language) => {
  const text = printed(buildPlan(agreementAnswers({ ...kestrelRow, language })));
  const tabs = text.slice(0, text.indexOf(`\n# ${language === 'it' ? 'Piano' : 'Plan'}\n`));
  await expect(tabs).toMatchFileSnapshot(`../golden/agreement-${language}.txt`);
});

test.each([3, 4, 13, 36])('a plan of %i months with an agreement compiles', (months) => {
  const plan = buildPlan(agreementAnswers({ ...kestrelRow, months }));
  expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
});

test('an agreement is read back with what was asked of it, and a Growth plan with either part', () => {
  const asked = {
    handover: 's2',
    withinHour: 0.7,
    accepted: 0.6,
    length: 12,
    marketingLead: 'Dana',
    salesLead: 'Omar',
  };
  const answers = agreementAnswers(kestrelRow, asked, { weekday: 0, dueDay: 25 });
  const plan = buildPlan(answers);
  const { typed } = readerOf(standing(plan).blocks(), builtBlocks(plan));
  const read = answersOf(plan, typed);
  // The stage is a formula over its name, which only a sheet works out.
  expect(read.answers.modules.sla).toEqual({ ...asked, handover: null });
  expect(read.answers.modules.weekly).toEqual({ weekday: 0, dueDay: 25, withinHour: 0.7 });
  for (const key of ['sla', 'weekly'] as const)
    expect(
      Object.keys(answersOf(withModules(kestrelRow, { [key]: {} }), () => null).answers.modules),
    ).toEqual(['funnel', key]);
});

const soffice = hasLibreOffice();
if (!soffice) console.warn('LibreOffice is not installed, so an agreement is not calculated a second time.');

test.skipIf(!soffice)('every cell of the template’s plans is the same in both engines', () => {
  const setting = { language: 'en', model: 'project' } as const;
  // The others are calculated again in the whole matrix.
  const plans = [variants.sla![1]!, variants.sla![3]!].map(({ answers, type }) => {
    const sheet = built(buildPlan(parseAnswers(answers(setting))));
    type?.(sheet, setting);
    expect(sheet.errors()).toEqual([]);
    const taken = calculated(sheet.workbook, 1e-6);
    sheet.close();
    return taken;
  });
  expect(disagreements(plans)).toEqual(plans.map(() => []));
});

test('what was typed of a check and of a month moves with the first month, where that is asked for', () => {
  const before = agreementPlan(kestrelRow);
  const at = weeklyPlaces({ months: 12 });
  const sla = slaPlaces({ months: 12 });
  const typed = [
    [at.at(at.check(3, 2), 'delivered'), 17],
    [sla.at(sla.month(3), 'b'), 90],
  ] as const;
  const next = agreementPlan({ ...kestrelRow, start: '2027-02' });
  const { plan } = carry(next, before, typedInto(stands(before), typed), { shift: -1 });
  const held = (place: CellRef) =>
    plan.tabs
      .flatMap(({ cells }) => cells)
      .find(
        ({ at: { tab, row, column } }) => tab === place.tab && row === place.row && column === place.column,
      )?.value;
  expect(held(at.at(at.check(2, 2), 'delivered'))).toBe(17);
  expect(held(at.at(at.check(3, 2), 'delivered'))).toBeUndefined();
  expect(held(sla.at(sla.month(2), 'b'))).toBe(90);
});
