/** The teams of a plan with their shares, before they are copied. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { TeamList } from '../../src/addon/contract/teams';
import { type CurrencyCode, currencies } from '../../src/plan/currency';
import { fillText } from '../../src/plan/sentence';
import { roundedUpTogether } from '../../src/teams/shares';
import { teamWords } from '../../src/teams/words/words';
import { Button, Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { Tick } from '../parts/tick';
import type { Asking } from '../state/use-asking';
import { amountIn } from '../text/amount';
import { useLanguage, useWords } from '../text/text';
import { blankTeam, faultOf, givenBy, isBlank, type TeamDraft } from './team-draft';
import { TeamFields } from './team-fields';

/** So many stand in the sidebar; longer lists are written in the tab. */
const mostShown = 8;

type Props = {
  readonly plan: PlanSummary;
  readonly list: TeamList;
  readonly drafts: readonly TeamDraft[];
  readonly asking: Asking;
  readonly file: string;
  readonly notice: string | undefined;
  readonly working: boolean;
  readonly onChange: (drafts: readonly TeamDraft[]) => void;
  readonly onPaste: () => void;
  readonly onStart: () => void;
  readonly onSave: () => void;
  readonly onTakeOver: () => void;
  readonly onOpenTab: (() => void) | undefined;
  readonly onLeave: () => void;
};

export function ListScreen(props: Props) {
  const { plan, list, drafts, asking, file, notice, working, onChange } = props;
  const words = useWords();
  const text = words.teams;
  const said = teamWords[useLanguage()];
  const { typing, show } = asking;
  const { marks } = typing;
  const [tried, setTried] = useState(false);
  const [anyway, setAnyway] = useState(false);
  const filled = drafts.filter((draft) => !isBlank(draft));
  const { sum, is, shares } = givenBy(drafts, marks);
  const faults = new Map(filled.map((draft) => [draft.key, faultOf(draft, marks, file)]));
  const hasFaults = [...faults.values()].some(Boolean);
  const left = leftIn(list, filled);
  const newFiles = filled.filter((draft) => !draft.isExisting && isUnmade(list, draft)).length;
  const customers = list.rounded ? roundedUpTogether(list.rounded.plan, shares) : null;
  const start = () => {
    setTried(true);
    if (!hasFaults && (is === 'whole' || anyway)) props.onStart();
  };
  const change = (place: number, team: TeamDraft) =>
    onChange(drafts.map((draft, index) => (index === place ? team : draft)));
  const shown = drafts.slice(0, mostShown);
  /** To the cent, or to whole customers, as each share is handed out. */
  const unit =
    list.goalCounts === 'customers' ? 0 : (currencies[plan.currency as CurrencyCode]?.decimals ?? 2);
  const ofGoal = (amount: number) =>
    amountIn(show, list.goalCounts, plan.currency)(Number(amount.toFixed(unit)));
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={props.onLeave} context={plan.name} />}
      busy={working}
      foot={
        <>
          <Button
            look="primary"
            disabled={working || filled.length === 0 || left === 0 || list.isFileCopy}
            onClick={start}
          >
            {working ? text.saving : label(text, filled, left)}
          </Button>
          <Button disabled={working || hasFaults || list.isFileCopy} onClick={props.onSave}>
            {text.save}
          </Button>
        </>
      }
    >
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {notice && <Note kind="good">{notice}</Note>}
      {list.isFileCopy && (
        <Note kind="warn">
          {text.fileCopy} <Link onClick={props.onTakeOver}>{text.takeOver}</Link>
        </Note>
      )}
      {shown.map((draft, place) => (
        <TeamFields
          key={draft.key}
          team={draft}
          number={place + 1}
          fault={tried ? faults.get(draft.key) : undefined}
          goal={list.goal}
          ofGoal={ofGoal}
          marks={marks}
          onChange={(team) => change(place, team)}
          onRemove={() => onChange(drafts.filter((one) => one !== draft))}
        />
      ))}
      {drafts.length > mostShown && (
        <p class="fine">
          {fillText(said.list.more, { count: String(drafts.length - mostShown) })}{' '}
          {props.onOpenTab && <Link onClick={props.onOpenTab}>{text.openTab}</Link>}
        </p>
      )}
      <div class="buttons apart">
        {drafts.length < mostShown && (
          <Button onClick={() => onChange([...drafts, blankTeam(`new ${drafts.length} ${Date.now()}`)])}>
            <Icon name="plus" />
            {text.add}
          </Button>
        )}
        <Button onClick={props.onPaste}>{said.list.paste}</Button>
      </div>
      {filled.length > 0 && (
        <>
          <Note kind={is === 'whole' ? 'good' : 'warn'}>
            {fillText(text.sum, { sum: show.rate(sum) })}. {said.list[is === 'more' ? 'over' : is]}.
          </Note>
          {is !== 'whole' && <Tick label={said.list.anyway} checked={anyway} onChange={setAnyway} />}
        </>
      )}
      {customers !== null && list.rounded && customers > list.rounded.plan && (
        <Note kind="info">
          {fillText(said.list.roundedUp, { teams: String(customers), plan: String(list.rounded.plan) })}
        </Note>
      )}
      {newFiles > 0 && <p class="fine apart">{fillText(said.list.newFiles, { count: String(newFiles) })}</p>}
      {left === 0 && filled.length > 0 && <p class="fine">{text.nothingLeft}</p>}
    </Screen>
  );
}

/** Teams of the list that have no copy yet. */
const leftIn = ({ teams }: TeamList, filled: readonly TeamDraft[]) => {
  const done = new Set(
    teams.filter(({ state }) => state === 'copied' || state === 'same').map(({ id }) => id),
  );
  return filled.filter(({ id }) => !done.has(id)).length;
};

const isUnmade = ({ teams }: TeamList, { id }: TeamDraft) => {
  const team = teams.find((one) => one.id === id && id !== '');
  return !team || team.isNew;
};

function label(
  text: { start: string; startOne: string; startAgain: string },
  filled: readonly TeamDraft[],
  left: number,
): string {
  if (left < filled.length && left > 0) return fillText(text.startAgain, { count: String(left) });
  const [only, more] = filled;
  if (only && !more && only.name.trim()) return fillText(text.startOne, { team: only.name.trim() });
  return fillText(text.start, { count: String(filled.length) });
}
