/** Building a plan so that it happens once: what to do with every answer, and with none. */
import type { Built } from '../../src/addon/contract/plans';
import type { FaultKind, Server, ServerFault } from '../server';

export type BuildView =
  | { readonly at: 'writing' }
  | { readonly at: 'opening'; readonly plan: Built }
  | { readonly at: 'done'; readonly plan: Built }
  | { readonly at: 'checking' | 'unclear' }
  | { readonly at: 'notThere' }
  | { readonly at: 'busy' }
  | { readonly at: 'quota' | 'crowded'; readonly seconds: number }
  | { readonly at: 'failed'; readonly fault: ServerFault };

export type Build = {
  readonly server: Pick<Server, 'build' | 'built' | 'open'>;
  readonly answers: unknown;
  readonly requestId: string;
  readonly show: (view: BuildView) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly cancelled: () => boolean;
};

const busyPause = 3_000;
const quotaSeconds = 30;
const looks = 3;
const lookPause = 5_000;

/** The write may have gone through although nobody said so. */
const unclear: readonly FaultKind[] = ['lost', 'silent', 'offline'];

/** While these last, looking again may still tell. */
const passing: readonly FaultKind[] = ['lost', 'silent', 'busy', 'quota', 'crowded'];

/** Builds and, where the answer is lost, looks first. Every round uses the same request id. */
export async function build(task: Build): Promise<void> {
  for (;;) {
    task.show({ at: 'writing' });
    const answer = await task.server.build(task.answers, task.requestId);
    if (task.cancelled()) return;
    if (answer.ok) return opened(task, answer.value);
    const { kind } = answer.fault;
    if (unclear.includes(kind)) return look(task, kind === 'silent' ? 'checking' : 'unclear');
    if (kind === 'busy') await busy(task);
    else if (kind === 'quota' || kind === 'crowded') await quota(task, kind);
    else return task.show({ at: 'failed', fault: answer.fault });
    if (task.cancelled()) return;
  }
}

/** Asks whether the plan is there before anything is tried again. A slow write gets a few looks. */
export async function look(task: Build, at: 'checking' | 'unclear' = 'unclear'): Promise<void> {
  task.show({ at });
  for (let round = 1; ; round += 1) {
    const answer = await task.server.built(task.requestId);
    if (task.cancelled()) return;
    if (answer.ok && answer.value) return opened(task, answer.value);
    const fault = answer.ok ? undefined : answer.fault;
    if (fault && !passing.includes(fault.kind)) return task.show({ at: 'failed', fault });
    if (round === looks)
      return task.show(fault ? { at: 'failed', fault: { ...fault, kind: 'offline' } } : { at: 'notThere' });
    await task.wait(lookPause);
    if (task.cancelled()) return;
  }
}

async function busy(task: Build): Promise<void> {
  task.show({ at: 'busy' });
  await task.wait(busyPause);
}

async function quota(task: Build, at: 'quota' | 'crowded'): Promise<void> {
  for (let seconds = quotaSeconds; seconds > 0 && !task.cancelled(); seconds -= 1) {
    task.show({ at, seconds });
    await task.wait(1_000);
  }
}

/** The plan is there; that its first tab could not be shown is no failure. */
async function opened(task: Build, plan: Built): Promise<void> {
  task.show({ at: 'opening', plan });
  const first = plan.tabs[0];
  if (first) await task.server.open(first.sheetId);
  if (!task.cancelled()) task.show({ at: 'done', plan });
}
