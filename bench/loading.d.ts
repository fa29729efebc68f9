import { type Figure } from './print';
export declare function loadFigures(): Figure[];
