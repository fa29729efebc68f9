/**
 * The way from Code.js, which every custom function waits for, to all that the sidebar may call. That lies beside it as
 * text, because an engine reads through even what is never called.
 */
import type { Answer } from './contract/answer';
import type { Calls } from './contract/calls';
import { answering } from './faults';
import { readFile } from './files';

/** Where the build ships the calls as a second script file, they are there already. */
declare const Addon_: Calls | undefined;
/** Characters of the text, as the build counted them. */
declare const addonLength: number;

let opened: Calls | undefined;

/** A call of the sidebar by its name. A door that does not open is a fault like any other. */
export function call(name: keyof Calls, args: readonly unknown[]): Answer<unknown> {
  const door = answering(addon);
  return door.ok ? (door.value[name] as (...args: readonly unknown[]) => Answer<unknown>)(...args) : door;
}

/** Read and evaluated once per execution. */
function addon(): Calls {
  opened ??= typeof Addon_ === 'undefined' ? evaluated(textIn(readFile('Addon'))) : Addon_;
  return opened;
}

/** Nothing where the file was cut, which is then said with both lengths. */
function textIn(file: string): string {
  try {
    return String(JSON.parse(file));
  } catch {
    return '';
  }
}

/** @throws Error where the text is not the one that was built with this code */
function evaluated(script: string): Calls {
  if (script.length !== addonLength)
    throw new Error(
      `The file Addon of this script project holds ${script.length} characters of ${addonLength}. Push the add-on again.`,
    );
  return new Function(script)();
}
