/** A field with its label on top, and what there is to say about it below. */
import type { ComponentChildren } from 'preact';
import type { Remark, Said } from '../../src/plan/questions';
import { Link } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWizard } from '../state/wizard-context';

export function useSaid() {
  const { answers } = useWizard();
  return (said: Said | undefined): string =>
    typeof said === 'function' ? said(answers.values) : (said ?? '');
}

type RemarkProps = { readonly id: string; readonly remark: Remark; readonly onUse?: (text: string) => void };

/** A sentence beside a field. An error is red and has a sign; a hint is neither. */
export const RemarkLine = ({ id, remark, onUse }: RemarkProps) => (
  <div class={`remark ${remark.kind}`} id={id}>
    {remark.kind === 'error' && <Icon name="error" />}
    <span>
      {remark.text}
      {remark.use && onUse && (
        <>
          {' '}
          <Link onClick={() => onUse(remark.use!.text)}>{remark.use.label}</Link>
        </>
      )}
    </span>
  </div>
);

type Props = {
  readonly control: string;
  readonly label: string;
  readonly help: string;
  readonly remark: Remark | undefined;
  readonly onUse?: (text: string) => void;
  readonly children: ComponentChildren;
};

/** The remark takes the help's place while it is there. */
export const FieldFrame = ({ control, label, help, remark, onUse, children }: Props) => (
  <div class="field">
    <label for={control}>{label}</label>
    {children}
    {remark ? (
      <RemarkLine id={`${control}-said`} remark={remark} onUse={onUse} />
    ) : (
      help && (
        <div class="help" id={`${control}-said`}>
          {help}
        </div>
      )
    )}
  </div>
);

/** What ties a control to the words around it. */
export const described = (control: string, help: string, remark: Remark | undefined) => ({
  id: control,
  'aria-invalid': remark?.kind === 'error' ? ('true' as const) : undefined,
  'aria-describedby': remark || help ? `${control}-said` : undefined,
});
