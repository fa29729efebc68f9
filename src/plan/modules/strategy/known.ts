/** Answers that other modules know: names and shares of channels, who is hired first, how it is checked. */
import { formula } from '../../formula';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords, monthAndYear } from '../../spine/month-name';
import { channels as channelNumbers, rowOf } from '../channels/places';
import type { Setting } from './setting';

export type Result = { readonly formula: Formula; readonly pattern?: string };

/** What the Strategy tab has room for. */
const firstChannels = 5;

/** Texts one after the other, those of no length left out. */
const joined = (texts: readonly (readonly [name: CellRef, said: Formula])[]): Formula => {
  const all = texts
    .map(([name, said]) => formula`IF(TRIM(${name})="";"";", "&${said})`)
    .reduce((before, one) => formula`${before}&${one}`);
  const named = texts
    .map(([name]) => formula`LEN(TRIM(${name}))`)
    .reduce((sum, one) => formula`${sum}+${one}`);
  return formula`IF(${named}=0;"–";MID(${all};3;999))`;
};

/** By row, those alone that there is somebody to answer. */
export function knownElsewhere(setting: Setting): Readonly<Record<string, Result>> {
  return { ...fromChannels(setting), ...fromTeam(setting), ...fromReviews(setting) };
}

function fromChannels({ channels, money, plan }: Setting): Readonly<Record<string, Result>> {
  if (!channels) return {};
  const budget = channels.total('month budget used');
  const share = (channel: number) => channels.at(rowOf('customers', channel), 'c');
  return {
    'place channels': {
      formula: joined(
        channelNumbers
          .slice(0, firstChannels)
          .map((channel) => [channels.name(channel), formula`${channels.name(channel)}`] as const),
      ),
    },
    'place shares': {
      formula: joined(
        channelNumbers.map(
          (channel) =>
            [
              channels.name(channel),
              formula`${channels.name(channel)}&IF(ISNUMBER(${share(channel)});" "&FIXED(100*${share(channel)};0)&"%";"")`,
            ] as const,
        ),
      ),
    },
    'promotion spend': {
      formula: formula`IF(${budget}>0;${budget};IF(${plan.spend}>0;${plan.spend};"–"))`,
      pattern: money,
    },
  };
}

/** Whose first month comes first. */
function fromTeam({ team, basis }: Setting): Readonly<Record<string, Result>> {
  if (!team) return {};
  const starts = team.down('member', 'start');
  const month = monthAndYear(basis.namedMonths, formula`EDATE(${basis.start};MIN(${starts})-1)`);
  return {
    'people first': {
      formula: formula`IF(COUNT(${starts})=0;"–";INDEX(${team.names};MATCH(MIN(${starts});${starts};0);1)&", "&${month})`,
    },
  };
}

function fromReviews({ kpis, calendar, basis, text }: Setting): Readonly<Record<string, Result>> {
  const { watched, review } = text.market;
  const said = [
    ...(kpis ? [fillFormula(watched, { count: formula`FIXED(COUNTA(${kpis.names});0)` })] : []),
    ...(calendar ? [fillFormula(review, { date: dayInWords(basis.namedMonths, calendar.nextReview) })] : []),
  ];
  if (said.length === 0) return {};
  return { 'promotion works': { formula: said.reduce((all, one) => formula`${all}&" "&${one}`) } };
}
