/** What a formula may say so that Google Sheets, Excel and LibreOffice read it alike in every locale. */
import { isForeign, isRange } from '../../plan/formula';
import type { Formula } from '../../plan/plan';
import { givesDecimals, takesRanges, whyNot } from './functions';
import { type Node, parse } from './parse';

/** Excel takes no longer text inside a formula. */
const longestText = 255;

/** Excel takes no longer formula; Google takes 50,000 characters. */
const longestFormula = 8192;
/** Two corners, and the title of their tab in quotes. */
const longestReference = 50;

/** What is wrong with a formula, each as the end of a sentence that begins with "its formula". */
export function lint(formula: Formula): string[] {
  const length = formula.parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length : longestReference),
    0,
  );
  if (length > longestFormula) return [`has about ${length} characters, more than ${longestFormula}`];
  try {
    return mistakesIn(parse(formula), []);
  } catch (error) {
    return [(error as Error).message];
  }
}

/** `around` holds the names of the functions that the node stands in, the nearest last; '' is an operation. */
function mistakesIn(node: Node, around: readonly string[]): string[] {
  switch (node.kind) {
    case 'blank':
    case 'number':
      return [];
    case 'text':
      return inText(node.text);
    case 'word':
      return inWord(node.text);
    case 'reference':
      return isRange(node.part) || isForeign(node.part) ? inRange(around) : [];
    case 'call':
      return [
        ...inCall(node.name, node.inputs, around),
        ...node.inputs.flatMap((input) => mistakesIn(input, [...around, node.name])),
      ];
    case 'operation':
      return [
        ...inOperation(node.sign, node.operands),
        ...node.operands.flatMap((operand) => mistakesIn(operand, [...around, ''])),
      ];
  }
}

function inText(text: string): string[] {
  const mistakes: string[] = [];
  if (/["\\]/.test(text)) mistakes.push('has a quote or a backslash inside a text');
  if (text.length > longestText) {
    mistakes.push(`has a text of ${text.length} characters; put more than ${longestText} into a cell`);
  }
  if (/^[<>=]+\s*-?\d*[.,]\d/.test(text)) mistakes.push(`compares with "${text}"; write "…"&a cell instead`);
  return mistakes;
}

function inWord(word: string): string[] {
  // The teams of a plan share its goal, which stands in a plan of its own: its name follows every change of that.
  if (/^bs\d+_goal$/.test(word)) return [];
  const boolean = { TRUE: '1=1 or 1', FALSE: '1=0 or 0' }[word.toUpperCase()];
  return boolean
    ? [`says ${word}, which has another name in other languages; write ${boolean}`]
    : [`says ${word}; refer to cells with references, never by address or name`];
}

function inRange(around: readonly string[]): string[] {
  if (around.includes('SUMPRODUCT')) return [];
  const nearest = around[around.length - 1];
  if (nearest && takesRanges(nearest)) return [];
  const place = nearest ? `gives ${nearest} a range` : 'calculates with a range';
  return [`${place} outside SUMPRODUCT, where spreadsheets differ`];
}

function inCall(name: string, inputs: readonly Node[], around: readonly string[]): string[] {
  const reason = whyNot(name);
  if (reason) return [`uses ${name}, ${reason}`];
  if (name === 'IF' && around.includes('SUMPRODUCT')) return ['has an IF inside SUMPRODUCT'];
  if (name === 'INDEX' && (inputs.length < 3 || inputs.some(({ kind }) => kind === 'blank'))) {
    return ['uses INDEX without both row and column'];
  }
  return name.endsWith('IFS') ? inConditionalSum(name, inputs, around) : [];
}

/**
 * A column inserted on one tab must move all ranges of the call alike. A column of a foreign tab is found by its number, which
 * is tested around: 0 would be the whole tab.
 */
function inConditionalSum(name: string, inputs: readonly Node[], around: readonly string[]): string[] {
  const firstCondition = name === 'COUNTIFS' ? 0 : 1;
  const ranges = inputs.filter((_, index) => index < firstCondition || (index - firstCondition) % 2 === 0);
  const tabs = ranges.map((node) => {
    const column = foreignColumn(node);
    if (column !== undefined) return `the foreign ${column}`;
    if (node.kind !== 'reference' || isForeign(node.part)) return undefined;
    return isRange(node.part) ? node.part.from.tab : node.part.tab;
  });
  if (ranges.some((node) => foreignColumn(node) !== undefined) && !around.includes('IF'))
    return [`gives ${name} a column of a foreign tab without testing its number`];
  if (tabs.includes(undefined)) return [`gives ${name} something other than a range to look through`];
  return new Set(tabs).size > 1
    ? [`gives ${name} ranges of several tabs: ${[...new Set(tabs)].join(', ')}`]
    : [];
}

/** `INDEX(columns of a foreign tab; 0; a cell)`: the id of that tab. */
function foreignColumn(node: Node): number | undefined {
  if (node.kind !== 'call' || node.name !== 'INDEX') return undefined;
  const [tab, row, column] = node.inputs;
  const isWhole = row?.kind === 'number' && row.text === '0' && column?.kind === 'reference';
  if (!isWhole || tab?.kind !== 'reference' || !isForeign(tab.part)) return undefined;
  return tab.part.row === undefined ? tab.part.sheetId : undefined;
}

function inOperation(sign: string, operands: readonly Node[]): string[] {
  const base = operands[0];
  if (sign === '^' && base?.kind === 'operation' && base.sign === '-' && base.operands.length === 1) {
    return ['has a minus before the base of ^, which spreadsheets read differently; use POWER'];
  }
  if (sign === '&' && operands.some(hasDecimals)) {
    return ['joins a number with decimals to a text; use FIXED or ROUND it to 0 places'];
  }
  return [];
}

function hasDecimals(node: Node): boolean {
  if (node.kind === 'operation') {
    return ['/', '^', '%'].includes(node.sign) || (node.sign !== '&' && node.operands.some(hasDecimals));
  }
  if (node.kind !== 'call') return false;
  const places = node.name.startsWith('ROUND') ? node.inputs[1] : undefined;
  return (
    givesDecimals(node.name) || (places !== undefined && !(places.kind === 'number' && places.text === '0'))
  );
}
