/** A pasted list of teams: one a line, with name, share and link parted by a tab, `;` or two spaces. */
import { destinationOf, type LinkFault } from './links';

export type PastedTeam = {
  readonly name: string;
  /** A fraction; null where none was given. */
  readonly share: number | null;
  /** As pasted; blank asks for a new spreadsheet. */
  readonly destination: string;
};

export type LineFault = LinkFault | 'noName' | 'share' | 'tooMany' | 'twice';

export type BadLine = {
  /** Counted from 1, as the person sees it. */
  readonly number: number;
  readonly text: string;
  readonly fault: LineFault;
};

export type PastedList = {
  readonly teams: readonly PastedTeam[];
  readonly bad: readonly BadLine[];
  /** What stays in the box: the bad lines alone. */
  readonly left: string;
};

/** `own` is the id of the open file. A first line whose share is no number is the head of the list. */
export function readPastedList(text: string, own: string): PastedList {
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ number: index + 1, text: line }));
  const filled = lines.filter((line) => line.text.trim() !== '');
  const teams: PastedTeam[] = [];
  const bad: BadLine[] = [];
  for (const line of filled.slice(isHead(filled[0]?.text ?? '') ? 1 : 0)) {
    const read = readLine(line.text, own);
    const fault = typeof read === 'string' ? read : teams.some(isFileOf(read)) ? 'twice' : undefined;
    if (fault) bad.push({ ...line, fault });
    else teams.push(read as PastedTeam);
  }
  return { teams, bad, left: bad.map((line) => line.text).join('\n') };
}

/** The same name with the same destination again is one team pasted twice. */
const isFileOf =
  ({ name, destination }: PastedTeam) =>
  (team: PastedTeam) =>
    team.name === name && team.destination === destination;

function fieldsOf(line: string): string[] {
  const mark = line.includes('\t') ? '\t' : line.includes(';') ? ';' : / {2,}/;
  const fields = (mark === '\t' ? line : line.trim()).split(mark).map((field) => field.trim());
  while (fields.length > 1 && fields[fields.length - 1] === '') fields.pop();
  return fields;
}

const isLink = (field: string) => /\/|^[\w-]{25,}$/.test(field);

function isHead(line: string): boolean {
  const share = fieldsOf(line)[1];
  return share !== undefined && share !== '' && !isLink(share) && readShare(share) === undefined;
}

function readLine(line: string, own: string): PastedTeam | LineFault {
  const [name = '', ...rest] = fieldsOf(line);
  // A link may follow the name at once.
  const [share = '', destination = '', ...more] = rest[0] && isLink(rest[0]) ? ['', ...rest] : rest;
  if (name === '') return 'noName';
  if (more.length > 0) return 'tooMany';
  const fraction = share === '' ? null : readShare(share);
  if (fraction === undefined) return 'share';
  const found = destinationOf(destination, own);
  return found.is === 'fault' ? found.fault : { name, share: fraction, destination };
}

/**
 * `30%`, `30` and `0,3` are all 0.3: with a percent sign, or above 1, it is a percentage; up to 1 a fraction, and a sole
 * 1 is the whole. Undefined where it is no share between 0 and 100%.
 */
export function readShare(text: string): number | undefined {
  const [, digits, percent] = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const typed = Number(digits.replace(',', '.'));
  const share = percent || typed > 1 ? Number((typed / 100).toPrecision(15)) : typed;
  return share <= 1 ? share : undefined;
}
