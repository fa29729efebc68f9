/** Without a goal, a value, a first month or a rate there is nothing to say of a plan but what is missing. */
import { formula } from '../../../formula';
import { foundBy } from '../../../spine/page/checks';

export const isIncomplete = formula`${foundBy('missing')}+${foundBy('rates')}>0`;
