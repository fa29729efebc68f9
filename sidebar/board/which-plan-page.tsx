/** Where a file has several plans, the one that is copied for the board is asked for first. */
import type { PlanSummary } from '../../src/addon/contract/plans';
import { Screen, Title, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { useWords } from '../text/text';

type Props = {
  readonly plans: readonly PlanSummary[];
  readonly onChoose: (plan: PlanSummary) => void;
  readonly onLeave: () => void;
};

export function WhichPlanPage({ plans, onChoose, onLeave }: Props) {
  const words = useWords();
  return (
    <Screen top={<TopBar back={words.plans} onBack={onLeave} />}>
      <Title>{words.board.which}</Title>
      <ul class="rows ways">
        {plans.map((plan) => (
          <li key={plan.id}>
            <button type="button" class="row" onClick={() => onChoose(plan)}>
              <Icon name="table" />
              <span>{plan.name}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
