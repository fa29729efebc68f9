import { type Figure } from './print';
export declare function buildFigures(): Promise<Figure[]>;
