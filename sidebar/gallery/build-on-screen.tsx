/** Where the file holds a plan already, a template’s tabs can be added to it, or stand on numbers of their own. */
import type { TemplateCard } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Screen, Title, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { useLanguage, useWords } from '../text/text';
import type { BuildOn } from './build-on';

type Props = {
  readonly card: TemplateCard;
  readonly plans: readonly BuildOn[];
  readonly onChoose: (plan: BuildOn) => void;
  readonly onNew: () => void;
  readonly onLeave: () => void;
};

export function BuildOnScreen({ card, plans, onChoose, onNew, onLeave }: Props) {
  const words = useWords();
  const text = words.buildOn;
  return (
    <Screen top={<TopBar back={words.newPlan} onBack={onLeave} context={card.name[useLanguage()]} />}>
      <Title>{text.title}</Title>
      <ul class="rows ways">
        {plans.map((one) => (
          <Way
            key={one.plan.id}
            name={fillText(text.plan, { plan: one.plan.name })}
            help={text.planHelp}
            onClick={() => onChoose(one)}
          />
        ))}
        <Way name={text.fresh} help={text.freshHelp} onClick={onNew} />
      </ul>
    </Screen>
  );
}

type WayProps = { readonly name: string; readonly help: string; readonly onClick: () => void };

const Way = ({ name, help, onClick }: WayProps) => (
  <li>
    <button type="button" class="row" onClick={onClick}>
      <Icon name="table" />
      <span>
        <b>{name}</b>
        <span class="fine">{help}</span>
      </span>
      <Icon name="forward" />
    </button>
  </li>
);
