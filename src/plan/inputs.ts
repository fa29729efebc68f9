/** What derives from inputs: names, who may type, which cells want numbers. */
import type { Accepts, Input, NamedRange, Plan, Tab } from './plan';

export const inputsOf = (tabs: readonly Tab[]): readonly Input[] => tabs.flatMap(({ inputs = [] }) => inputs);

/** Every named range of a plan: its inputs, then the blocks that are calculated and read by name. */
export const namesOf = (plan: Plan): readonly NamedRange[] => [...inputsOf(plan.tabs), ...plan.names];

/** Whether people are to type into it: everything else is protected with a warning. */
export const isTyped = ({ holds }: Input): boolean => holds !== 'kept';

/** What its cells accept, row by row where that differs. A row that it leaves out accepts nothing of its own. */
export const acceptedIn = ({ accepts }: Input, row: string): Accepts | undefined =>
  'rows' in accepts ? accepts.rows[row] : accepts;

/** Everything that an input accepts in some row. */
export const acceptedBy = ({ accepts }: Input): readonly Accepts[] =>
  'rows' in accepts ? Object.values(accepts.rows) : [accepts];

const numbers = ['money', 'rate', 'count', 'number', 'day'];

/** Whether text is out of place in every cell of it. */
export const wantsNumbers = (input: Input): boolean =>
  acceptedBy(input).every(({ unit }) => numbers.includes(unit));
