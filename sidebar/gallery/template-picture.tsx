/** The picture of a template: a tab of its plan and the row of all its tabs, which the build prints from the plan itself. */
import type { Language } from '../../src/plan/language';
import { fillText } from '../../src/plan/sentence';
import { Icon } from '../parts/icon';
import { useWords } from '../text/text';
import { type Picture, page } from './picture';

/** By the id of the template; a test that runs without a build has none. */
declare const templatePictures: Readonly<Record<string, Picture>> | undefined;

const pictures = typeof templatePictures === 'undefined' ? {} : templatePictures;

type Props = { readonly template: string; readonly language: Language };

export function TemplatePicture({ template, language }: Props) {
  const words = useWords();
  const picture = pictures[template];
  if (!picture) return <Icon name="table" />;
  const { title, tabs, inks } = picture;
  return (
    <svg
      class="picture"
      role="img"
      aria-label={fillText(words.gallery.picture, { tab: title[language], count: String(tabs) })}
      viewBox={`0 0 ${page.width} ${page.height + page.strip}`}
    >
      {inks.map(({ color, areas, lines }) => [
        areas && <path fill={color} d={areas} />,
        lines && <path stroke={color} d={lines} />,
      ])}
    </svg>
  );
}
