/** Puts text on the clipboard, which a frame of Google's may refuse in the modern way, in the old way or in both. */

/** What stands in an element becomes the selection, so that a person can copy it by hand. */
export function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** False where nothing worked; the text is selected then. */
export async function copyFrom(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return true;
  } catch {
    select(element);
  }
  try {
    const isCopied = document.execCommand('copy');
    if (isCopied) getSelection()?.removeAllRanges();
    return isCopied;
  } catch {
    return false;
  }
}

/** How one copies by hand on this keyboard. */
export const copyKeys = () => (/^mac|iphone|ipad/i.test(navigator.platform) ? '⌘C' : 'Ctrl+C');
