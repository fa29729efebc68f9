/** How what was attained is coloured: at least what was needed, nearly, or clearly less. */
import { formula } from '../../formula';
import { rule } from '../../layout';
import type { CellRange, Rule } from '../../plan';

export function grades(range: CellRange): Rule[] {
  const all = [
    [formula`>=1`, 'good'],
    [formula`<9/10`, 'wrong'],
    [formula`<1`, 'caution'],
  ] as const;
  return all.map(([grade, style]) =>
    rule(range, (share) => formula`ISNUMBER(${share})*(${share}${grade})>0`, style),
  );
}
