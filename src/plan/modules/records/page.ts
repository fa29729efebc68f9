/** The Plan tab's table of what the rows show, beside what was planned; whole when the CRM tab is gone. */
import { formula } from '../../formula';
import { gap, type Part, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { monthAndYear } from '../../spine/month-name';
import { heads, line, panel, sentence } from '../../spine/page/frame';
import type { learnedColumns } from './places';
import type { Setting } from './setting';

export function pageParts(setting: Setting): readonly Part[] {
  const { text, stages, at } = setting;
  const words = text.plan;
  const learned = stages.slice(1).filter(({ key }) => at.isLearned(key));
  if (learned.length === 0) return [];
  return [
    stack([
      panel('crm', words.title, sourcesLine(setting)),
      heads('crm head', text.learned.step, [
        { value: words.planned },
        { value: words.seen },
        { value: words.range },
        { value: text.learned.cases },
        { value: words.months },
        { value: words.monthsSeen },
      ]),
      ...learned.map((stage) => {
        const of = (column: keyof typeof learnedColumns) => at.learned(stage.key, column);
        const shown = (cell: CellRef) => formula`IF(ISNUMBER(${cell});${cell};"–")`;
        return line(`crm ${stage.key}`, {
          label: { formula: formula`"→ "&${stage.label}` },
          figures: [
            { formula: formula`${stage.rate}`, pattern: patterns.rate },
            { formula: shown(of('rate')), pattern: patterns.rate },
            { formula: likely(of('low'), of('high')) },
            { formula: shown(of('cases')), pattern: patterns.whole },
            { formula: formula`SUM(${stage.lag})`, pattern: patterns.plain },
            { formula: shown(of('lag')), pattern: patterns.plain },
          ],
        });
      }),
      ...(at.segments > 0
        ? [
            {
              ...sentence('crm best', 1, 8, shownText(at.at('best 1', 'what')), 'how'),
              rows: [track('crm best', 20)],
            },
          ]
        : []),
      gap('crm gap', 10),
    ]),
  ];
}

/** A text that was written there; nothing where there is none, or no tab any more. */
const shownText = (cell: CellRef): Formula => formula`IF(ISERROR(${cell});"";${cell}&"")`;

const likely = (low: CellRef, high: CellRef): Formula =>
  formula`IF(ISNUMBER(${low});FIXED(100*${low};1)&"–"&FIXED(100*${high};1)&" %";"–")`;

/** The day of the freshest row, and when they were read. */
function sourcesLine(setting: Setting): Formula {
  const { text, answers, at, namedMonths } = setting;
  const { line: said, notRead } = text.plan;
  const tabs = answers.sources.map(({ title }) => title.replace(/["\\]/g, '’')).join(', ');
  const day = (cell: CellRef | Formula) => formula`DAY(${cell})&" "&${monthAndYear(namedMonths, cell)}`;
  const upTo = formula`MAX(${{ from: at.upTo(1), to: at.upTo(answers.sources.length) }})`;
  const known = formula`IF(${upTo}>0;${day(upTo)};"–")`;
  const slots = { tabs: formula`"${tabs.slice(0, 200)}"`, upTo: known, read: day(at.readOn) };
  const sentence = formula`IF(ISNUMBER(${at.readOn});${fillFormula(said, slots)};${fillFormula(notRead, slots)})`;
  return formula`IF(ISERROR(${upTo});"–";${sentence})`;
}
