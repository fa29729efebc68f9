/** Asks before a plan goes, and names the tabs that go with it. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Question } from '../parts/question';
import { useWords } from '../text/text';

type Props = {
  readonly plan: PlanSummary;
  readonly onDelete: () => Promise<void>;
  readonly onCancel: () => void;
};

export function DeleteQuestion({ plan, onDelete, onCancel }: Props) {
  const words = useWords();
  const [working, setWorking] = useState(false);
  const tabs = plan.tabs.map((tab) => tab.title).join(', ');
  const remove = async () => {
    setWorking(true);
    await onDelete();
    setWorking(false);
  };
  return (
    <Question
      title={fillText(words.home.deleteTitle, { plan: plan.name })}
      text={tabs ? fillText(words.home.deleteTabs, { tabs }) : words.home.deleteNothing}
      onCancel={onCancel}
    >
      <Button look="danger" disabled={working} aria-busy={working} onClick={remove}>
        {working ? words.home.deleting : words.home.deletePlan}
      </Button>
      <Button disabled={working} onClick={onCancel}>
        {words.cancel}
      </Button>
    </Question>
  );
}
