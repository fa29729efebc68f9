/** A page that needs the guide's book: fetches it where it is not there yet, and shows what comes meanwhile. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GuideBook } from '../../src/catalogue/print-guide';
import { TopBar } from '../parts/frame';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { useFailedCall } from '../state/use-failed-call';
import { useWords } from '../text/text';
import { fetchBook, keptBook } from './book';
import { useGuideWords } from './words';

type Props = {
  readonly title: string;
  readonly server: Server;
  readonly onLeave: () => void;
  readonly children: (book: GuideBook) => ComponentChildren;
};

export function WithBook({ title, server, onLeave, children }: Props) {
  const plans = useWords().plans;
  const { slow } = useGuideWords();
  const [book, setBook] = useState(() => keptBook(server));
  const { failed, attempt } = useFailedCall();
  useEffect(() => {
    if (!book) attempt({ deed: 'read', call: () => fetchBook(server), done: setBook });
  }, []);

  if (book) return <>{children(book)}</>;
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  return <LoadingScreen top={<TopBar back={plans} onBack={onLeave} />} title={title} slow={slow} />;
}
