/** Google's consent page has a box for each permission, and anybody may leave one empty. */

/** Where a box is empty, ends the run and lets Google ask again; so it stands outside of any try, and never in onOpen. */
export function requireAllScopes(): void {
  // Missing in projects and hosts older than the boxes, where consent was given whole or not at all.
  if (typeof ScriptApp.requireAllScopes === 'function') ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** Google's address where the boxes can be ticked. Undefined where Google does not tell. */
export function grantAddress(): string | undefined {
  try {
    return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl() || undefined;
  } catch {
    return undefined;
  }
}
