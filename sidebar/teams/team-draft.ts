/** The list of teams while it is typed: shares as text, and a destination that may be asked for before its link is there. */
import type { ListedTeam, Team } from '../../src/addon/contract/teams';
import { destinationOf, type LinkFault } from '../../src/teams/links';
import type { PastedTeam } from '../../src/teams/paste';
import { givenOut } from '../../src/teams/shares';
import type { Marks } from '../numbers/marks';
import { readNumber } from '../numbers/read';
import { writePercent } from '../numbers/write';

export type TeamDraft = Omit<ListedTeam, 'share'> & {
  /** Of this page alone. */
  readonly key: string;
  /** A percentage, as typed. */
  readonly share: string;
  readonly isExisting: boolean;
};

export const draftOf = (team: ListedTeam | Team, key: string, marks: Marks): TeamDraft => ({
  id: team.id,
  name: team.name,
  destination: team.destination,
  language: team.language,
  rate: team.rate,
  key,
  share: team.share === null ? '' : writePercent(team.share, marks),
  isExisting: team.destination !== '',
});

export const blankTeam = (key: string): TeamDraft => ({
  id: '',
  name: '',
  share: '',
  destination: '',
  language: null,
  rate: null,
  key,
  isExisting: false,
});

export const draftOfPasted = (team: PastedTeam, key: string, marks: Marks): TeamDraft =>
  draftOf({ ...team, id: '', language: null, rate: null }, key, marks);

/** Undefined for what is no share; null for none. */
export function shareIn({ share }: TeamDraft, marks: Marks): number | null | undefined {
  const read = readNumber(share, 'percent', marks);
  if (read.is === 'blank') return null;
  if (read.is !== 'number' || read.value < 0 || read.value > 100) return undefined;
  return Number((read.value / 100).toPrecision(12));
}

export type TeamFault = {
  readonly field: 'name' | 'share' | 'destination';
  readonly fault: LinkFault | 'noName' | 'share';
};

/** What is wrong with a row; a row without anything in it is none. */
export function faultOf(team: TeamDraft, marks: Marks, file: string): TeamFault | undefined {
  if (team.name.trim() === '') return { field: 'name', fault: 'noName' };
  if (shareIn(team, marks) === undefined) return { field: 'share', fault: 'share' };
  if (!team.isExisting) return undefined;
  const found = destinationOf(team.destination, file);
  if (found.is === 'new') return { field: 'destination', fault: 'noId' };
  return found.is === 'fault' ? { field: 'destination', fault: found.fault } : undefined;
}

export const isBlank = ({ name, share, destination, id }: TeamDraft): boolean =>
  id === '' && name.trim() === '' && share.trim() === '' && destination.trim() === '';

/** As they are saved. */
export const listedOf = (drafts: readonly TeamDraft[], marks: Marks): ListedTeam[] =>
  drafts
    .filter((draft) => !isBlank(draft))
    .map((draft) => ({
      id: draft.id,
      name: draft.name.trim(),
      share: shareIn(draft, marks) ?? null,
      destination: draft.isExisting ? draft.destination.trim() : '',
      language: draft.language,
      rate: draft.rate,
    }));

/** What the shares come to, and whether that gives out the whole. */
export function givenBy(drafts: readonly TeamDraft[], marks: Marks) {
  const shares = listedOf(drafts, marks).map(({ share }, place) => ({
    team: String(place),
    share: share ?? 0,
  }));
  return { sum: shares.reduce((sum, { share }) => sum + share, 0), is: givenOut(shares), shares };
}
