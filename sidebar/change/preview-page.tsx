/** What a change would do, read without a write; then the change itself, once, whatever Google answers. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeOptions, ChangeReport, Patch } from '../../src/addon/contract/change';
import type { Built } from '../../src/addon/contract/plans';
import type { PlanAnswers } from '../../src/plan/module';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import { newRequestId } from '../state/request-id';
import { useFailedCall } from '../state/use-failed-call';
import { useWords } from '../text/text';
import type { ChangeProps } from './change-props';
import { ChangingPages } from './changing-pages';
import { PreviewScreen } from './preview-screen';
import type { Change } from './what-changes';

type Props = ChangeProps & {
  readonly patch: Patch;
  readonly changes: readonly Change[];
  /** The answers before; undefined where none can be touched. */
  readonly standing: PlanAnswers | undefined;
  /** No answer is touched, and yet the plan changes: a module comes or goes. */
  readonly isChange?: boolean;
  /** What was typed where a formula comes gives way to it. */
  readonly takeCounted?: boolean;
  /** What is shown once it is changed, in place of the usual page. */
  readonly onDone?: (changed: Built) => ComponentChildren;
  readonly onBack: () => void;
};

const usual: ChangeOptions = {
  keepOverwritten: true,
  keepShown: true,
  takeCounted: true,
  convert: null,
  shiftMonths: true,
};

export function PreviewPage(props: Props) {
  const { plan, patch, standing, server, isChange, takeCounted, onDone, onBack } = props;
  const words = useWords().change.preview;
  const [options, setOptions] = useState<ChangeOptions>(
    takeCounted === undefined ? usual : { ...usual, takeCounted },
  );
  const [report, setReport] = useState<ChangeReport>();
  const [isLooking, setLooking] = useState(true);
  const [hasChanged, setChanged] = useState(false);
  const [requestId, setRequestId] = useState<string>();
  const { failed, attempt } = useFailedCall();
  // Choices stay open while one look is under way, or a click would be lost to the look before it: the last one counts.
  const looks = useRef(0);
  const look = async () => {
    const own = ++looks.current;
    const isLast = () => own === looks.current;
    setLooking(true);
    await attempt({
      deed: 'read',
      call: () => server.previewChange(plan.id, patch, options),
      done: (found) => {
        if (isLast()) setReport(found);
      },
    });
    if (isLast()) setLooking(false);
  };
  useEffect(() => {
    look();
  }, [options]);

  if (failed) return <CallFailure failed={failed} onLeave={onBack} />;
  if (!report) return <LoadingScreen title={words.reading} slow={words.slow} />;
  if (requestId) {
    return (
      <ChangingPages
        {...props}
        change={{ patch, options, looked: report.looked, requestId }}
        onDone={onDone}
        onChanged={async () => {
          setChanged(true);
          setRequestId(undefined);
          await look();
        }}
        onAnswers={() => setRequestId(undefined)}
      />
    );
  }
  return (
    <PreviewScreen
      {...props}
      key={`${report.looked} ${report.lostCount}`}
      report={report}
      standing={standing}
      options={options}
      isLooking={isLooking}
      hasChanged={hasChanged}
      isChange={isChange || standing !== undefined}
      onOptions={setOptions}
      onChange={() => setRequestId(newRequestId())}
    />
  );
}
