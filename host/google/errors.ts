/** Errors as the advanced Sheets service throws them in Apps Script. */

/** Name, message and details are those that a script can catch. */
export class GoogleError extends Error {
  readonly details: {
    code: number;
    message: string;
    errors: { message: string; domain: string; reason: string }[];
  };

  constructor(call: string, code: number, reason: string, message: string) {
    // The service is `Sheets` in the script and `sheets.spreadsheets.batchUpdate` in the error.
    const inError = call.replace(/\b[A-Z]/g, (letter) => letter.toLowerCase());
    super(`API call to ${inError} failed with error: ${message}`);
    this.name = 'GoogleJsonResponseException';
    this.details = { code, message, errors: [{ message, domain: 'global', reason }] };
  }
}

export const badRequest = (call: string, message: string) =>
  new GoogleError(call, 400, 'badRequest', message);

export const noPermission = (call: string) =>
  new GoogleError(call, 403, 'forbidden', 'The caller does not have permission');

export const notFound = (call: string) =>
  new GoogleError(call, 404, 'notFound', 'Requested entity was not found.');

const overLimit = (call: string, kind: 'Read' | 'Write', limit: string) =>
  new GoogleError(
    call,
    429,
    'rateLimitExceeded',
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests ${limit}' ` +
      "of service 'sheets.googleapis.com' for consumer 'project_number:000000000000'.",
  );

export const quotaExceeded = (call: string, kind: 'Read' | 'Write') =>
  overLimit(call, kind, 'per minute per user');

/** All users of the add-on share this one. */
export const projectQuotaExceeded = (call: string, kind: 'Read' | 'Write') =>
  overLimit(call, kind, 'per minute');

/** Apps Script's sentence for what it counts by the day; what Google says of new spreadsheets was not seen yet. */
export const filesUsedUp = (call: string) =>
  new GoogleError(
    call,
    429,
    'rateLimitExceeded',
    'Service invoked too many times for one day: spreadsheets create.',
  );

/** What a script sees when the work took too long, whether or not it was done. */
export const deadline = (call: string) =>
  new GoogleError(call, 504, 'backendError', 'Deadline expired before operation could complete.');

/** A request that breaks Google's own code: no request is named, and trying again never helps. */
export class Broken extends Error {}

export const internalError = (call: string) =>
  new GoogleError(call, 500, 'backendError', 'Internal error encountered.');
