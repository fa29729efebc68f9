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
  const [marketing, setMarketing] = useState(data.marketing.on ?? (nobody ? today : ''));
  const [sales, setSales] = useState(data.sales.on ?? (nobody ? today : ''));
  const [hint, setHint] = useState(false);
  const promises = [...new Set(data.months.flatMap(({ promise }) => (promise === null ? [] : [promise])))];
  const listed = data.months.map(({ promise }) => (promise === null ? '–' : show.number(promise))).join(', ');
  const isFixed = data.months.length > 0 && data.months.every((month) => month.isFixed);
  const save = async () => {
    setHint(!marketing && !sales);
    if (!marketing && !sales) return focusControl('marketing');
    await onSave({ marketing: marketing || null, sales: sales || null }, text.saved);
  };
  const day = (id: 'marketing' | 'sales', value: string, change: (value: string) => void) => (
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
          value={value}
          onInput={(event) => {
            change(event.currentTarget.value);
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
      {day('marketing', marketing, setMarketing)}
      {day('sales', sales, setSales)}
      {hint && <Note kind="warn">{text.blank}</Note>}
    </DeedFrame>
  );
}
