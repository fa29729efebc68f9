/** Field masks, such as `sheets(properties(sheetId,title)),namedRanges`: reading, checking and applying them. */
import vendored from './sheets-v4.schema.json' with { type: 'json' };

/** Each field that is asked for, with what is asked for inside it. An empty tree means all of it. */
export type Mask = { [field: string]: Mask };

export type Type = {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  items?: Type;
  additionalProperties?: Type;
  readOnly?: boolean;
};

/** The vendored schema: every type that a batch or a spreadsheet can hold, by name. */
export const schemas = vendored.schemas as unknown as Readonly<
  Record<string, Readonly<Record<string, Type | undefined>> | undefined>
>;

/** Reads a mask. Throws for a blank in it, and where its parentheses do not close. */
export function parseMask(text: string): Mask {
  if (/\s/.test(text)) throw new Error(`Invalid field mask: a blank stands in ${text}`);
  const tokens = text.match(/[(),]|[./]|[^(),./\s]+/g) ?? [];
  const mask = list(tokens);
  if (tokens.length > 0) throw new Error(`Invalid field mask: ${text}`);
  return mask;
}

function list(tokens: string[]): Mask {
  const mask: Mask = {};
  while (tokens.length > 0 && tokens[0] !== ')') {
    if (tokens[0] === ',') tokens.shift();
    path(tokens, mask);
  }
  return mask;
}

function path(tokens: string[], mask: Mask): void {
  const field = tokens.shift();
  if (!field || /^[(),./]$/.test(field)) throw new Error(`Invalid field mask near "${field ?? 'its end'}"`);
  mask[field] ??= {};
  const next = tokens[0];
  if (next === '.' || next === '/') {
    tokens.shift();
    path(tokens, mask[field]);
  } else if (next === '(') {
    tokens.shift();
    Object.assign(mask[field], list(tokens));
    if (tokens.shift() !== ')') throw new Error('Invalid field mask: a parenthesis is not closed');
  }
}

/** Throws for a field that the type does not have. `*` stands for every field. */
export function checkMask(mask: Mask, typeName: string, at: string): void {
  for (const [field, inner] of Object.entries(mask)) {
    if (field === '*') continue;
    const type = schemas[typeName]?.[field];
    if (!type) throw new Error(`Invalid field: ${at}${field}`);
    const innerName = type.$ref ?? type.items?.$ref;
    if (innerName) checkMask(inner, innerName, `${at}${field}.`);
  }
}

/** Whether the mask asks for a field, or for something in it. */
export const asks = (mask: Mask, field: string): boolean => '*' in mask || field in mask;

/** What is asked for inside a field; `*` and an empty tree ask for all of it. */
export const inside = (mask: Mask, field: string): Mask => {
  const inner = mask[field] ?? {};
  return Object.keys(inner).length === 0 ? { '*': {} } : inner;
};

/** The value with only what the mask asks for. */
export function applyMask(value: unknown, mask: Mask): unknown {
  if (Object.keys(mask).length === 0 || '*' in mask) return value;
  if (Array.isArray(value)) return value.map((item) => applyMask(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => field in mask)
      .map(([field, inner]) => [field, applyMask(inner, mask[field]!)]),
  );
}
