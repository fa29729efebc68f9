/** The Function guide: fetching it, the list, and the function that is open. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GuideBook } from '../../src/catalogue/print-guide';
import { marksOf } from '../numbers/marks';
import { TopBar } from '../parts/frame';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { useFailedCall } from '../state/use-failed-call';
import { useWords } from '../text/text';
import { fetchBook, keptBook } from './book';
import { FunctionScreen } from './function-screen';
import { ListScreen, type Looking } from './list-screen';
import { indexOf } from './search';
import { useGuideWords } from './words';

type Props = {
  /** The spreadsheet's, since its cells are what the examples are typed into. */
  readonly locale: string;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function GuidePage({ locale, server, onLeave }: Props) {
  const plans = useWords().plans;
  const words = useGuideWords();
  const [book, setBook] = useState(() => keptBook(server));
  const { failed, attempt } = useFailedCall();
  useEffect(() => {
    if (!book) attempt({ deed: 'read', call: () => fetchBook(server), done: setBook });
  }, []);

  if (book) return <Opened book={book} locale={locale} onLeave={onLeave} />;
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  return (
    <LoadingScreen top={<TopBar back={plans} onBack={onLeave} />} title={words.title} slow={words.slow} />
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
