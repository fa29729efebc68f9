/** A step of the wizard, which has its own section of the guide. */
import type { ComponentChildren } from 'preact';
import { HelpContext, useHelp } from './help-context';
import { helpOfStep } from './screens';

type Props = { readonly step: string; readonly children: ComponentChildren };

export function ForStep({ step, children }: Props) {
  const help = useHelp();
  // A change of a plan asks the same steps, and has a page of its own.
  const own = help?.target === 'first-plan' ? { ...help, target: helpOfStep(step) } : help;
  return <HelpContext.Provider value={own}>{children}</HelpContext.Provider>;
}
