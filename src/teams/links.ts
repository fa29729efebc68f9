/** What a person pastes as the destination of a copy, reduced to the id of a spreadsheet. It is never used as an address. */

export type LinkFault = 'own' | 'noId' | 'document' | 'folder';

export type Destination =
  | { readonly is: 'new' }
  | { readonly is: 'file'; readonly id: string }
  | { readonly is: 'fault'; readonly fault: LinkFault };

const bareId = /^[\w-]{25,}$/;
/** Also with an account's number in between, as in `/spreadsheets/u/1/d/…`. What was published to the web has `/d/e/…`, which is no id. */
const idInPath = /\/d\/(?!e\/)([\w-]{25,})(?:[/?#]|$)/;
const idInQuery = /[?&](?:id|key)=([\w-]{25,})(?:[&#]|$)/;

/** `own` is the id of the open file. A blank destination is a new spreadsheet. */
export function destinationOf(pasted: string, own: string): Destination {
  const text = pasted.trim();
  if (text === '') return { is: 'new' };
  const fault = (fault: LinkFault): Destination => ({ is: 'fault', fault });
  // A slash at the end of an expression would stand beside its own: Google takes two of them for a comment.
  if (/\/(document|presentation|forms|drawings)[/]/.test(text)) return fault('document');
  if (/\/folders[/]/.test(text)) return fault('folder');
  const id = bareId.test(text) ? text : (idInPath.exec(text)?.[1] ?? idInQuery.exec(text)?.[1]);
  if (!id) return fault('noId');
  return id === own ? fault('own') : { is: 'file', id };
}

/** The address of a spreadsheet, for a cell that people click. */
export const linkTo = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
