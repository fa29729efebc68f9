/** How a mistake says where it is: by the keys that the author of the plan wrote. */
import type { CellRange, CellRef } from '../../plan/plan';

export const atTab = (tab: string) => `Tab ${tab}`;

export const atCell = ({ tab, row, column }: CellRef) => `${atTab(tab)}, cell ${row}/${column}`;

export const atRange = ({ from, to }: CellRange) => `${atCell(from)} to ${to.row}/${to.column}`;
