/** Prints what the sidebar shows of the functions: everything people read about them, in both languages. */
import { families, type Guide, type Prose, type Source } from '../metrics/guide';
import { placeExample } from './example';
import { guides } from './guides';
import { type ExamplePart, printParts } from './print-example';
import { printSignature } from './print-reference';
import { questions } from './questions';
import { synonyms } from './synonyms';
import { takes } from './takes';

export type GuideExample = {
  readonly shows?: Prose;
  /** To copy into a cell, as it is typed where the language is spoken. */
  readonly formula: Prose;
  /** It shows a mistake: its last part is the sentence that the cell answers with. */
  readonly fails?: true;
  /** The cells it reads, then what it gives. */
  readonly parts: { readonly en: readonly ExamplePart[]; readonly it: readonly ExamplePart[] };
};

export type GuideArgument = {
  readonly name: string;
  readonly takes: Prose;
  readonly help: Prose;
  readonly optional?: true;
  /** What it measures; missing for names and ticks. */
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** The plan's range that holds it, after the prefix; missing where a plan has no such cell. */
  readonly inPlan?: string;
};

export type GuidePage = {
  readonly name: string;
  readonly family: string;
  readonly signature: string;
  readonly summary: Prose;
  /** The question that it answers. */
  readonly asks: Prose;
  /** What else people call it, for the search. */
  readonly synonyms: string;
  readonly isNot: Prose;
  readonly how: Prose;
  readonly arguments: readonly GuideArgument[];
  readonly returns: Prose;
  readonly notes: readonly Prose[];
  readonly examples: readonly GuideExample[];
  readonly sources: readonly Source[];
};

export type GuideBook = {
  readonly families: { readonly [family: string]: Prose };
  readonly functions: readonly GuidePage[];
};

/** The whole guide as JSON of a GuideBook. */
export function printGuide(): string {
  const used = Object.entries(families).filter(([name]) => guides.some(({ family }) => family === name));
  const book: GuideBook = { families: Object.fromEntries(used), functions: guides.map(page) };
  return JSON.stringify(book);
}

function page(guide: Guide): GuidePage {
  const { of, family, summary, isNot, how, arguments: help, returns, notes = [], sources } = guide;
  const inPlan: Readonly<Record<string, string | undefined>> = guide.inPlan ?? {};
  return {
    name: of.name,
    family,
    signature: printSignature(guide),
    summary,
    asks: questions[of.name]!,
    synonyms: synonyms[of.name] ?? '',
    isNot,
    how,
    arguments: of.arguments.map((argument) => ({
      name: argument.name,
      takes: takes(argument),
      help: help[argument.name]!,
      ...(argument.optional ? { optional: true as const } : {}),
      ...('unit' in argument ? { unit: argument.unit } : {}),
      ...('choices' in argument ? { choices: argument.choices } : {}),
      ...(inPlan[argument.name] ? { inPlan: inPlan[argument.name]! } : {}),
    })),
    returns,
    notes,
    examples: guide.examples.map((example) => ({
      ...(example.shows ? { shows: example.shows } : {}),
      formula: {
        en: placeExample(guide, example, 'en').formula,
        it: placeExample(guide, example, 'it').formula,
      },
      ...('fails' in example ? { fails: true as const } : {}),
      parts: { en: printParts(guide, example, 'en'), it: printParts(guide, example, 'it') },
    })),
    sources,
  };
}
