/** How a lead moves: what each state means, who has it, when it is entered and what must happen by when. */
import { range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import type { Accepts, Input } from '../../plan';
import { ownerAccepts } from '../../spine/tab-frame/owner';
import { across, at, bar, heads } from './frame';
import { tab } from './places';
import type { Setting } from './setting';

/** In order; those that are stages of a funnel stand only where it has them. */
const rows = [
  'leads',
  'mql',
  'accepted',
  'rejected',
  'sql',
  'opportunities',
  'customers',
  'dormant',
] as const;
type Key = (typeof rows)[number];

const always: readonly Key[] = ['accepted', 'rejected', 'customers', 'dormant'];

export function path({ text, roles, common }: Setting): Part {
  const words = text.path;
  const nothingKnown = roles.every((role) => role === null);
  const there = rows.filter((key) => always.includes(key) || nothingKnown || roles.includes(key));
  const row = (key: Key): Part => {
    const here = `path ${key}`;
    const [state, means, enters, must, within] = words.rows[key];
    const typed = (column: string, value?: string) => ({
      at: at(here, column),
      style: 'inputWrap',
      ...(value === undefined ? {} : { value }),
    });
    return {
      rows: [track(here, 48)],
      cells: [
        typed('label', state),
        typed('a', means),
        typed('c'),
        typed('d', enters),
        typed('e', must),
        ...styled(tab, here, ['b', 'f'], 'label'),
        typed('note', within),
      ],
      merges: [across(here, 'a', 'b'), across(here, 'e', 'f')],
    };
  };
  const [first, last] = [`path ${there[0]}`, `path ${there[there.length - 1]}`];
  const input = (name: string, column: string, accepts: Accepts = { unit: 'text' }): Input => ({
    name,
    range: range(at(first, column), at(last, column)),
    holds: 'typed',
    accepts,
  });
  return stack([
    bar('path', words.title),
    heads(
      'path head',
      {
        label: { text: words.state },
        a: { text: words.means, to: 'b', style: 'headLeft' },
        c: { text: words.owner, style: 'headLeft' },
        d: { text: words.enters, style: 'headLeft' },
        e: { text: words.must, to: 'f', style: 'headLeft' },
        note: { text: words.within, style: 'headLeft' },
      },
      24,
    ),
    ...there.map(row),
    {
      rows: [],
      cells: [],
      inputs: [
        input('path_state', 'label'),
        input('path_means', 'a'),
        { ...input('path_owner', 'c', ownerAccepts), message: common.tab.owner },
        input('path_enters', 'd'),
        input('path_must', 'e'),
        input('path_within', 'note'),
      ],
    },
  ]);
}
