/** What the pages about failures say in English. */
export const enFailures = {
  failure: {
    details: 'Details for support',
    backToAnswers: 'Back to answers',
    waiting: 'Waiting…',
    reload: 'Reload',
    grant: 'Grant it',
    refused: {
      title: 'The plan was not built',
      text: 'Google Sheets refused it.',
      reasoned: 'Google Sheets refused it: {reason}.',
      next: 'Nothing in this file changed, and your answers are kept.',
    },
    reasons: {
      protected: 'a part of this file is protected',
      large: 'the plan is too large for one step',
    },
    advice: {
      protected: 'Ask the owner to lift the protection, or build in a new spreadsheet.',
      large: 'Build it with fewer months or stages.',
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
    crowded: {
      title: 'Many people are using Backsolve',
      text: 'Google lets all of us together do only so much in a minute. We try again in {seconds} seconds.',
      now: 'Google lets all of us together do only so much in a minute. We try again now.',
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
    scope: {
      title: 'Backsolve lacks a permission',
      text: 'A box on Google’s permission page was not ticked: see and change your spreadsheets. Nothing was changed.',
      next: 'Tick it, then try again. Google also asks for it when you choose an item under Extensions → Backsolve.',
    },
    changed: {
      title: 'The plan has changed',
      text: 'Somebody changed this plan a moment ago.',
      next: 'Nothing was changed from here. Look at the changes again.',
    },
    full: {
      title: 'This spreadsheet is full',
      text: 'This spreadsheet is full: Google allows at most 10 million cells.',
      next: 'Nothing in this file changed, and your answers are kept. Delete unused tabs or rows, or build in a new spreadsheet.',
    },
    excel: {
      title: 'This is an Excel file',
      text: 'Google has opened it as it is, and such a file takes no plan. Choose File → Save as Google Sheets, and go on in the new file.',
      next: 'Nothing in this file changed, and your answers are kept.',
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
      fullNext: 'Nothing in this file changed. Delete unused tabs or rows, then try again.',
      unclearNames: {
        title: 'Two stages look alike',
        text: 'The stages of this plan cannot be told by their names, so nothing was read or changed.',
        next: 'Give every stage on Assumptions a name that is a text of its own, not a number, and rename rows of yours that are called like one. Then try again.',
      },
      goneTitle: 'Not in this file any more',
      gone: 'The plan, or the cells that this goes by, were removed.',
      goneNext: 'Undo in the sheet brings them back.',
    },
    deeds: {
      remove: { failed: 'The plan was not deleted', unclear: 'Was the plan deleted?' },
      checkIn: { failed: 'The month was not saved', unclear: 'Was the month saved?' },
      rePlan: { failed: 'The plan was not changed', unclear: 'Was the plan changed?' },
      forecast: { failed: 'The forecast was not changed', unclear: 'Was the forecast changed?' },
      replace: { failed: 'The formulas were not replaced', unclear: 'Were the formulas replaced?' },
      restore: { failed: 'The formulas were not put back', unclear: 'Were the formulas put back?' },
      insert: { failed: 'The formula was not written', unclear: 'Was the formula written?' },
    },
  },
} as const;
