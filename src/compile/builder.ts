/**
 * All that building a plan takes and nothing else does. It is shipped as a file of its own, which is read when a plan is
 * built, so that no custom function waits for it.
 */

export { words } from '../plan/modules/funnel/words/words';
export { buildable } from '../plan/templates/buildable';
export { compile } from './compile';
export { placeInto } from './placement';
