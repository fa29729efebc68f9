/** Which services a script may use in which authorization mode. */

/** https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const everywhere = /^(ScriptApp|AuthorizationInfo|Session|Utilities|Logger|console)\./;
const menus = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.)/;
const file =
  /^(SpreadsheetApp\.|Spreadsheet\.|Sheet\.|Range\.|PropertiesService\.|Properties\.|LockService\.|Lock\.|HtmlService\.|Html(Output|Template)\.)/;

const allowed: Readonly<Record<Exclude<AuthMode, 'FULL'>, readonly RegExp[]>> = {
  NONE: [everywhere, menus],
  LIMITED: [everywhere, menus, file],
  CUSTOM_FUNCTION: [everywhere, file],
};

const changes = /^(Spreadsheet|Sheet|Range)\.(set|insert|delete|rename|activate)|^SpreadsheetApp\.getUi/;

/** Throws where the mode does not allow the call. */
export function checkAuthorization(mode: AuthMode, call: string): void {
  if (mode === 'FULL') return;
  const fine = allowed[mode].some((pattern) => pattern.test(call));
  if (fine && !(mode === 'CUSTOM_FUNCTION' && changes.test(call))) return;
  throw new Error(`You do not have permission to call ${call} (AuthMode.${mode}).`);
}
