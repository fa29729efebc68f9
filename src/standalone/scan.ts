/** Formula text in a file's own spelling: which functions it calls, and what it hands to them. Texts and titles are passed over. */

type Token = { readonly kind: 'text' | 'title' | 'word' | 'mark' | 'space'; readonly text: string };

const kinds: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /^"(?:[^"]|"")*"?/],
  ['title', /^'(?:[^']|'')*'?/],
  // With a dot inside, as in STDEV.S; digits and signs of references cling to it.
  ['word', /^[\p{L}\p{N}_.$]+/u],
  ['space', /^\s+/],
];

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let rest = formula;
  while (rest !== '') {
    const found = kinds
      .map(([kind, sign]) => ({ kind, text: sign.exec(rest)?.[0] }))
      .find(({ text }) => text);
    const token = (found ?? { kind: 'mark', text: rest[0]! }) as Token;
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}

const isMark = (token: Token | undefined, text: string) => token?.kind === 'mark' && token.text === text;

/** The function that a word calls, in capitals: people type it as they like. */
function calledAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index]!;
  if (token.kind !== 'word') return undefined;
  const next = tokens[index + 1]?.kind === 'space' ? tokens[index + 2] : tokens[index + 1];
  return isMark(next, '(') ? token.text.toUpperCase() : undefined;
}

/** Whether a formula calls one of the named functions anywhere. */
export function calls(formula: string, names: ReadonlySet<string>): boolean {
  const tokens = tokensOf(formula);
  return tokens.some((_, index) => names.has(calledAt(tokens, index) ?? ''));
}

export type OneCall = { readonly name: string; readonly args: readonly string[] };

/**
 * The call that a formula is, where it is one call and nothing else. `comma` says whether a comma parts arguments in this
 * file, rather than decimals; a semicolon does so everywhere.
 */
export function onlyCall(formula: string, comma: boolean): OneCall | undefined {
  const tokens = tokensOf(formula.trim()).filter(({ kind }) => kind !== 'space');
  const name = isMark(tokens[0], '=') && tokens.length > 3 ? calledAt(tokens, 1) : undefined;
  if (!name || !isMark(tokens[tokens.length - 1], ')')) return undefined;
  const args: string[] = [''];
  let depth = 0;
  const inner = tokens.slice(3, -1);
  for (const token of inner) {
    if (isMark(token, '(') || isMark(token, '{')) depth += 1;
    if (isMark(token, ')') || isMark(token, '}')) depth -= 1;
    // It closed before the end: there is more than one call.
    if (depth < 0) return undefined;
    if (depth === 0 && (isMark(token, ';') || (comma && isMark(token, ',')))) args.push('');
    else args[args.length - 1] += token.text;
  }
  return depth === 0 ? { name, args: inner.length === 0 ? [] : args } : undefined;
}
