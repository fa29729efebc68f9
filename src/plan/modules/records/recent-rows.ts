/** How many rows of each segment came in the last twelve closed months: counted live, so that a new one shows at once. */
import { formula, range } from '../../formula';
import type { Part } from '../../layout';
import { patterns } from '../../pattern';
import type { Formula } from '../../plan';
import { columnNumber } from './column-number';
import { at, line } from './frame';
import { isPlain, rowsOf } from './mapped-line';
import { segmentRows } from './places';
import type { Setting } from './setting';

export const segmentKey = (block: number, place: number) => `segment ${block} ${place}`;
const headKey = (block: number) => `segment ${block} column`;

/** The stage that segments are of: the first that is counted. */
const topOf = ({ stages, lines }: Setting) => stages.find(({ key }) => lines.has(key))!.key;

/** Where the segment's column stands, and which days the twelve months are. */
export function recentHead(setting: Setting, header: string, block: number): readonly Part[] {
  const { lines, at: places, text, answers } = setting;
  if (!places.hasRecent) return [];
  const { source } = lines.get(topOf(setting))!;
  const row = headKey(block);
  const [upTo, until] = [places.upTo(source + 1), at(row, 'is')];
  const day = { style: 'helper', pattern: patterns.day };
  return [
    line(setting, row, text.segments.recent, [
      { at: at(row, 'from'), value: answers.sources[source]!.title, style: 'computedText' },
      { at: at(row, 'date'), value: header, style: 'computedText' },
      { at: at(row, 'where'), formula: formula`IF(ISNUMBER(${until});EDATE(${until};-12);"")`, ...day },
      {
        at: until,
        formula: formula`IF(ISNUMBER(${upTo});${upTo}+2-DAY(${upTo}+1);"")`,
        ...day,
      },
      {
        at: at(row, 'date number'),
        formula: columnNumber(setting.tabOf(source), at(row, 'date')),
        style: 'helper',
        pattern: patterns.plain,
      },
    ]),
  ];
}

/** The last line is what the others leave: a segment that nobody has listed yet is in it. */
export function recentRows(setting: Setting, block: number, place: number): Formula {
  const head = headKey(block);
  const counted = setting.lines.get(topOf(setting))!;
  const [from, until, number] = [at(head, 'where'), at(head, 'is'), at(head, 'date number')];
  const { of, dates, filters, known } = rowsOf(setting, `counted ${topOf(setting)}`, counted, [number]);
  const recent = formula`${dates};">="&${from};${dates};"<"&${until}${filters}`;
  const whenKnown = (count: Formula) => formula`IF(ISNUMBER(${until});${known(count)};"")`;
  if (place > segmentRows) {
    const listed = range(
      at(segmentKey(block, 1), 'where number'),
      at(segmentKey(block, segmentRows), 'where number'),
    );
    return whenKnown(formula`COUNTIFS(${recent})-SUM(${listed})`);
  }
  const name = at(segmentKey(block, place), 'what');
  const rows = whenKnown(formula`COUNTIFS(${recent};${of(number)};IF(${name}="(blank)";"";${name}&""))`);
  return formula`IF(LEN(${name})>0;IF(${isPlain(name)};${rows};"");"")`;
}
