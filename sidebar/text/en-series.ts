/** What the field for past months says, in English. */
import { monthNames } from '../../src/plan/spine/words/names';

export const enSeries = {
  series: {
    months: monthNames.en,
    notANumber:
      'Line {line}: “{text}” is not a number. Type one, or leave only the date if the month is missing.',
    notANumberUndated:
      'Line {line}: “{text}” is not a number. Type one, or leave the line blank if the month is missing.',
    notADate: 'Line {line}: “{text}” is not a month. Type it like Sep 2024.',
    noDate: 'Line {line} has no date, but others have one. Add it, or leave out all of them.',
    twice: 'Line {line}: {month} appears twice.',
    toCome: 'Line {line}: {month} is still to come. Leave it out.',
    inLine: 'Line {line}: {said}',
    tooMany: '{count} months are too many. Keep the latest {most}.',
    tooWide: 'Line {line}: {month} to {last} is more than {most} months. Is the year right?',
    tooEarly: 'Line {line}: {month} is before {year}. Is the year right?',
    tooFew: 'Type at least {least} months that are over.',
    mostlyMissing: 'Of {count} months only {known} have a number. Type at least half of them.',
    read: '{count} months read',
    change: 'Change',
    range: '{from} to {to}.',
    missing: '{months} was missing and is filled in',
    missingSome: '{months} were missing and are filled in',
    missingMany: '{count} months were missing and are filled in',
    leftOut: '{month} is not over and is left out',
    and: ' and ',
    strongest: 'Strongest: {strongest}, {most} of the year. Weakest: {weakest}, {least}.',
    noSeason: 'No season shows: every month gets the same share.',
    bars: 'Share of the year by month',
    share: '{month}: {share}',
    cellsRead: '{address} was read.',
    cellsBlank: 'The selected cells are blank. Select past months in the sheet first.',
    cellsMany: 'Select at most {most} months, with their heading.',
  },
} as const;
