/** spreadsheets.batchUpdate: checks the body, applies it whole as one undo step, or refuses it whole. */
import type { Workbook } from '../engine/workbook';
import { Broken } from './errors';
import { Faults } from './faults';
import { outlined } from './outlined';
import { cellRequests } from './requests/cells';
import { chartRequests } from './requests/charts';
import { conditionalFormatRequests } from './requests/conditional-formats';
import { dimensionRequests } from './requests/dimensions';
import { Drawn } from './requests/drawn';
import { filterRequests } from './requests/filters';
import { mergeRequests } from './requests/merges';
import { metadataRequests } from './requests/metadata';
import { nameRequests } from './requests/names';
import { protectionRequests } from './requests/protection';
import type { Batch, Handlers, Request } from './requests/request';
import { sheetRequests } from './requests/sheets';
import { validationRequests } from './requests/validation';
import { checkBody } from './schema';

const handlers: Handlers = {
  ...sheetRequests,
  ...dimensionRequests,
  ...cellRequests,
  ...mergeRequests,
  ...nameRequests,
  ...validationRequests,
  ...conditionalFormatRequests,
  ...chartRequests,
  ...filterRequests,
  ...protectionRequests,
  ...metadataRequests,
};

export type BatchUpdate = {
  replies: object[];
  /** What was applied but cannot be seen in this host's grid, each thing once. */
  cannotShow: string[];
};

/**
 * The requests see each other's work in their order. The first one that Google would refuse leaves the workbook as it
 * was, and its sentence, led by `Invalid requests[3].addSheet: `, is what is thrown.
 */
export function batchUpdate(
  workbook: Workbook,
  body: { requests?: Request[] },
  faults = new Faults(),
  { cellsBeside = 0, isOutline = false } = {},
): BatchUpdate {
  checkBody(body);
  faults.meetRequests(body.requests ?? []);
  const names = faults.names();
  const cannotShow = new Set<string>();
  const replies: object[] = [];
  workbook.batch((dispatch) => {
    const batch: Batch = {
      workbook,
      getters: workbook.getters,
      dispatch,
      drawn: new Drawn(dispatch),
      freshId: () => Math.floor(Math.random() * 0x7fffffff) + 1,
      ...names,
      cellsBeside,
      cannotShow: (what) => cannotShow.add(what),
    };
    body.requests?.forEach((request, index) => {
      const kind = Object.keys(request)[0] as keyof Request;
      try {
        const kept = isOutline ? outlined(request) : request;
        replies.push(kept ? apply(kind, kept, batch) : {});
      } catch (error) {
        if (error instanceof Broken) throw error;
        throw new Error(`Invalid requests[${index}].${kind}: ${(error as Error).message}`);
      }
    });
    batch.drawn.tell();
  });
  return { replies, cannotShow: [...cannotShow] };
}

function apply(kind: keyof Request, request: Request, batch: Batch): object {
  const handler = handlers[kind] as ((request: unknown, batch: Batch) => object | undefined) | undefined;
  if (!handler) throw new Error(`Sheets.${kind} is not faked yet`);
  if (!(kind in cellRequests)) batch.drawn.tell();
  const reply = handler(request[kind], batch);
  return reply ? { [kind]: reply } : {};
}
