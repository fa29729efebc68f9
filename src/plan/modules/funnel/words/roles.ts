/** What a stage is, told by its name, as the ready-made funnels call theirs in either language. */
import { languages } from '../../../language';
import type { Role } from '../../../module';
import { stages } from './questions/stages';

/** By the key of each name that they have. */
const meant: Readonly<Record<keyof typeof stages.en, Role | null>> = {
  visits: 'visits',
  leads: 'leads',
  mql: 'mql',
  sql: 'sql',
  opportunities: 'opportunities',
  proposals: 'proposals',
  customers: 'customers',
  traffic: 'visits',
  clients: 'customers',
  sales: 'customers',
  baskets: null,
  checkouts: null,
  orders: 'customers',
};

const roles = new Map(
  languages.flatMap((language) =>
    (Object.keys(meant) as (keyof typeof meant)[]).map(
      (key) => [stages[language][key][0].toLowerCase(), meant[key]] as const,
    ),
  ),
);

/** Null for a name of one's own. */
export const roleOf = (name: string): Role | null => roles.get(name.trim().toLowerCase()) ?? null;

/**
 * A stage says what it is, or its name does; the last one are the customers, whatever they are called. Where two say the
 * same of themselves, the first is it, but for the customers: those are the last.
 */
export function rolesOf(
  stages: readonly { readonly role?: Role | null | undefined; readonly name: string }[],
): readonly (Role | null)[] {
  const last = stages.length - 1;
  const said = stages.map(({ role, name }, index) => {
    if (role !== undefined) return role;
    return index === last ? 'customers' : roleOf(name);
  });
  return said.map((role, index) =>
    (role === 'customers' ? index === last : said.indexOf(role) === index) ? role : null,
  );
}
