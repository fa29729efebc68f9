/** Plans as the wizard builds them, before anybody types into them, and what of them lights up in the colours of care. */
import { buildPlan } from '../../src/plan/build';
import type { Language } from '../../src/plan/language';
import { styles } from '../../src/plan/look';
import { places } from '../../src/plan/modules/funnel/places';
import { daySerial } from '../../src/plan/month';
import type { Draft } from '../../src/plan/questions';
import type { Template } from '../../src/plan/template';
import { askedAnswers } from './asked-answers';
import { built } from './built';
import { cutIn } from './cut-texts';
import { sizeOf } from './size';

/** What people usually answer of the lists that the wizard asks. */
const usual = (language: Language): Draft => ({
  people: [
    { name: 'Dana', team: 'marketing' },
    { name: 'Omar', team: 'sales' },
  ],
  budget: 9000,
  channels: (language === 'it' ? ['Ricerca organica', 'Fiere'] : ['Organic search', 'Events']).map(
    (name) => ({
      name,
      budget: 0.5,
      leads: 0.5,
    }),
  ),
});

/** Everything in it is ticked. */
export function fresh(template: Template, language: Language, otherwise: Draft = {}) {
  const draft = { modules: template.offered, ...usual(language), ...otherwise };
  const plan = buildPlan(askedAnswers(template, draft, language));
  const sheet = built(plan, language === 'it' ? 'it_IT' : 'en_US');
  const careful: readonly string[] = [styles.caution.ink, styles.wrong.ink];
  const lit = () =>
    plan.tabs.flatMap(({ key, cells }) =>
      cells.flatMap(({ at }) => {
        const place = sheet.workbook.cell(sheet.address(at));
        const { textColor } = sheet.workbook.getters.getCellConditionalFormatStyle(place) ?? {};
        return textColor && careful.includes(textColor) ? [`${key} ${at.row}: ${sheet.shown(at)}`] : [];
      }),
    );
  const { input } = places(sizeOf(6, 12)).assumptions;
  return {
    lit,
    cut: () => cutIn(plan, sheet).filter((text) => !/^plan path \d+\/column 7:/.test(text)),
    errors: sheet.errors,
    on: (day: string) => sheet.fill([[input('statusDate'), daySerial(day)]]),
    close: sheet.close,
  };
}

/** What a plan may ask for in its first month: owners, signatures, checks that were held, and what channels are judged by. */
export const ofTheFirstMonth =
  /^plan check (kpis alone|pipeline alone|sla unsigned|weekly missing|channels unjudged): |^plan title: |^weekly check 1 \d: /;
