/** What the field for past months says, in English. */
import { monthNames } from '../../src/plan/spine/words/names';

export const enSeries = {
  series: {
    months: monthNames.en,
    notANumber:
      'Line {line}: “{text}” is not a number. Type one, or leave only the date if the month is missing.',
    notANumberUndated:
      'Line {line}: “{text}” is not a number. Type one, or leave the line blank if the month is missing.',
    columns:
      'Line {line} has several numbers: {texts}. Leave one of them beside the month: revenue or customers.',
    money:
      'Line {line}: “{text}” is an amount of money, but customers are counted here. Choose Revenue above, or type how many.',
    thousandth: 'Line {line}: is “{text}” {value} or {thousands}? Type it as one of them.',
    isTotal:
      'Line {line}: {text} is the sum of the lines above. Leave it out if it is a total; if it is a month, write the months beside the numbers.',
    isTotalOfBelow:
      'Line {line}: {text} is the sum of the lines below. Leave it out if it is a total; if it is a month, write the months beside the numbers.',
    otherCalendar: {
      within:
        'These are {periods}, and a plan counts months. Add them up by month first, such as with Insert → Pivot table and the dates grouped by year and month.',
      apart:
        'These are {periods}, and months cannot be told from them. Type months, or choose “My own share for each month”.',
    },
    calendars: {
      day: 'days',
      week: 'weeks',
      'two weeks': 'periods of two weeks',
      'four weeks': 'periods of four weeks',
      'half month': 'half months',
      quarter: 'quarters',
    },
    moreFaults: 'And {count} more like that.',
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
    absent: '{months} is missing every year and counts as 0',
    absentSome: '{months} are missing every year and count as 0',
    fromTo: '{from} to {to}',
    leftOut: '{month} is not over and is left out',
    odd: '{months} is far from what that month otherwise brings.',
    oddSome: '{months} are far from what those months otherwise bring.',
    total: '“{text}” is left out',
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
