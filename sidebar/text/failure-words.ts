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
  | 'crowded'
  | 'offline'
  | 'permission'
  | 'scope'
  | 'changed'
  | 'full'
  | 'excel'
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
  ['protected', /protected/i],
  ['large', /payload size|\b413\b/i],
];

const waiting = ({ failure }: Words, kind: 'quota' | 'crowded', seconds: number) =>
  seconds > 1 ? fillText(failure[kind].text, { seconds: String(seconds) }) : failure[kind].now;

export function buildFailure(kind: FailureKind, detail: string, seconds: number, words: Words): Said {
  const text = words.failure;
  if (kind === 'quota' || kind === 'crowded') return { ...text[kind], text: waiting(words, kind, seconds) };
  if (kind === 'full') return { ...text.full, title: text.refused.title };
  const said = text[kind === 'gone' ? 'broken' : kind];
  const reason = kind === 'refused' ? reasons.find(([, sign]) => sign.test(detail))?.[0] : undefined;
  if (!reason) return said;
  return {
    ...said,
    text: fillText(text.refused.reasoned, { reason: text.reasons[reason] }),
    next: `${said.next} ${text.advice[reason]}`,
  };
}

export function callFailure(
  { kind }: { readonly kind: FailureKind },
  deed: Deed,
  seconds: number,
  words: Words,
): Said {
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
    case 'crowded': {
      const said = { ...text[kind], text: waiting(words, kind, seconds) };
      return titles ? { ...said, next: call.unchanged } : said;
    }
    case 'view-only':
      return { ...text['view-only'], text: call.viewOnly, next: call.askOwner };
    case 'gone':
      return { title: call.goneTitle, text: call.gone, next: call.goneNext };
    case 'full':
      return { ...text.full, title: titles?.failed ?? text.full.title, next: call.fullNext };
    case 'excel':
      return { ...text.excel, next: call.unchanged };
    case 'broken':
      return { ...text.broken, title: titles?.failed ?? text.broken.title };
    default:
      return text[kind];
  }
}
