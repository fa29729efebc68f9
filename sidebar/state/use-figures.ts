/** The figures for the dock: those of the last answers that could be used, while a field is wrong. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Figures } from '../../src/plan/dock-figures';

export type ShownFigures = {
  readonly figures: Figures;
  /** A field is wrong now: these figures are those from before. */
  readonly old: boolean;
  /** Something required has not been typed yet. */
  readonly incomplete: boolean;
};

export const FiguresContext = createContext<ShownFigures>({ figures: {}, old: false, incomplete: true });

export const useFigures = () => useContext(FiguresContext);
