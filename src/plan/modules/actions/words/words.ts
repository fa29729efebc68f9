/** Words of the Actions tab, in each language. */
import type { In } from '../../../language';
import type { ActionsWords } from './actions-words';
import { en } from './en';
import { it } from './it';

export type { ActionsWords } from './actions-words';

export const actionsWords: In<ActionsWords> = { en, it };
