/** Cells with their formulas: where, what stands there, and what becomes of it. */
import type { OurFormula } from '../../src/addon/contract/standalone';
import { fillText } from '../../src/plan/sentence';
import { useWords } from '../text/text';

type Listed = Pick<OurFormula, 'tab' | 'cell' | 'formula' | 'value'> &
  Partial<Pick<OurFormula, 'becomes' | 'written'>>;

/** `all` counts those too that are not listed. */
export function CellList({ cells, all }: { readonly cells: readonly Listed[]; readonly all: number }) {
  const text = useWords().standalone;
  return (
    <>
      <ul class="cells">
        {cells.map(({ tab, cell, formula, value, becomes, written = '' }) => (
          <li key={`${tab} ${cell}`}>
            <span class="where">
              {tab} · {cell}
            </span>
            <code class="formula">{formula}</code>
            <span class="fine">{becomes ? fillText(text.becomes[becomes], { value, written }) : value}</span>
          </li>
        ))}
      </ul>
      {all > cells.length && <p class="fine">{fillText(text.more, { count: String(all - cells.length) })}</p>}
    </>
  );
}
