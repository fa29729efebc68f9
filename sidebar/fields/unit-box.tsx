/** The box around a number, with the sign of what it is typed in before or after it, so that nobody types 0.85 for 85%. */
import type { ComponentChildren } from 'preact';
import { currencies, currencyCode, placeIn } from '../../src/plan/currency';
import { useLanguage } from '../text/text';

type Props = {
  readonly unit: 'money' | 'percent' | 'times' | undefined;
  readonly currency: unknown;
  readonly children: ComponentChildren;
};

export function UnitBox({ unit, currency, children }: Props) {
  const language = useLanguage();
  const code = currencyCode(currency);
  if (unit === 'money' && code) {
    const { symbol } = currencies[code];
    const isAfter = placeIn({ currency: code, language }) === 'after';
    return <Signed {...(isAfter ? { after: symbol } : { before: symbol })}>{children}</Signed>;
  }
  if (unit === 'percent') return <Signed after="%">{children}</Signed>;
  return unit === 'times' ? <Signed after="×">{children}</Signed> : <Signed>{children}</Signed>;
}

type Signs = { readonly before?: string; readonly after?: string; readonly children: ComponentChildren };

const Signed = ({ before, after, children }: Signs) => (
  <div class="box">
    {before && <Sign text={before} />}
    {children}
    {after && <Sign text={after} />}
  </div>
);

const Sign = ({ text }: { readonly text: string }) => (
  <span class="unit" aria-hidden="true">
    {text}
  </span>
);
