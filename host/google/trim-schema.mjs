/** Prints sheets-v4.schema.json from Google's discovery document: node host/google/trim-schema.mjs <discovery.json> > … */
import { readFileSync } from 'node:fs';

const { schemas, revision } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const kept = {};

function trim(type) {
  if (type.$ref) {
    keep(type.$ref);
    return { $ref: type.$ref };
  }
  const { type: name, format, items, additionalProperties, readOnly } = type;
  return {
    type: name,
    ...(format && { format }),
    ...(type.enum && { enum: type.enum }),
    ...(items && { items: trim(items) }),
    ...(additionalProperties && { additionalProperties: trim(additionalProperties) }),
    ...(readOnly && { readOnly }),
  };
}

function keep(name) {
  if (kept[name]) return;
  kept[name] = {};
  for (const [property, type] of Object.entries(schemas[name].properties ?? {}))
    kept[name][property] = trim(type);
}

// What batches can carry, and what a read can answer.
keep('BatchUpdateSpreadsheetRequest');
keep('BatchUpdateValuesRequest');
keep('Spreadsheet');

const license =
  `From Google's Sheets API v4 discovery document, revision ${revision}, Apache License 2.0 (see LICENSE-APACHE-2.0.txt). ` +
  'Changed: trimmed to what batches of requests or values and a spreadsheet hold, without descriptions.';
const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
process.stdout.write(`${JSON.stringify({ license, schemas: sorted })}\n`);
