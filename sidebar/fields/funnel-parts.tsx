/** The pieces that a funnel is drawn from: a stage's band, and the taper to the next one. */
import { widest } from './funnel-shape';

type BandProps = { readonly width: number; readonly last: boolean };

export const Band = ({ width, last }: BandProps) => (
  <span class={`band ${last ? 'last' : ''}`} style={{ width: `${width}px` }} />
);

/** Without `to`, which a stage has that was added a moment ago, its sides are straight. */
type TaperProps = { readonly from: number; readonly to: number | undefined };

export function Taper({ from, to = from }: TaperProps) {
  const middle = widest / 2;
  const corners = [
    [middle - from / 2, 0],
    [middle + from / 2, 0],
    [middle + to / 2, 10],
    [middle - to / 2, 10],
  ];
  return (
    <svg class="taper" viewBox={`0 0 ${widest} 10`} preserveAspectRatio="none" aria-hidden="true">
      <polygon points={corners.map((corner) => corner.join(',')).join(' ')} />
    </svg>
  );
}
