/** Gives the keyboard back to the grid after something else on the page had it. */

/** The cell editor stays deaf to typing while it keeps the focus beside something else; the grid takes it when it draws itself anew. */
export function backToGrid(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  window.dispatchEvent(new Event('resize'));
}
