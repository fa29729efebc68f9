/** Functions: the list, the function that is open, and the function in use. */
import { useMemo, useState } from 'preact/hooks';
import type { GuideBook } from '../../src/catalogue/print-guide';
import { marksOf } from '../numbers/marks';
import { FunctionScreen } from './function-screen';
import { ListScreen, type Looking } from './list-screen';
import { indexOf } from './search';
import { UsePage, type Using } from './use-page';
import { WithBook } from './with-book';
import { useGuideWords } from './words';

type Props = Using & { readonly onLeave: () => void };

export function GuidePage(props: Props) {
  const { title } = useGuideWords();
  return (
    <WithBook title={title} server={props.server} onLeave={props.onLeave}>
      {(book) => <Opened {...props} book={book} />}
    </WithBook>
  );
}

type OpenedProps = Props & { readonly book: GuideBook };

function Opened({ book, onLeave, ...using }: OpenedProps) {
  const index = useMemo(() => indexOf(book), [book]);
  const marks = useMemo(() => marksOf(using.locale), [using.locale]);
  const [looking, setLooking] = useState<Looking>({ query: '', family: '' });
  const [opened, setOpened] = useState<{ readonly name: string; readonly inUse: boolean }>();
  const page = book.functions.find(({ name }) => name === opened?.name);
  if (page && opened) {
    const turn = (inUse: boolean) => setOpened({ name: page.name, inUse });
    return opened.inUse ? (
      <UsePage key={page.name} {...using} page={page} onLeave={() => turn(false)} />
    ) : (
      <FunctionScreen
        key={page.name}
        page={page}
        marks={marks}
        onUse={() => turn(true)}
        onLeave={() => setOpened(undefined)}
      />
    );
  }
  return (
    <ListScreen
      book={book}
      index={index}
      looking={looking}
      onLook={setLooking}
      onOpen={(name, scroll) => {
        setLooking({ ...looking, left: { name, scroll } });
        setOpened({ name, inUse: false });
      }}
      onLeave={onLeave}
    />
  );
}
