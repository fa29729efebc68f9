/** A plan of this file, with what can be done with it. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract';
import { fillText } from '../../src/plan/sentence';
import { gallery } from '../../src/plan/templates/gallery';
import { Link } from '../parts/button';
import { Menu } from '../parts/menu';
import { Note } from '../parts/note';
import { useLanguage, useWords } from '../text/text';
import { DeleteQuestion } from './delete-question';

type Props = {
  readonly plan: PlanSummary;
  readonly canEdit: boolean;
  readonly onOpen: (sheetId: number) => void;
  readonly onRemove: () => Promise<void>;
};

export function PlanCard({ plan, canEdit, onOpen, onRemove }: Props) {
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
  const acts = [
    ...(first ? [{ label: text.open, act: openFirst }] : []),
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
      <p class="fine">{line}</p>
      {plan.missing.length > 0 && (
        <Note kind="warn">
          {fillText(text.missing, {
            missing: String(plan.missing.length),
            count: String(plan.missing.length + plan.tabs.length),
          })}{' '}
          {canEdit && <Link onClick={() => setAsking(true)}>{text.forget}</Link>}
        </Note>
      )}
      {asking && <DeleteQuestion plan={plan} onDelete={onRemove} onCancel={() => setAsking(false)} />}
    </article>
  );
}
