/** What do you want to plan? One card for each template: what it is for, what it will hold, and its worked example. */
import type { Questionnaire, TemplateCard } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { TemplatePicture } from '../gallery/template-picture';
import { Screen, Title, TopBar } from '../parts/frame';
import { initialOf } from '../state/entries';
import { useLanguage, useWords } from '../text/text';

type Props = {
  readonly templates: readonly TemplateCard[];
  readonly questionsOf: (template: TemplateCard) => Questionnaire;
  readonly onChoose: (template: TemplateCard) => void;
  readonly onExample: (template: TemplateCard) => void;
  readonly onLeave: () => void;
};

export function GalleryScreen({ templates, questionsOf, onChoose, onExample, onLeave }: Props) {
  const words = useWords();
  const language = useLanguage();
  return (
    <Screen top={<TopBar back={words.plans} onBack={onLeave} context={words.newPlan} />}>
      <Title>{words.gallery.title}</Title>
      <ul class="rows">
        {templates.map((template) => (
          <li key={template.id} class="template">
            <button type="button" class="row" onClick={() => onChoose(template)}>
              <span>
                <b id={`name-${template.id}`}>{template.name[language]}</b>
                <span class="fine">{template.summary[language]}</span>
              </span>
              <TemplatePicture template={template.id} language={language} />
            </button>
            <Holds questions={questionsOf(template)} name={template.id} />
            <button
              type="button"
              class="link"
              aria-describedby={`name-${template.id}`}
              onClick={() => onExample(template)}
            >
              {words.home.example}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** The tabs that there will be, and what can be ticked besides. */
function Holds({ questions, name }: { readonly questions: Questionnaire; readonly name: string }) {
  const words = useWords();
  const { closing } = questions;
  const tabs = closing.tabs({});
  const modules = closing.fields.find(({ id }) => id === 'modules');
  const ticked = modules ? (initialOf(modules, {}) as readonly string[]) : [];
  const offered = (modules?.choices ?? []).filter(({ value }) => !ticked.includes(value));
  return (
    <details aria-describedby={`name-${name}`}>
      <summary>{fillText(words.gallery.holds, { count: String(tabs.length) })}</summary>
      <p class="fine">{tabs.map(({ title }) => title).join(' · ')}</p>
      {offered.length > 0 && (
        <p class="fine">
          {fillText(words.gallery.offered, { names: offered.map(({ label }) => label).join(' · ') })}
        </p>
      )}
    </details>
  );
}
