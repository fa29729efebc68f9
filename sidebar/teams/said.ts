/** Why a team's copy ended as it did, in the person's language. */
import type { Copied } from '../../src/addon/contract/teams';
import { fillText } from '../../src/plan/sentence';
import type { TeamWords } from '../../src/teams/words/words';

/** The last call's words where it gave any, else the run's own. */
export function saidOf(
  words: TeamWords,
  says: string | null,
  copied?: Pick<Copied, 'detail'>,
): string | null {
  if (says === null) return null;
  const sentences = { ...words.links, ...words.outcomes } as Readonly<Record<string, string>>;
  const detail = copied?.detail ?? '';
  return fillText(sentences[says] ?? says, { title: detail, reason: detail });
}
