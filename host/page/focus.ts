/** Gives the keyboard back to the grid after something else on the page had it. */

let focusGrid = () => {};

/** The page has one grid; it says here how it takes the keyboard. */
export function gridTakesFocusBy(focus: () => void): void {
  focusGrid = focus;
}

/** A cell editor that kept the focus beside something else stays deaf to typing until the grid draws itself anew. */
export function backToGrid(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  window.dispatchEvent(new Event('resize'));
  focusGrid();
}
