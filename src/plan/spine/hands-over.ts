/** Whether marketing hands leads over to people who sell: in a shop nobody does. */
import type { Draft } from '../questions';

export const handsOver = ({ model }: Draft): boolean => model !== 'ecommerce';
