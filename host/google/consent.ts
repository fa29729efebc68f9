/** Google's consent page: a box for each scope of the manifest, and what a script meets where one was left empty. */
import type { Box, Faults } from './faults';
import { type Enter, service } from './service';

const scopes: Readonly<Record<Box, string>> = {
  spreadsheets: 'https://www.googleapis.com/auth/spreadsheets',
  sidebar: 'https://www.googleapis.com/auth/script.container.ui',
};

const needs: readonly (readonly [Box, RegExp])[] = [
  ['spreadsheets', /^(Sheets\.|SpreadsheetApp\.(?!getUi)|Spreadsheet\.|Sheet\.|Range\.)/],
  ['sidebar', /^Ui\.(show|alert|prompt)/],
];

/** Throws where a call of a service needs a box that was left empty. */
export function checkConsent(empty: ReadonlySet<Box>, call: string): void {
  const box = needs.find(([box, calls]) => empty.has(box) && calls.test(call))?.[0];
  if (!box) return;
  throw new Error(
    call.startsWith('Sheets.')
      ? `API call to ${call} failed with error: Request had insufficient authentication scopes.`
      : `Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes[box]}`,
  );
}

/** @param end ends the run, as nothing that a script catches does */
export function createScriptApp(faults: Faults, end: (why: string) => never, enter: Enter): object {
  const granted = () =>
    (Object.keys(scopes) as Box[]).filter((box) => !faults.emptyBoxes.has(box)).map((box) => scopes[box]);
  return service('ScriptApp', enter, {
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION', FULL: 'FULL' },
    requireAllScopes(mode: string) {
      if (mode !== 'FULL')
        throw new Error(`ScriptApp.requireAllScopes knows only AuthMode.FULL, not ${mode}.`);
      if (faults.emptyBoxes.size > 0)
        end(
          'Google shows its permission page here: a box was left empty. Tick it under Faults and choose again.',
        );
      return null;
    },
    getAuthorizationInfo(mode: string) {
      if (mode !== 'FULL') return null;
      return service('AuthorizationInfo', enter, {
        getAuthorizedScopes: granted,
        getAuthorizationUrl: () =>
          faults.emptyBoxes.size > 0
            ? 'https://accounts.google.com/o/oauth2/v2/auth?project=on-your-desk'
            : null,
      });
    },
  });
}
