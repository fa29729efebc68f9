/** Checks a batchUpdate body against the vendored schema, with Google's words for what does not fit. */
import { checkMask, parseMask, schemas, type Type } from './mask';

type Json = Readonly<Record<string, unknown>>;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const mostRequests = 100_000;

/** Throws for unknown names, wrong types and enums, a request of no kind or of two, and missing or wrong field masks. */
export function checkBody(body: unknown): void {
  checkType(body, 'BatchUpdateSpreadsheetRequest');
  const requests = (body as { requests?: Json[] }).requests ?? [];
  if (requests.length === 0) throw new Error('Must specify at least one request.');
  if (requests.length > mostRequests)
    throw new Error(`Cannot exceed ${mostRequests} requests in a single batch.`);
  requests.forEach((request, index) => {
    const kinds = Object.keys(request);
    if (kinds.length === 0) throw new Error(`Invalid requests[${index}]: No request set.`);
    if (kinds.length > 1)
      throw new Error(
        `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${kinds[1]}'`,
      );
    try {
      checkFields(kinds[0]!, request[kinds[0]!] as Json);
    } catch (error) {
      throw new Error(`Invalid requests[${index}].${kinds[0]}: ${(error as Error).message}`);
    }
  });
}

/** Throws for names, types and enums that the named type of the schema does not have. */
export const checkType = (value: unknown, name: string): void => check(value, { $ref: name }, '');

function check(value: unknown, type: Type, at: string): void {
  const bad = (expected: string) =>
    new Error(`Invalid value at '${at}' (${expected}), ${JSON.stringify(value) ?? String(value)}`);
  if (type.$ref) checkObject(value, type.$ref, at, bad);
  else if (type.type === 'array') {
    if (!Array.isArray(value)) throw bad('LIST');
    for (const [index, item] of value.entries()) check(item, type.items!, `${at}[${index}]`);
  } else if (type.type === 'object') {
    if (typeof value !== 'object' || value === null) throw bad('MAP');
    for (const [key, item] of Object.entries(value)) check(item, type.additionalProperties!, `${at}.${key}`);
  } else checkScalar(value, type, bad);
}

function checkObject(value: unknown, name: string, at: string, bad: (expected: string) => Error): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(name);
  for (const [key, inner] of Object.entries(value)) {
    const type = schemas[name]?.[key];
    if (!type)
      throw new Error(
        `Invalid JSON payload received. Unknown name "${key}"${at && ` at '${at}'`}: Cannot find field.`,
      );
    check(inner, type, at ? `${at}.${snake(key)}` : snake(key));
  }
}

function checkScalar(value: unknown, type: Type, bad: (expected: string) => Error): void {
  if (type.enum && !type.enum.includes(value as string)) throw bad('enum');
  if (type.type === 'string' && typeof value !== 'string') throw bad('TYPE_STRING');
  if (type.type === 'boolean' && typeof value !== 'boolean') throw bad('TYPE_BOOL');
  if (type.type === 'number' && !Number.isFinite(value)) throw bad('TYPE_DOUBLE');
  if (type.type === 'integer' && (!Number.isInteger(value) || Math.abs(value as number) > 0x7fffffff))
    throw bad('TYPE_INT32');
}

/** The type that a request's field mask speaks of: the request's only property that is neither mask, place nor switch. */
const maskRoots: Readonly<Record<string, string>> = {
  updateCells: 'CellData',
  appendCells: 'CellData',
  repeatCell: 'CellData',
  updateSpreadsheetProperties: 'SpreadsheetProperties',
  updateSheetProperties: 'SheetProperties',
  updateDimensionProperties: 'DimensionProperties',
  updateDimensionGroup: 'DimensionGroup',
  updateNamedRange: 'NamedRange',
  updateProtectedRange: 'ProtectedRange',
  updateDeveloperMetadata: 'DeveloperMetadata',
  updateBanding: 'BandedRange',
  updateTable: 'Table',
  updateEmbeddedObjectPosition: 'EmbeddedObjectPosition',
};

function checkFields(kind: string, request: Json): void {
  const type = schemas.Request?.[kind]?.$ref ?? '';
  if (schemas[type]?.fields?.format !== 'google-fieldmask') return;
  const fields = request.fields as string | undefined;
  if (!fields?.trim())
    throw new Error("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const root = maskRoots[kind];
  if (root) checkMask(parseMask(fields), root, '');
}
