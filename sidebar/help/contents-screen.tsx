/** The list of the guide's pages, the way to report a problem, and the version. */
import { fillText } from '../../src/plan/sentence';
import { Screen, Title, TopBar } from '../parts/frame';
import { Icon, type IconName } from '../parts/icon';
import { useWords } from '../text/text';
import type { HelpBook } from './blocks';
import { version } from './version';
import { useHelpWords } from './words';

type Props = {
  readonly book: HelpBook;
  readonly onGo: (to: string) => void;
  readonly onReport: () => void;
  readonly onBack: () => void;
};

export function ContentsScreen({ book, onGo, onReport, onBack }: Props) {
  const words = useHelpWords();
  const { back } = useWords();
  return (
    <Screen top={<TopBar back={back} onBack={onBack} />}>
      <Title>{words.title}</Title>
      <p class="lead">{words.lead}</p>
      <ul class="rows">
        {book.pages.map(({ key, title, lead }) => (
          <Row key={key} icon="book" title={title} lead={lead} onOpen={() => onGo(key)} />
        ))}
        <Row icon="warn" title={words.report.title} lead={words.report.row} onOpen={onReport} />
      </ul>
      <p class="fine help-version">{fillText(words.version, { version })}</p>
    </Screen>
  );
}

type RowProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
  readonly onOpen: () => void;
};

export const Row = ({ icon, title, lead, onOpen }: RowProps) => (
  <li>
    <button type="button" class="row" onClick={onOpen}>
      <Icon name={icon} />
      <span>
        {title}
        <span class="fine">{lead}</span>
      </span>
      <Icon name="forward" />
    </button>
  </li>
);
