/** Asks before a plan goes, and names the tabs that go with it and the cells of other tabs that read it. */
import { useEffect, useState } from 'preact/hooks';
import type { Lost } from '../../src/addon/contract/change';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Question } from '../parts/question';
import { Tick } from '../parts/tick';
import type { ServerAnswer } from '../server';
import { useWords } from '../text/text';

export type Removing = {
  /** Who reads the plan: asked when the question is. */
  readonly usedBy: () => Promise<ServerAnswer<{ formulas: Lost[]; count: number }>>;
  readonly remove: (keepValues: boolean) => Promise<void>;
};

type Props = Removing & { readonly plan: PlanSummary; readonly onCancel: () => void };

export function DeleteQuestion({ plan, usedBy, remove, onCancel }: Props) {
  const words = useWords();
  const [working, setWorking] = useState(false);
  const [used, setUsed] = useState<{ formulas: Lost[]; count: number }>();
  const [keepValues, setKeepValues] = useState(true);
  useEffect(() => {
    // Where it cannot be told, the question is asked all the same.
    usedBy().then((answer) => answer.ok && answer.value && setUsed(answer.value));
  }, []);
  const isUsed = used !== undefined && used.count > 0;
  const tabs = plan.tabs.map((tab) => tab.title).join(', ');
  const press = async () => {
    setWorking(true);
    await remove(isUsed && keepValues);
    setWorking(false);
  };
  return (
    <Question
      title={fillText(words.home.deleteTitle, { plan: plan.name })}
      text={tabs ? fillText(words.home.deleteTabs, { tabs }) : words.home.deleteNothing}
      onCancel={onCancel}
    >
      {isUsed && (
        <>
          <p>
            {fillText(words.home.deleteUsed, { count: String(used.count), cells: cellsOf(used.formulas) })}
          </p>
          <Tick label={words.home.deleteKeep} checked={keepValues} onChange={setKeepValues} />
        </>
      )}
      <Button look="danger" disabled={working} aria-busy={working} onClick={press}>
        {working ? words.home.deleting : words.home.deletePlan}
      </Button>
      <Button disabled={working} onClick={onCancel}>
        {words.cancel}
      </Button>
    </Question>
  );
}

/** A few are enough to find them. */
const cellsOf = (cells: readonly Lost[]) =>
  cells
    .slice(0, 4)
    .map(({ tab, cell }) => `${tab}!${cell}`)
    .join(', ') + (cells.length > 4 ? ' …' : '');
