/** Prints the pictures of the gallery from the plans themselves, when the sidebar is built: none can drift from its plan. */
import { buildPlan, parseAnswers } from '../../src/plan/build';
import type { Language } from '../../src/plan/language';
import type { Plan } from '../../src/plan/plan';
import { questionnaire } from '../../src/plan/questionnaire';
import type { Template } from '../../src/plan/template';
import { templates } from '../../src/plan/templates/templates';
import { marksOf } from '../numbers/marks';
import { fieldsOf, readAll } from '../state/read-all';
import { entriesOf } from '../state/use-answers';
import { showIn } from '../text/show';
import { words } from '../text/text';
import { type Ink, type Picture, page } from './picture';
import { tinyPage } from './tiny-page';

/** As it opens, of its worked example: what is ticked besides is not there. */
function planOf(template: Template, language: Language): Plan {
  const marks = marksOf('en_US');
  const typing = { marks, words: words[language] };
  const show = showIn(language, marks, words[language]);
  const questions = questionnaire(template, { language, locale: 'en_US', today: '2026-11-22', show });
  const entries = entriesOf(fieldsOf(questions), questions.example, typing);
  return buildPlan(parseAnswers(questions.answers(readAll(questions, entries, typing).values)));
}

/** The tabs below the page, each in its colour; the one that is shown stands out. */
function strip(tabs: Plan['tabs'], shown: string): readonly Ink[] {
  const step = page.width / tabs.length;
  return tabs.map(({ key, color }, index) => {
    const [left, right] = [Math.round(index * step) + 1, Math.round((index + 1) * step) - 1];
    const height = key === shown ? page.strip : page.strip - 8;
    return {
      color,
      areas: `M${left} ${page.height}h${right - left}v${height}h-${right - left}z`,
      lines: '',
    };
  });
}

function pictureOf(template: Template): Picture {
  const [en, it] = [planOf(template, 'en'), planOf(template, 'it')];
  const isShown = ({ key }: { readonly key: string }) => key === template.shows;
  const tabs = en.tabs.filter(({ hidden }) => !hidden);
  const shown = en.tabs.find(isShown)!;
  return {
    title: { en: shown.title, it: it.tabs.find(isShown)!.title },
    tabs: tabs.length,
    inks: [...tinyPage(shown, en.styles), ...strip(tabs, shown.key)],
  };
}

export const printPictures = (): Readonly<Record<string, Picture>> =>
  Object.fromEntries(
    templates
      .filter(({ isBuiltByAddOn }) => !isBuiltByAddOn)
      .map((template) => [template.id, pictureOf(template)]),
  );
