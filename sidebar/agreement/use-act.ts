/** A deed pressed on a page: said when it is done, and taken back while nobody has typed over it. */
import { useState } from 'preact/hooks';
import type { Answer } from '../../src/addon/contract/answer';
import type { Deeds, Undo } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import type { Server } from '../server';
import type { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import type { AgreementDeed } from './agreement-deed';

type Loaded = Pick<ReturnType<typeof useLoaded<unknown>>, 'attempt' | 'reload'>;

export function useAct<Key extends AgreementDeed>(
  server: Server,
  plan: PlanSummary,
  deed: Key,
  { attempt, reload }: Loaded,
) {
  const words = useWords().agreement;
  const [said, setSaid] = useState<string>();
  const [undo, setUndo] = useState<Undo[]>([]);
  const [done, setDone] = useState(0);
  const act = (press: Deeds[Key]['press'], saying: string) =>
    attempt({
      deed,
      call: () => server.act(plan.id, deed, press) as Promise<Answer<{ undo: Undo[] }>>,
      done: async (answer) => {
        setUndo(answer.undo);
        setSaid(saying);
        setDone((count) => count + 1);
        await reload();
      },
    });
  const takeBack = () =>
    attempt({
      deed,
      call: () => server.undo(plan.id, undo),
      done: async ({ changed }) => {
        setUndo([]);
        setSaid(
          changed.length > 0
            ? fillText(words.notUndone, {
                cells: changed.map(({ tab, cell }) => `${tab}!${cell}`).join(', '),
              })
            : words.undone,
        );
        setDone((count) => count + 1);
        await reload();
      },
    });
  return { act, said, done, takeBack: undo.length > 0 ? takeBack : undefined };
}
