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
