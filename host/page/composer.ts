/** Makes typing feel as in Sheets: `;` separates in every locale, `%` is not doubled, and the help of a function opens by itself. */
import { components, stores } from '@odoo/o-spreadsheet';
import { asDeclared } from '../engine/custom-functions';
import { inDigits } from '../engine/literal';

type Composer = {
  getters: {
    getLocale(): { code: string; dateFormat: string; formulaArgSeparator: string };
    getActiveCell(): { format?: string };
  };
  setContent(text: string, ...rest: unknown[]): void;
  getCurrentCanonicalContent(): string;
  currentTokens: readonly unknown[];
  hoverToken(index: number | undefined): void;
};

const composer = Object.getPrototypeOf(stores.CellComposerStore.prototype) as Composer;
const { setContent, getCurrentCanonicalContent, hoverToken } = composer;

/**
 * Sheets accepts `;` in locales that separate by `,` and shows the comma. In a percent cell it puts a `%` behind the first
 * digit, as the engine does, and takes a typed `%` for that one.
 */
composer.setContent = function (text, ...rest) {
  setContent.call(this, typeof text === 'string' ? asSheetsTakes(text, this.getters) : text, ...rest);
};

function asSheetsTakes(text: string, getters: Composer['getters']): string {
  // The text keeps its length up to the cursor, which stays where it is.
  if (text.startsWith('=')) return getters.getLocale().formulaArgSeparator === ',' ? withCommas(text) : text;
  return getters.getActiveCell().format?.includes('%') ? text.replace(/^([-+\d.,\s]+%)%$/, '$1') : text;
}

/** A day with its month in words is that day, as in Sheets. */
composer.getCurrentCanonicalContent = function () {
  const content = getCurrentCanonicalContent.call(this);
  return content.startsWith('=') ? content : inDigits(content, this.getters.getLocale());
};

/** The pointer's rest is told a little later; when editing has ended meanwhile, the engine asks a part that is gone for its type. */
composer.hoverToken = function (index) {
  hoverToken.call(this, index !== undefined && index < this.currentTokens.length ? index : undefined);
};

/** Texts, quoted sheet titles and array literals keep their `;`. */
function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"?|'[^']*'?|\{[^}]*\}?|;/g, (piece) => (piece === ';' ? ',' : piece));
}

type Editor = {
  processTokenAtCursor(): void;
  functionDescriptionState: { functionDescription: { args: { name: string }[] } };
};

const editor = components.Composer.prototype as unknown as Editor;
const { processTokenAtCursor } = editor;

editor.processTokenAtCursor = function () {
  processTokenAtCursor.call(this);
  const help = this.functionDescriptionState;
  if (help.functionDescription.args) help.functionDescription = asDeclared(help.functionDescription);
};

const { FunctionDescriptionProvider: help } = components.Composer.components;
(help.prototype as { setup?: () => void }).setup = function (this: { state: { isCollapsed: boolean } }) {
  this.state.isCollapsed = false;
};
