/** Says what an argument takes, in both languages: its unit, its bounds, its default. */
import type { Argument, NumberArgument } from '../metrics/declare';
import { type Prose, units } from '../metrics/guide';
import { boundsInWords } from './check';

/** Such as "list: rate, above 0 and at most 1" or `"start", "average"; default "start"`. */
export function takes(argument: Argument): Prose {
  const kind = kindOf(argument);
  const shape = shapes[argument.shape];
  return {
    en: `${shape.en}${kind.en}${defaultOf(argument).en}`,
    it: `${shape.it}${kind.it}${defaultOf(argument).it}`,
  };
}

const shapes: { readonly [Shape in Argument['shape']]: Prose } = {
  each: { en: '', it: '' },
  one: { en: 'one cell: ', it: 'una cella: ' },
  list: { en: 'list: ', it: 'lista: ' },
  rows: { en: 'raw rows: ', it: 'righe: ' },
  history: { en: 'history: ', it: 'storico: ' },
};

function kindOf(argument: Argument): Prose {
  if ('choices' in argument) return same(argument.choices.map((choice) => `"${choice}"`).join(', '));
  if ('holds' in argument) {
    return argument.holds === 'text'
      ? { en: 'names', it: 'nomi' }
      : { en: 'TRUE, 1 or a date for yes', it: 'TRUE, 1 o una data per sì' };
  }
  const { unit, whole } = argument;
  return {
    en: [units[unit].en, whole && 'whole', boundsInWords(argument)].filter(Boolean).join(', '),
    it: [units[unit].it, whole && 'intero', boundsInItalian(argument)].filter(Boolean).join(', '),
  };
}

function boundsInItalian({ above, atLeast, below, atMost }: NumberArgument): string {
  if (atLeast !== undefined && atMost !== undefined) return `tra ${atLeast} e ${atMost}`;
  const bounds = { 'maggiore di': above, almeno: atLeast, 'minore di': below, 'al massimo': atMost };
  return Object.entries(bounds)
    .filter(([, bound]) => bound !== undefined)
    .map(([words, bound]) => `${words} ${bound}`.replace('.', ','))
    .join(' e ');
}

function defaultOf(argument: Argument): Prose {
  if (!argument.optional) return same('');
  const value = 'holds' in argument ? undefined : argument.default;
  if (value === undefined) return { en: '; optional', it: '; facoltativo' };
  const shown = typeof value === 'string' ? `"${value}"` : String(value);
  return { en: `; default ${shown}`, it: `; se manca ${shown.replace('.', ',')}` };
}

const same = (text: string): Prose => ({ en: text, it: text });
