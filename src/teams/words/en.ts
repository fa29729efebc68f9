/** What is said of teams and their copies in English: in the list of teams, and in the sidebar. Slots stand in braces. */
export const en = {
  /** States of a team, as its row says them. */
  states: {
    waiting: 'Waiting',
    file: 'File made',
    copied: 'Copied',
    same: 'Already there',
    older: 'Older version',
    failed: 'Failed',
  },
  /** Why a destination cannot be taken, seen before anything is asked of Google. */
  links: {
    own: 'This is the file you are in. Copies go into other files.',
    noId: 'This is not a link to a spreadsheet.',
    document: 'This is a document, not a spreadsheet.',
    folder:
      'This is a folder. A new spreadsheet cannot be created there from here: leave the field blank and move the file afterwards.',
  },
  /** What is wrong with a line of a pasted list. */
  lines: {
    bad: 'Line {number}: {fault}',
    noName: 'The team’s name is missing.',
    share: 'The share is no number from 0 to 100%.',
    tooMany: 'There is more than a name, a share and a link.',
    twice: 'This team stands above already.',
  },
  /** How copying one team ended, other than well. */
  outcomes: {
    excel: 'This is an Excel file. Open it, choose File → Save as Google Sheets and use that link.',
    access: 'You have no edit access to this spreadsheet. Ask its owner, or change the destination.',
    gone: 'There is no spreadsheet at this link, or it is in the bin.',
    full: 'This spreadsheet is full: Google allows at most 10 million cells.',
    noRoom: 'This spreadsheet holds too many plans. Remove one, or use another.',
    maybeMade:
      'Google did not say whether the file “{title}” was made. We made one; if you see two, delete the empty one.',
    refused: 'Google Sheets refused it: {reason}. Nothing in that file changed.',
    same: 'The file already has this plan, same version',
    older: 'The file has an earlier version. Use Update the copies.',
    givenUp: 'Google did not answer. When you try again, we first check whether the plan is already there.',
    noShare: 'This team has no share of the goal yet.',
    itself:
      'This spreadsheet holds the plan itself, or was copied together with it. Copies go into other files.',
    noPlan: 'The plan is no longer in its file.',
    wouldLose: 'Something that the team typed would be lost: {reason}. The copy was left as it is.',
    updated: 'The copy follows the plan again.',
    rowGone: 'The team’s row is no longer in the Teams tab.',
  },
  /** What holds a run up, or ends it for today. */
  run: {
    quota: 'Google asks us to wait. Copying goes on in {seconds} seconds.',
    crowded: 'Many people are using Backsolve right now. Copying goes on more slowly.',
    busy: 'Someone else is copying this plan now: {done} of {all} done.',
    dayFull: 'Google lets your account create no more spreadsheets today. Teams left for tomorrow: {count}.',
    changed: 'The plan has changed since copying began ({count} copies made).',
    goOn: 'Go on with the plan as it is now',
    stop: 'Stop',
    pause: 'Pause',
    closing:
      'If you close the sidebar, copying pauses after the team in progress. Open Backsolve again to go on.',
    paused: 'Copying to teams paused · {done} of {all} · none is half done',
    continue: 'Continue copying',
    fewSeconds: 'Time left: a few seconds',
    minutes: 'Time left: about {minutes} min',
  },
  /** What the list of teams and the end of a run say. */
  list: {
    paste: 'Paste a list',
    more: 'and {count} more in the Teams tab',
    newFiles: 'New spreadsheets in My Drive: {count}. Share them yourself afterwards: this add-on cannot.',
    whole: 'Shares add up to 100%',
    part: 'Part of the goal has no team yet',
    over: 'Shares are more than 100%',
    anyway: 'Shares need not add up to 100%',
    roundedUp: 'Rounded up team by team, this takes {teams} customers instead of {plan}.',
  },
  rollUp: {
    seen: 'Everyone who can open this file will see the teams’ numbers.',
    read: 'Read: {read} of {teams}',
    without: 'Teams without {month}: {count}',
  },
  /** Why a team is not added up, or not anew. */
  unread: {
    closed: '{team}: its file can no longer be opened. Numbers of {day}.',
    noPlan: '{team}: the plan is no longer in its file. Numbers of {day}.',
    closedNever: '{team}: its file cannot be opened, and nothing was read of it yet.',
    noPlanNever: '{team}: there is no plan in its file, and nothing was read of it yet.',
    foreign: '{team} plans in {currency}. Type what 1 {currency} is in {own} on the Teams tab to add it up.',
    other: '{team}: its goal counts something else than this plan’s, so it is not added up.',
  },
  result: {
    rollUp: 'Add a Roll-up tab here',
    tally: '{copied} copied, {skipped} skipped, {failed} failed',
    links: 'Copy all links',
    toShare: 'New files still to be shared: {count}',
    againOne: 'Try {team} again',
    again: 'Try {count} teams again',
  },
} as const;
