/** What was done, and the way to take it back. */
import { Button } from '../parts/button';
import { Note } from '../parts/note';
import { useWords } from '../text/text';

type Props = { readonly said: string | undefined; readonly onUndo: (() => Promise<void>) | undefined };

export function SaidUndo({ said, onUndo }: Props) {
  const words = useWords().agreement;
  if (!said) return null;
  return (
    <Note kind={onUndo ? 'good' : 'info'}>
      {said}
      {onUndo && <Button onClick={onUndo}>{words.undo}</Button>}
    </Note>
  );
}
