/** A request as a file takes it that keeps an outline only: what says which plans it holds, and the numbers typed there. */
import type { Request } from './requests/request';

const kept: ReadonlySet<string> = new Set<keyof Request>([
  'addSheet',
  'deleteSheet',
  'updateSheetProperties',
  'addNamedRange',
  'updateNamedRange',
  'deleteNamedRange',
  'createDeveloperMetadata',
  'deleteDeveloperMetadata',
]);

/** Undefined where nothing of it is kept. */
export function outlined(request: Request): Request | undefined {
  if (Object.keys(request).some((kind) => kept.has(kind))) return request;
  const { rows = [], fields: _, ...where } = request.updateCells ?? {};
  const numbers = rows.map(({ values = [] }) => ({
    values: values.map(({ userEnteredValue }) => {
      const { numberValue } = userEnteredValue ?? {};
      return numberValue === undefined ? {} : { userEnteredValue: { numberValue } };
    }),
  }));
  const isBlank = numbers.every(({ values }) => values.every(({ userEnteredValue }) => !userEnteredValue));
  return isBlank ? undefined : { updateCells: { ...where, rows: numbers, fields: 'userEnteredValue' } };
}
