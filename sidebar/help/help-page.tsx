/** Help: the list of pages, and the page that is open; fetched once, when somebody opens it. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../src/plan/language';
import { TopBar } from '../parts/frame';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server, ServerAnswer } from '../server';
import { useFailedCall } from '../state/use-failed-call';
import { useLanguage, useWords } from '../text/text';
import type { HelpBook } from './blocks';
import { ContentsScreen } from './contents-screen';
import { PageScreen } from './page-screen';
import { useHelpWords } from './words';

type Props = {
  /** Where it opens: the list, or a page or section such as `year#check-in`. */
  readonly target: string;
  readonly server: Server;
  readonly onReport: () => void;
  readonly onClose: () => void;
};

export function HelpPage({ target, server, onReport, onClose }: Props) {
  const words = useHelpWords();
  const { back } = useWords();
  const language = useLanguage();
  const [book, setBook] = useState(() => kept.get(language));
  // Where one has been, the last one open.
  const [way, setWay] = useState<readonly string[]>([target]);
  const { failed, attempt } = useFailedCall();
  useEffect(() => {
    if (!book) attempt({ deed: 'read', call: () => fetchBook(server, language), done: setBook });
  }, []);

  if (!book) {
    if (failed) return <CallFailure failed={failed} onLeave={onClose} />;
    return (
      <LoadingScreen top={<TopBar back={back} onBack={onClose} />} title={words.title} slow={words.slow} />
    );
  }
  const at = way[way.length - 1]!;
  const goBack = () => (way.length > 1 ? setWay(way.slice(0, -1)) : onClose());
  const go = (to: string) => setWay([...way, to]);
  const [key, section] = at.split('#');
  const page = book.pages.find((candidate) => candidate.key === key);
  return page ? (
    <PageScreen key={`${way.length} ${at}`} page={page} section={section} onGo={go} onBack={goBack} />
  ) : (
    <ContentsScreen key={way.length} book={book} onGo={go} onReport={onReport} onBack={goBack} />
  );
}

const kept = new Map<Language, HelpBook>();

async function fetchBook(server: Server, language: Language): Promise<ServerAnswer<HelpBook>> {
  const answer = await server.help(language);
  if (!answer.ok) return answer;
  try {
    const book = JSON.parse(answer.value) as HelpBook;
    kept.set(language, book);
    return { ok: true, value: book };
  } catch (error) {
    return { ok: false, fault: { kind: 'broken', detail: `help: ${String(error)}` } };
  }
}
