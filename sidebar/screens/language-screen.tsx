/** The sidebar's language: it switches at once, and answers and draft stay. */
import type { Language } from '../../src/plan/language';

import { Screen, Title, TopBar } from '../parts/frame';
import { useLanguage, useWords } from '../text/text';

const names: Readonly<Record<Language, string>> = { en: 'English', it: 'italiano' };

type Props = { readonly onChoose: (language: Language) => void; readonly onLeave: () => void };

export function LanguageScreen({ onChoose, onLeave }: Props) {
  const words = useWords();
  const current = useLanguage();
  return (
    <Screen top={<TopBar back={words.plans} onBack={onLeave} />}>
      <Title>{words.language.title}</Title>
      <p class="lead">{words.language.lead}</p>
      <fieldset class="field choice">
        <legend class="hidden">{words.language.title}</legend>
        {(Object.keys(names) as Language[]).map((language) => (
          <label key={language} class="radio" lang={language}>
            <input
              type="radio"
              name="language"
              checked={language === current}
              onChange={() => onChoose(language)}
            />
            <span>{names[language]}</span>
          </label>
        ))}
      </fieldset>
    </Screen>
  );
}
