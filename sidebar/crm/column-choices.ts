/** The columns that can be chosen, of one tab or of all, and what is found under them. */
import type { CrmGuess, RecordsAnswers } from '../../src/addon/contract/crm';

type Source = RecordsAnswers['sources'][number];
export type Choice = { readonly value: string; readonly label: string };

/** A column of a source, as the value of a choice. */
export const columnValue = (source: number, header: string) => `${source}\n${header}`;

export function columnIn(value: string): { readonly source: number; readonly header: string } | undefined {
  const cut = value.indexOf('\n');
  return cut < 0 ? undefined : { source: Number(value.slice(0, cut)), header: value.slice(cut + 1) };
}

/** Headers that stand once, with their tab's title where there are several tabs. */
export function columnChoices(
  sources: readonly Source[],
  samples: CrmGuess['samples'],
  only?: number,
): readonly Choice[] {
  return samples.flatMap(({ headers }, source) =>
    only !== undefined && only !== source
      ? []
      : headers
          .filter((header) => header.trim() !== '' && headers.filter((each) => each === header).length === 1)
          .map((header) => ({
            value: columnValue(source, header),
            label:
              sources.length > 1 && only === undefined ? `${sources[source]!.title} · ${header}` : header,
          })),
  );
}

/** The different values that were seen under a header, as text. */
export function valuesUnder(samples: CrmGuess['samples'], source: number, header: string): readonly string[] {
  const { headers, rows } = samples[source] ?? { headers: [], rows: [] };
  const at = headers.indexOf(header);
  return [...new Set(rows.map((row) => String(row[at] ?? '')).filter((value) => value !== ''))].slice(0, 50);
}
