/** What would be read of a spreadsheet after a batch: enough of Google for plans that are placed by the hundred. */

import { compile } from '../../src/compile/compile';
import type { Metadata, Outline } from '../../src/compile/outline';
import { placeInto } from '../../src/compile/placement';
import type { Batch } from '../../src/compile/sheets';
import type { Plan } from '../../src/plan/plan';
import { requestsOf } from './requests-of';
import { emptySpreadsheet, smallPlan } from './small-plan';

export function outlineAfter(outline: Outline, batch: Batch): Outline {
  const there = (outline.sheets ?? []).length;
  // Ids as Google draws them: no others are the same.
  const metadata = requestsOf(batch, 'createDeveloperMetadata').map(({ developerMetadata }, index) => ({
    metadataId: 1000 * there + index,
    ...developerMetadata,
  }));
  const sheets = requestsOf(batch, 'addSheet').map(({ properties }) => ({
    properties: { sheetId: properties.sheetId, title: properties.title ?? 'Sheet' },
    developerMetadata: metadata.filter(
      ({ location }) => 'sheetId' in location && location.sheetId === properties.sheetId,
    ),
    charts: requestsOf(batch, 'addChart')
      .map(({ chart }) => chart)
      .filter(({ position }) => position.overlayPosition.anchorCell.sheetId === properties.sheetId),
  }));
  const atSpreadsheet: readonly Metadata[] = metadata.filter(({ location }) => 'spreadsheet' in location);
  return {
    spreadsheetId: 'file',
    sheets: [...(outline.sheets ?? []), ...sheets],
    namedRanges: [
      ...(outline.namedRanges ?? []),
      ...requestsOf(batch, 'addNamedRange').map(({ namedRange }) => namedRange),
    ],
    developerMetadata: [...(outline.developerMetadata ?? []), ...atSpreadsheet],
  };
}

export const built = (outline: Outline, plan: Plan, requestId: string): Outline =>
  outlineAfter(outline, compile(plan, placeInto(outline, plan, requestId)));

export const withPlan = built(emptySpreadsheet, smallPlan, 'request-1');
