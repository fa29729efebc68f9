/** What the pages about failures say in English. */
export const enFailures = {
  failure: {
    details: 'Details for support',
    backToAnswers: 'Back to answers',
    waiting: 'Waiting…',
    reload: 'Reload',
    refused: {
      title: 'The plan was not built',
      text: 'Google Sheets refused it.',
      reasoned: 'Google Sheets refused it: {reason}.',
      next: 'Nothing in this file changed, and your answers are kept.',
    },
    reasons: {
      cells: 'with these tabs the file would pass its limit of 10 million cells',
      protected: 'a part of this file is protected',
    },
    advice: {
      cells: 'Delete unused tabs or rows, or build in a new spreadsheet.',
      protected: 'Ask the owner to lift the protection, or build in a new spreadsheet.',
    },
    checking: {
      title: 'Checking what happened',
      text: 'Google Sheets has not answered for 30 seconds. The plan may be there already, so we are looking before anything is tried again.',
      next: 'Your answers are kept.',
    },
    unclear: {
      title: 'Checking what happened',
      text: 'Google Sheets gave no clear answer. The plan may be there already, so we are looking before anything is tried again.',
      next: 'Your answers are kept.',
    },
    notThere: {
      title: 'The plan is not there yet',
      text: 'Google Sheets gave no answer, and the plan is not in this file. You can try again: it is never built twice.',
      next: 'Your answers are kept.',
    },
    busy: {
      title: 'Someone else is building here',
      text: 'Another plan is being added to this file. We start yours as soon as it is done, usually within 10 seconds.',
      next: 'Your answers are kept.',
    },
    'view-only': {
      title: 'You can only view this file',
      text: 'A plan adds tabs, and that needs edit access.',
      next: 'Ask the owner for it, or use File → Make a copy and build there. Your answers are kept on this account.',
    },
    quota: {
      title: 'Google asks us to wait',
      text: 'Too many requests this minute. We try again in {seconds} seconds.',
      now: 'Too many requests this minute. We try again now.',
      next: 'Your answers are kept.',
    },
    offline: {
      title: 'No connection',
      text: 'Google Sheets cannot be reached.',
      next: 'Your answers are kept on this computer.',
    },
    permission: {
      title: 'Google did not accept this account',
      text: 'If you are signed in to several accounts, use a window with only one; then open Backsolve again.',
      next: 'Your answers are kept.',
    },
    broken: {
      title: 'Something in the sidebar broke',
      text: 'This is our fault, not yours.',
      next: 'Your answers are kept.',
    },
    call: {
      refused: 'Google Sheets refused it.',
      unchanged: 'Nothing in this file changed.',
      unclear: 'Google Sheets gave no clear answer, so it may have gone through.',
      twice: 'You can try again: doing it twice does no harm.',
      busy: 'Another plan is being added to this file. We try again in {seconds} seconds.',
      viewOnly: 'This changes the file, and that needs edit access.',
      askOwner: 'Ask the owner for it.',
      goneTitle: 'Not in this file any more',
      gone: 'The plan, or the cells that this goes by, were removed.',
      goneNext: 'Undo in the sheet brings them back.',
    },
    deeds: {
      remove: { failed: 'The plan was not deleted', unclear: 'Was the plan deleted?' },
      checkIn: { failed: 'The month was not saved', unclear: 'Was the month saved?' },
      rePlan: { failed: 'The plan was not changed', unclear: 'Was the plan changed?' },
      forecast: { failed: 'The forecast was not changed', unclear: 'Was the forecast changed?' },
      insert: { failed: 'The formula was not written', unclear: 'Was the formula written?' },
    },
  },
} as const;
