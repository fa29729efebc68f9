/** Reads a formula of the plan dialect into a tree, so that its lint can speak of what it means. */
import type { Formula, Reference } from '../../plan/plan';

export type Node =
  | { readonly kind: 'reference'; readonly part: Reference }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Node[] }
  /** One operand for a sign before or after it, else two. */
  | { readonly kind: 'operation'; readonly sign: string; readonly operands: readonly Node[] }
  /** An argument that is left out. */
  | { readonly kind: 'blank' };

/** Stands for a reference while the text is read; no keyboard types it. */
const reference = '\u0000';

const tokens = /\s+|"(?:[^"]|"")*"|\d+(?:[.,]\d+)?|[A-Za-z_][\w.]*|<=|>=|<>|[\s\S]/g;

/** Signs between two operands, those that bind least first. */
const levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** @throws what is wrong, as the end of a sentence that begins with "its formula" */
export function parse(formula: Formula): Node {
  const references = formula.parts.filter((part) => typeof part !== 'string');
  const text = formula.parts.map((part) => (typeof part === 'string' ? part : reference)).join('');
  const words = (text.match(tokens) ?? []).filter((word) => word.trim() !== '');
  let at = 0;

  const take = () => words[at++];
  const takeIf = (...wanted: readonly string[]) =>
    words[at] !== undefined && wanted.includes(words[at]!) ? take() : undefined;

  function operation(level: number): Node {
    const signs = levels[level];
    if (!signs) return signed();
    let left = operation(level + 1);
    for (let sign = takeIf(...signs); sign; sign = takeIf(...signs)) {
      left = { kind: 'operation', sign, operands: [left, operation(level + 1)] };
    }
    return left;
  }

  function signed(): Node {
    const sign = takeIf('-', '+');
    if (sign) return { kind: 'operation', sign, operands: [signed()] };
    const operand = single();
    return takeIf('%') ? { kind: 'operation', sign: '%', operands: [operand] } : operand;
  }

  function single(): Node {
    const word = take();
    if (word === undefined) throw new Error('ends too early');
    if (word === reference) return { kind: 'reference', part: references.shift()! };
    if (word.length > 1 && word.startsWith('"')) return { kind: 'text', text: quoted(word) };
    if (/^\d/.test(word)) return { kind: 'number', text: whole(word) };
    if (/^[A-Za-z_]/.test(word)) return takeIf('(') ? call(word) : { kind: 'word', text: word };
    if (word !== '(') throw new Error(unexpected(word));
    const inside = operation(0);
    if (!takeIf(')')) throw new Error('lacks a closing parenthesis');
    return inside;
  }

  function call(name: string): Node {
    const inputs: Node[] = [];
    if (takeIf(')')) return { kind: 'call', name, inputs };
    do inputs.push(words[at] === ';' || words[at] === ')' ? { kind: 'blank' } : operation(0));
    while (takeIf(';'));
    if (takeIf(')')) return { kind: 'call', name, inputs };
    throw new Error(words[at] === undefined ? 'lacks a closing parenthesis' : unexpected(words[at]!));
  }

  const tree = operation(0);
  if (at < words.length) throw new Error(unexpected(words[at]!));
  return tree;
}

function quoted(word: string): string {
  const text = word.slice(1, -1);
  if (text.includes(reference)) throw new Error('has a reference inside quotes, where it would be text');
  return text;
}

function whole(word: string): string {
  if (!/[.,]/.test(word)) return word;
  throw new Error(
    `says ${word}, which another locale reads differently; put decimals into cells or write 1/2`,
  );
}

function unexpected(word: string): string {
  if (word === ',') return 'has a comma; arguments are separated by ;';
  if (word === '{' || word === '}') return 'has a list in braces; put lists into cells';
  if (word === '"') return 'lacks a closing quote';
  if (word === reference) return 'has two references without a sign between them';
  return `has ${word} where it makes no sense`;
}
