/** The way to the guide from any screen: what opens it, and the page that belongs to what is on the screen. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { contents, HelpTarget } from './pages';

export type Help = {
  /** The page of this screen. */
  readonly target: HelpTarget;
  readonly open: (target: HelpTarget | typeof contents) => void;
  readonly report: () => void;
};

/** Missing where there is nothing to lead to: in the guide itself, and before the file is read. */
export const HelpContext = createContext<Help | undefined>(undefined);

export const useHelp = () => useContext(HelpContext);
