/** What the page about a failure says: of a build, and of every other call. */
import { fillText } from '../../src/plan/sentence';
import type { FaultKind } from '../server';
import type { Words } from './text';

/** The pages there are; every fault leads to one of them. */
export type FailureKind =
  | 'refused'
  | 'checking'
  | 'unclear'
  | 'notThere'
  | 'busy'
  | 'view-only'
  | 'quota'
  | 'offline'
  | 'permission'
  | 'gone'
  | 'broken';

/** What was being done, where it was not a build. `read` changes nothing. */
export type Deed = keyof Words['failure']['deeds'] | 'read';

export type Said = { readonly title: string; readonly text: string; readonly next: string };

export const failureOf = (kind: FaultKind): FailureKind => {
  if (kind === 'silent' || kind === 'lost') return 'offline';
  return kind === 'invalid' ? 'broken' : kind;
};

/** Google's refusals that have a sentence of ours; its own words stand under "Details for support" only. */
const reasons: readonly (readonly [keyof Words['failure']['reasons'], RegExp])[] = [
  ['cells', /number of cells|10,?000,?000/i],
  ['protected', /protected/i],
];

const quota = ({ failure }: Words, seconds: number) =>
  seconds > 1 ? fillText(failure.quota.text, { seconds: String(seconds) }) : failure.quota.now;

export function buildFailure(kind: FailureKind, detail: string, seconds: number, words: Words): Said {
  const text = words.failure;
  if (kind === 'quota') return { ...text.quota, text: quota(words, seconds) };
  const said = text[kind === 'gone' ? 'broken' : kind];
  const reason = kind === 'refused' ? reasons.find(([, sign]) => sign.test(detail))?.[0] : undefined;
  if (!reason) return said;
  return {
    ...said,
    text: fillText(text.refused.reasoned, { reason: text.reasons[reason] }),
    next: `${said.next} ${text.advice[reason]}`,
  };
}

export function callFailure(kind: FailureKind, deed: Deed, seconds: number, words: Words): Said {
  const { call, deeds, ...text } = words.failure;
  const titles = deed === 'read' ? undefined : deeds[deed];
  switch (kind) {
    case 'refused':
      return { title: titles?.failed ?? text.broken.title, text: call.refused, next: call.unchanged };
    case 'offline':
      return titles ? { title: titles.unclear, text: call.unclear, next: call.twice } : text.offline;
    case 'busy':
      return { ...text.busy, text: fillText(call.busy, { seconds: String(seconds) }), next: call.unchanged };
    case 'quota':
      return { ...text.quota, text: quota(words, seconds), next: titles ? call.unchanged : text.quota.next };
    case 'view-only':
      return { ...text['view-only'], text: call.viewOnly, next: call.askOwner };
    case 'gone':
      return { title: call.goneTitle, text: call.gone, next: call.goneNext };
    case 'broken':
      return { ...text.broken, title: titles?.failed ?? text.broken.title };
    default:
      return text[kind];
  }
}
