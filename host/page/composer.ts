/** Makes typing a formula feel as in Sheets: `;` is welcome in every locale, and the help of a function opens by itself. */
import { components, stores } from '@odoo/o-spreadsheet';

type Composer = {
  getters: { getLocale(): { formulaArgSeparator: string } };
  setContent(text: string, ...rest: unknown[]): void;
  currentTokens: readonly unknown[];
  hoverToken(index: number | undefined): void;
};

const composer = Object.getPrototypeOf(stores.CellComposerStore.prototype) as Composer;
const { setContent, hoverToken } = composer;

/** Sheets accepts `;` in locales that separate by `,` and shows the comma. The text keeps its length, so the cursor stays. */
composer.setContent = function (text, ...rest) {
  const separatesByComma = this.getters.getLocale().formulaArgSeparator === ',';
  const isFormula = typeof text === 'string' && text.startsWith('=');
  setContent.call(this, separatesByComma && isFormula ? withCommas(text) : text, ...rest);
};

/** The pointer's rest is told a little later; when editing has ended meanwhile, the engine asks a part that is gone for its type. */
composer.hoverToken = function (index) {
  hoverToken.call(this, index !== undefined && index < this.currentTokens.length ? index : undefined);
};

/** Texts, quoted sheet titles and array literals keep their `;`. */
function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"?|'[^']*'?|\{[^}]*\}?|;/g, (piece) => (piece === ';' ? ',' : piece));
}

const { FunctionDescriptionProvider: help } = components.Composer.components;
(help.prototype as { setup?: () => void }).setup = function (this: { state: { isCollapsed: boolean } }) {
  this.state.isCollapsed = false;
};
