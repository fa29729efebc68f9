import { type Figure } from './print';
export declare const functionFigures: () => Figure[];
