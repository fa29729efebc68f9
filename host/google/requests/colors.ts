/** Google's colours, which are fractions or theme names, as the engine's hex text. */
import type { Color, ColorStyle } from './request';

const theme: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#FFFFFF',
  ACCENT1: '#4285F4',
  ACCENT2: '#EA4335',
  ACCENT3: '#FBBC04',
  ACCENT4: '#34A853',
  ACCENT5: '#FF6D01',
  ACCENT6: '#46BDC6',
  LINK: '#1155CC',
};

const byte = (fraction: number | undefined) =>
  Math.round((fraction ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');

function hex({ red, green, blue }: Color): string {
  for (const part of [red, green, blue])
    if (part !== undefined && (part < 0 || part > 1))
      throw new Error(`Color components must be between 0 and 1, got ${part}`);
  return `#${byte(red)}${byte(green)}${byte(blue)}`.toUpperCase();
}

/** `#RRGGBB`, or undefined where no colour is given. The style wins over the older plain colour. */
export function colorOf(style: ColorStyle | undefined, plain?: Color): string | undefined {
  if (style?.themeColor) return theme[style.themeColor];
  const rgb = style?.rgbColor ?? plain;
  return rgb && hex(rgb);
}

/** The fractions of `#RRGGBB`. */
export function rgbOf(color: string): Color {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}
