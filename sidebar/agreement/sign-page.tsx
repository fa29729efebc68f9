/** Sign the agreement: a day for each side, and the promises that it fixes. */
import { useState } from 'preact/hooks';
import { fillText } from '../../src/plan/sentence';
import { FieldFrame } from '../fields/field-frame';
import { Note } from '../parts/note';
import { focusControl } from '../state/keys';
import type { Asking } from '../state/use-asking';
import { useWords } from '../text/text';
import { dayOf } from './days';
import { DeedFrame, DeedPage, type DeedPageProps, type Shown } from './deed-page';

type Given = {
  readonly asking: Asking;
  /** yyyy-mm-dd */
  readonly today: string;
};

export const SignPage = ({ asking, today, ...page }: DeedPageProps & Given) => (
  <DeedPage
    {...page}
    deed="sign"
    screen={(shown) => <SignScreen {...shown} asking={asking} today={today} />}
  />
);

function SignScreen({ data, asking, today, said, onSave, frame }: Shown<'sign'> & Given) {
  const { show } = asking;
  const all = useWords().agreement;
  const text = all.sign;
  const nobody = data.marketing.on === null && data.sales.on === null && !said;
  // What nobody has typed here follows the plan, also when that is read again.
  const [typed, setTyped] = useState<Partial<Record<'marketing' | 'sales', string>>>({});
  const dayFor = (id: 'marketing' | 'sales') => typed[id] ?? data[id].on ?? (nobody ? today : '');
  const [marketing, sales] = [dayFor('marketing'), dayFor('sales')];
  const [hint, setHint] = useState(false);
  const promises = [...new Set(data.months.flatMap(({ promise }) => (promise === null ? [] : [promise])))];
  const listed = data.months.map(({ promise }) => (promise === null ? '–' : show.number(promise))).join(', ');
  const isFixed = data.months.length > 0 && data.months.every((month) => month.isFixed);
  const save = async () => {
    setHint(!marketing && !sales);
    if (!marketing && !sales) return focusControl('marketing');
    await onSave({ marketing: marketing || null, sales: sales || null }, text.saved);
  };
  const day = (id: 'marketing' | 'sales') => (
    <FieldFrame
      control={id}
      label={fillText(text[id], { name: data[id].name || text.nobody })}
      help=""
      remark={undefined}
    >
      <div class="box">
        <input
          id={id}
          type="date"
          value={dayFor(id)}
          onInput={(event) => {
            setTyped({ ...typed, [id]: event.currentTarget.value });
            setHint(false);
          }}
        />
      </div>
    </FieldFrame>
  );
  return (
    <DeedFrame
      {...frame}
      title={text.title}
      save={{ label: text.save, disabled: promises.length === 0, press: save }}
    >
      {data.from && data.until && (
        <p class="lead">
          {fillText(text.version, {
            version: String(data.version ?? 1),
            from: dayOf(all, show, data.from),
            until: dayOf(all, show, data.until),
            stage: data.stage || '–',
          })}
        </p>
      )}
      <Note kind={promises.length === 0 ? 'warn' : 'info'}>
        {promises.length === 0 ? text.none : fillText(isFixed ? text.fixed : text.lead, { promises: listed })}
      </Note>
      {day('marketing')}
      {day('sales')}
      {hint && <Note kind="warn">{text.blank}</Note>}
    </DeedFrame>
  );
}
