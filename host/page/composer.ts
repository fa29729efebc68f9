/** Makes typing a formula feel as in Sheets: `;` is welcome in every locale, and the help of a function opens by itself. */
import { components, stores } from '@odoo/o-spreadsheet';

type Composer = {
  getters: { getLocale(): { formulaArgSeparator: string } };
  setContent(text: string, ...rest: unknown[]): void;
};

const composer = Object.getPrototypeOf(stores.CellComposerStore.prototype) as Composer;
const setContent = composer.setContent;

/** Sheets accepts `;` in locales that separate by `,` and shows the comma. The text keeps its length, so the cursor stays. */
composer.setContent = function (text, ...rest) {
  const separatesByComma = this.getters.getLocale().formulaArgSeparator === ',';
  const isFormula = typeof text === 'string' && text.startsWith('=');
  setContent.call(this, separatesByComma && isFormula ? withCommas(text) : text, ...rest);
};

/** Texts, quoted sheet titles and array literals keep their `;`. */
function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"?|'[^']*'?|\{[^}]*\}?|;/g, (piece) => (piece === ';' ? ',' : piece));
}

const { FunctionDescriptionProvider: help } = components.Composer.components;
(help.prototype as { setup?: () => void }).setup = function (this: { state: { isCollapsed: boolean } }) {
  this.state.isCollapsed = false;
};
