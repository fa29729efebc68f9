/** Styles, colours and number patterns in the words of the Sheets API. What is Sheets' default is not said. */
import type { Edge, Style } from '../../plan/plan';
import type { Border, CellFormat, ColorStyle, NumberFormat, TextFormat } from '../sheets';

/** `#1F2937` as shares of red, green and blue. */
export function colorStyle(hex: string): ColorStyle {
  const share = (at: number) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4;
  return { rgbColor: { red: share(1), green: share(3), blue: share(5) } };
}

export function textFormat(style: Style): TextFormat {
  return {
    ...(style.size !== undefined && { fontSize: style.size }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.ink !== undefined && { foregroundColorStyle: colorStyle(style.ink) }),
  };
}

const horizontal = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;
const vertical = { top: 'TOP', middle: 'MIDDLE', bottom: 'BOTTOM' } as const;

/** Sheets' own padding. The API takes all four sides or none. */
const padding = { top: 2, right: 3, bottom: 2, left: 3 };

export function cellFormat(style: Style, pattern?: string): CellFormat {
  const text = textFormat(style);
  return {
    ...(Object.keys(text).length > 0 && { textFormat: text }),
    ...(style.fill !== undefined && { backgroundColorStyle: colorStyle(style.fill) }),
    ...(style.align !== undefined && { horizontalAlignment: horizontal[style.align] }),
    ...(style.vertical !== undefined && { verticalAlignment: vertical[style.vertical] }),
    ...(style.wrap && { wrapStrategy: 'WRAP' as const }),
    ...(style.indent !== undefined && { padding: { ...padding, left: padding.left + style.indent } }),
    ...(style.edges !== undefined && { borders: borders(style.edges) }),
    ...(pattern !== undefined && { numberFormat: numberFormat(pattern) }),
  };
}

function borders(edges: NonNullable<Style['edges']>): NonNullable<CellFormat['borders']> {
  const sides = Object.entries(edges).map(([side, edge]) => [side, border(edge)] as const);
  return Object.fromEntries(sides);
}

/** By width in pixels. */
const borderStyles = { 1: 'SOLID', 2: 'SOLID_MEDIUM', 3: 'SOLID_THICK' } as const;

const border = (edge: Edge): Border => ({
  style: borderStyles[edge.width],
  colorStyle: colorStyle(edge.color),
});

/** The kind of a pattern follows from its letters outside of quotes and brackets. */
function numberFormat(pattern: string): NumberFormat {
  const letters = pattern.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  if (letters.includes('@')) return { type: 'TEXT', pattern };
  if (/[dmy]/.test(letters)) return { type: 'DATE', pattern };
  if (letters.includes('%')) return { type: 'PERCENT', pattern };
  return { type: 'NUMBER', pattern };
}
