/** Where are the rows: the tabs of the file that may hold them, up to four of them ticked. */
import { useState } from 'preact/hooks';
import type { CrmTab } from '../../src/addon/contract/crm';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Tick } from '../parts/tick';
import type { Asking } from '../state/use-asking';
import { useWords } from '../text/text';

type Props = {
  readonly plan: PlanSummary;
  readonly tabs: readonly CrmTab[];
  readonly ticked: readonly number[];
  readonly asking: Asking;
  readonly isWorking: boolean;
  readonly onReload: () => void;
  readonly onNext: (sheetIds: number[]) => void;
  readonly onLeave: () => void;
};

const most = 4;

export function WherePage({ plan, tabs, ticked, asking, isWorking, onReload, onNext, onLeave }: Props) {
  const words = useWords();
  const text = words.crm.where;
  const [chosen, setChosen] = useState<readonly number[]>(
    ticked.length > 0 ? ticked : tabs.length === 1 ? [tabs[0]!.sheetId] : [],
  );
  const toggle = (sheetId: number, isOn: boolean) =>
    setChosen(isOn ? [...chosen, sheetId] : chosen.filter((each) => each !== sheetId));
  const canGo = chosen.length > 0 && chosen.length <= most && !isWorking;
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={isWorking}
      foot={
        <>
          <Button
            look="primary"
            disabled={!canGo}
            // In the order of the file.
            onClick={() => onNext(tabs.map(({ sheetId }) => sheetId).filter((id) => chosen.includes(id)))}
          >
            {isWorking ? text.reading : text.next}
          </Button>
          <Button onClick={onLeave}>{words.cancel}</Button>
        </>
      }
    >
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {tabs.length === 0 ? (
        <Note kind="info">
          {text.none}
          <Button onClick={onReload}>{text.reload}</Button>
        </Note>
      ) : (
        <div class="apart">
          {tabs.map(({ sheetId, title, rows, kind }) => (
            <Tick
              key={sheetId}
              label={title}
              help={fillText(text.rows[kind], { rows: asking.show.number(rows) })}
              checked={chosen.includes(sheetId)}
              onChange={(isOn) => toggle(sheetId, isOn)}
            />
          ))}
        </div>
      )}
      {chosen.length > most && <Note kind="warn">{text.most}</Note>}
      {tabs.length > 0 && <p class="fine apart">{text.clear}</p>}
    </Screen>
  );
}
