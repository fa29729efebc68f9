/** A plan of this file, with what can be done with it. */
import { useState } from 'preact/hooks';
import type { Deeds, PlanFigures } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { gallery } from '../../src/plan/templates/gallery';
import { teamWords } from '../../src/teams/words/words';
import type { AgreementDeed } from '../agreement/agreement-deed';
import { Button, Link } from '../parts/button';
import { Menu } from '../parts/menu';
import { Note } from '../parts/note';
import { Undecorated } from '../parts/undecorated';
import { amountIn } from '../text/amount';
import { monthsBetween } from '../text/show';
import { useLanguage, useWords } from '../text/text';
import { DeleteQuestion, type Removing } from './delete-question';

/** What can be done with a plan's shape. */
export type ChangeHow = 'change' | 'complete' | 'goBack' | 'removeKept';

type Props = {
  readonly plan: PlanSummary;
  readonly canEdit: boolean;
  /** Null where the plan has no such cells; undefined until they were read. */
  readonly figures: PlanFigures | null | undefined;
  /** Its check-in is the likely next act of this page. */
  readonly isNext: boolean;
  readonly show: Show;
  readonly onOpen: (sheetId: number) => void;
  readonly removing: Removing;
  readonly onCheckIn: () => void;
  readonly onAddAction: () => void;
  readonly onForecast: () => void;
  readonly onRePlan: () => void;
  readonly onBoard: () => void;
  readonly onNextYear: () => void;
  readonly onCrm: () => void;
  readonly onAgreement: (what: AgreementDeed) => void;
  readonly onChange: (how: ChangeHow) => void;
  /** The list of its teams, once there is one. */
  readonly teams: PlanSummary | undefined;
  /** How far copying to them was when it was left. */
  readonly paused: { readonly done: number; readonly all: number } | undefined;
  readonly onTeams: (isContinued: boolean) => void;
  readonly onOfTeams: (at: 'updateCopies' | 'rollUp' | 'exportTemplate') => void;
};

export function PlanCard(props: Props) {
  const { plan, canEdit, figures, isNext, show, onOpen, removing, onCheckIn, onForecast, onRePlan } = props;
  const { onBoard, onAgreement, onNextYear, onCrm, onChange, teams, paused, onTeams, onOfTeams } = props;
  const words = useWords();
  const text = words.home;
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const first = plan.tabs[0];
  const openFirst = () => first && onOpen(first.sheetId);
  const template = gallery.find((card) => card.id === plan.template)?.name[language] ?? plan.template;
  const line = fillText(plan.tabs.length === 1 ? text.tab : text.tabs, {
    template,
    count: String(plan.tabs.length),
  });
  const canChange = canEdit && !!first && gallery.some(({ id }) => id === plan.template);
  // A plan with a tab less says that instead.
  const broken =
    plan.missing.length > 0 ? null : figures === null && plan.hasFigures ? 'unread' : figures?.broken;
  const canAct = canEdit && figures !== null && plan.missing.length === 0;
  const offers = (deed: keyof Deeds) => canAct && plan.deeds.includes(deed);
  const deeds: readonly (readonly [deed: keyof Deeds, label: string, act: () => void])[] = [
    ['checkIn', text.checkInPlan, onCheckIn],
    ['addAction', words.lists.addAction, props.onAddAction],
    ['updateForecast', words.forecast.act, onForecast],
    ['weeklyCheck', words.agreement.weekly.act, () => onAgreement('weeklyCheck')],
    ['sign', words.agreement.sign.act, () => onAgreement('sign')],
    ['reset', words.agreement.reset.act, () => onAgreement('reset')],
    ['rePlan', text.rePlan, onRePlan],
  ];
  // What has a goal can be shared out.
  const canShare = canChange && plan.hasFigures && plan.missing.length === 0;
  const acts = [
    ...(first ? [{ label: text.open, act: openFirst }] : []),
    ...deeds.filter(([deed]) => offers(deed)).map(([, label, act]) => ({ label, act })),
    ...(canAct && first ? [{ label: words.board.act, act: onBoard }] : []),
    ...(canChange && canAct ? [{ label: words.nextYear.act, act: onNextYear }] : []),
    ...(canChange ? [{ label: words.crm.act, act: onCrm }] : []),
    ...(canChange ? [{ label: words.change.act, act: () => onChange('change') }] : []),
    ...(canShare ? [{ label: words.teams.act, act: () => onTeams(false) }] : []),
    ...(canShare && teams
      ? [
          { label: words.teams.update, act: () => onOfTeams('updateCopies') },
          { label: words.teams.rollUp.title, act: () => onOfTeams('rollUp') },
        ]
      : []),
    ...(canChange ? [{ label: words.templateText.exportAct, act: () => onOfTeams('exportTemplate') }] : []),
    ...(canEdit && plan.kept
      ? [
          { label: words.change.done.back, act: () => onChange('goBack') },
          { label: words.change.done.remove, act: () => onChange('removeKept') },
        ]
      : []),
    ...(canEdit ? [{ label: text.deletePlan, act: () => setAsking(true) }] : []),
  ];
  return (
    <article class="card">
      <div class="card-head">
        <h2>
          <Link onClick={openFirst} disabled={!first}>
            {plan.name}
          </Link>
        </h2>
        {acts.length > 0 && <Menu label={fillText(text.actions, { plan: plan.name })} acts={acts} />}
      </div>
      <p class="fine">{period(figures, show) ?? line}</p>
      {broken && (
        <Note kind="warn">
          {text.broken[broken]} {canChange && <Link onClick={() => onChange('complete')}>{text.repair}</Link>}
        </Note>
      )}
      {figures && !broken && <Attainment figures={figures} currency={plan.currency} show={show} />}
      {figures?.checkInMonth && !broken && offers('checkIn') && (
        <Button
          look={isNext ? 'primary' : 'outline'}
          class={`button wide ${isNext ? 'primary' : 'outline'}`}
          onClick={onCheckIn}
        >
          {fillText(text.checkIn, { month: show.month(figures.checkInMonth) })}
        </Button>
      )}
      {paused && canEdit && (
        <>
          <p class="fine">
            {fillText(teamWords[language].run.paused, {
              done: String(paused.done),
              all: String(paused.all),
            })}
          </p>
          <Button class="button wide primary" onClick={() => onTeams(true)}>
            {teamWords[language].run.continue}
          </Button>
        </>
      )}
      {canChange && plan.modules.includes('records') && plan.missing.length === 0 && (
        <div class="links">
          <Link onClick={onCrm}>{words.crm.refresh.act}</Link>
        </div>
      )}
      {plan.missing.length > 0 && (
        <Note kind="warn">
          {fillText(text.missing, {
            missing: String(plan.missing.length),
            count: String(plan.missing.length + plan.tabs.length),
          })}{' '}
          {canEdit && <Link onClick={() => setAsking(true)}>{text.forget}</Link>}
        </Note>
      )}
      {plan.undecorated && <Undecorated onComplete={canChange ? () => onChange('complete') : undefined} />}
      {asking && <DeleteQuestion plan={plan} {...removing} onCancel={() => setAsking(false)} />}
    </article>
  );
}

/** `January to December 2027`, once both ends are known. */
function period(figures: PlanFigures | null | undefined, show: Show): string | undefined {
  if (!figures?.from || !figures.to) return undefined;
  return show.period(figures.from, monthsBetween(figures.from, figures.to));
}

type AttainmentProps = { readonly figures: PlanFigures; readonly currency: string; readonly show: Show };

/** Where the plan is heading: a figure that is not known is left out, never shown as zero. */
function Attainment({ figures: { counts, goal, outlook, chance }, currency, show }: AttainmentProps) {
  const text = useWords().home;
  if (outlook === null) return null;
  const share = goal ? outlook / goal : undefined;
  const amount = amountIn(show, counts, currency);
  return (
    <div class="attainment">
      <span class="figure-label">{text.outlook}</span>
      <div class="attainment-line">
        <b class="figure-value">{amount(outlook)}</b>
        {share !== undefined && (
          <span class="fine">
            {fillText(text.ofGoal, { share: show.percent(share), goal: amount(goal!) })}
          </span>
        )}
      </div>
      {share !== undefined && (
        <div class="meter" aria-hidden="true">
          <span style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
        </div>
      )}
      {chance !== null && <p class="fine">{fillText(text.chance, { times: show.times(chance) })}</p>}
    </div>
  );
}
