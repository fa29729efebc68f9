/** What do you want to plan? One card for each template. */
import type { TemplateCard } from '../../src/plan/questions';
import { Screen, Title, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { useLanguage, useWords } from '../text/text';

type Props = {
  readonly templates: readonly TemplateCard[];
  readonly onChoose: (template: TemplateCard) => void;
  readonly onLeave: () => void;
};

export function GalleryScreen({ templates, onChoose, onLeave }: Props) {
  const words = useWords();
  const language = useLanguage();
  return (
    <Screen top={<TopBar back={words.plans} onBack={onLeave} context={words.newPlan} />}>
      <Title>{words.gallery.title}</Title>
      <ul class="rows">
        {templates.map((template) => (
          <li key={template.id}>
            <button type="button" class="row" onClick={() => onChoose(template)}>
              <Icon name="table" />
              <span>
                <b>{template.name[language]}</b>
                <span class="fine">{template.summary[language]}</span>
              </span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
