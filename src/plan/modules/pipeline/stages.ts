/** What every stage means, and what is open in it: how many deals, their value, and what of it is likely to be won. */
import { formula } from '../../formula';
import { type Part, rule, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, Cell, Formula, Input } from '../../plan';
import { bar, heads, line } from '../../spine/tab-frame/frame';
import { ownerAccepts, ownerFault } from '../../spine/tab-frame/owner';
import { tab } from './places';
import { blockLine } from './said';
import type { Setting } from './setting';

const numbers = ['open', 'value', 'chance', 'weighted', 'oldest', 'most'] as const;

export const stages = (setting: Setting): Part => {
  const { shape, text, here } = setting;
  return stack([
    bar(shape, 'stages', text.stages.title, text.stages.note, 'what'),
    line(shape, 'stages', blockLine(setting)),
    heads(shape, 'stages', text.stages.heads, numbers, 34),
    prospecting(setting),
    ...here.numbers.map((stage) => row(setting, stage)),
    sums(setting),
    {
      rows: [],
      cells: [],
      inputs: inputs(setting),
      rules: [
        rule(
          here.down('oldest'),
          ({ row: at }) =>
            formula`ISNUMBER(${shape.at(at, 'most')})*(${shape.at(at, 'oldest')}>${shape.at(at, 'most')})*ISNUMBER(${shape.at(at, 'oldest')})>0`,
          'wrong',
        ),
      ],
    },
  ]);
};

/** Words that people may change; a stage that they added has none yet. */
const words = (setting: Setting, row: string, said: readonly [string, string] | undefined): Cell[] => [
  { at: setting.shape.at(row, 'owner'), style: 'inputText' },
  { at: setting.shape.at(row, 'what'), ...(said ? { value: said[0] } : {}), style: 'inputWrap' },
  { at: setting.shape.at(row, 'evidence'), ...(said ? { value: said[1] } : {}), style: 'inputWrap' },
  { at: setting.shape.at(row, 'material'), style: 'inputWrap' },
];

/** 1 in a row that is without an owner, and in one that says not when it moves on. */
const faults = ({ shape, basis }: Setting, row: string, name: Formula): Cell[] => {
  const evidence = shape.at(row, 'evidence');
  const helper = { style: 'helper', pattern: patterns.count };
  return [
    { at: shape.at(row, 'own'), formula: ownerFault(basis, name, shape.at(row, 'owner')), ...helper },
    {
      at: shape.at(row, 'bare'),
      formula: formula`IF(${basis.today}<${basis.start};0;IF(TRIM(${evidence})="";1;0))`,
      ...helper,
    },
  ];
};

/** Before there is a deal: it has words and no numbers. */
function prospecting(setting: Setting): Part {
  const { shape, text } = setting;
  const name = shape.at('prospecting', 'label');
  const { label, what, evidence } = text.stages.prospecting;
  return {
    rows: [track('prospecting', 58)],
    cells: [
      { at: name, value: label, style: 'label' },
      ...styled(tab, 'prospecting', numbers, 'label'),
      ...words(setting, 'prospecting', [what, evidence]),
      ...faults(setting, 'prospecting', formula`${name}`),
    ],
  };
}

function row(setting: Setting, stage: number): Part {
  const { shape, text, here, from, roles, money } = setting;
  const key = here.row(stage);
  const at = (column: string) => shape.at(key, column);
  const role = roles[stage - 1];
  const said = role && role in text.stages.roles ? text.stages.roles[role as 'mql'] : undefined;
  return {
    rows: [track(key, 34)],
    cells: [
      { at: at('label'), formula: formula`${from.assumptions.stageName(stage)}&""`, style: 'label' },
      { at: at('open'), style: 'input', pattern: patterns.plain },
      { at: at('value'), style: 'input', pattern: money },
      {
        at: at('chance'),
        formula: formula`${from.funnel.become(stage)}`,
        style: 'computed',
        pattern: patterns.share,
      },
      {
        at: at('weighted'),
        formula: formula`${at('used')}*${at('chance')}`,
        style: 'computed',
        pattern: money,
      },
      { at: at('oldest'), style: 'input', pattern: patterns.plain },
      { at: at('most'), style: 'input', pattern: patterns.plain },
      ...words(setting, key, said),
      {
        at: at('used'),
        formula: formula`IF(ISNUMBER(${at('value')});${at('value')};SUM(${at('open')})*${from.assumptions.value})`,
        style: 'helper',
        pattern: money,
      },
      ...faults(setting, key, formula`${at('label')}`),
      {
        at: at('old'),
        formula: formula`IF(AND(ISNUMBER(${at('oldest')});ISNUMBER(${at('most')}));IF(${at('oldest')}>${at('most')};1;0);0)`,
        style: 'helper',
        pattern: patterns.count,
      },
    ],
  };
}

function sums({ shape, text, here, money }: Setting): Part {
  const sum = (column: string, of: string, pattern: string): Cell => ({
    at: here.sum(column),
    formula: formula`SUM(${here.down(of)})`,
    style: 'total',
    pattern,
  });
  return {
    rows: [track('open sum')],
    cells: [
      { at: shape.at('open sum', 'label'), value: text.stages.sum, style: 'labelStrong' },
      sum('open', 'open', patterns.plain),
      sum('value', 'used', money),
      sum('weighted', 'weighted', money),
    ],
  };
}

function inputs({ here, common }: Setting): readonly Input[] {
  const { number, owner } = common.tab;
  const count: Accepts = { unit: 'count', atLeast: 0, whole: true };
  const numeric = (
    name: string,
    column: string,
    accepts: Accepts,
    holds: Input['holds'] = 'actual',
  ): Input => ({
    name,
    holds,
    accepts,
    message: number,
    range: here.down(column),
  });
  const written = (name: string, column: string): Input => ({
    name,
    holds: 'typed',
    accepts: { unit: 'text' },
    range: here.texts(column),
  });
  return [
    numeric('open_count', 'open', count),
    numeric('open_value', 'value', { unit: 'money', atLeast: 0 }),
    numeric('pipeline_oldest', 'oldest', count),
    numeric('pipeline_at_most', 'most', count, 'typed'),
    { ...written('pipeline_owner', 'owner'), accepts: ownerAccepts, message: owner },
    written('pipeline_what', 'what'),
    written('pipeline_evidence', 'evidence'),
    written('pipeline_material', 'material'),
  ];
}
