/** The Function guide: the list, and the function that is open. */
import { useMemo, useState } from 'preact/hooks';
import type { GuideBook } from '../../src/catalogue/print-guide';
import { marksOf } from '../numbers/marks';
import type { Server } from '../server';
import { FunctionScreen } from './function-screen';
import { ListScreen, type Looking } from './list-screen';
import { indexOf } from './search';
import { WithBook } from './with-book';
import { useGuideWords } from './words';

type Props = {
  /** The spreadsheet's, since its cells are what the examples are typed into. */
  readonly locale: string;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function GuidePage({ locale, server, onLeave }: Props) {
  const { title } = useGuideWords();
  return (
    <WithBook title={title} server={server} onLeave={onLeave}>
      {(book) => <Opened book={book} locale={locale} onLeave={onLeave} />}
    </WithBook>
  );
}

type OpenedProps = { readonly book: GuideBook; readonly locale: string; readonly onLeave: () => void };

function Opened({ book, locale, onLeave }: OpenedProps) {
  const index = useMemo(() => indexOf(book), [book]);
  const marks = useMemo(() => marksOf(locale), [locale]);
  const [looking, setLooking] = useState<Looking>({ query: '', family: '' });
  const [opened, setOpened] = useState<string>();
  const page = book.functions.find(({ name }) => name === opened);
  if (page) {
    return <FunctionScreen key={page.name} page={page} marks={marks} onLeave={() => setOpened(undefined)} />;
  }
  return (
    <ListScreen
      book={book}
      index={index}
      looking={looking}
      onLook={setLooking}
      onOpen={(name, scroll) => {
        setLooking({ ...looking, left: { name, scroll } });
        setOpened(name);
      }}
      onLeave={onLeave}
    />
  );
}
