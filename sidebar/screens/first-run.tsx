/** Home before there is a plan: what this is, and the two ways in. */
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button';
import { Title } from '../parts/frame';
import { useWords } from '../text/text';

type Props = {
  readonly quiet: boolean;
  /** Whoever can only view the file cannot add a plan to it. */
  readonly canEdit: boolean;
  readonly onNew: () => void;
  readonly onExample: () => void;
  readonly before: ComponentChildren;
  /** The draft, where there is one. */
  readonly children: ComponentChildren;
};

export function FirstRun({ quiet, canEdit, onNew, onExample, before, children }: Props) {
  const words = useWords();
  return (
    <>
      <Emblem />
      <Title quiet={quiet}>{words.home.title}</Title>
      <p class="lead">{words.home.lead}</p>
      {before}
      {children}
      {canEdit && (
        <Button class="button primary wide" onClick={onNew}>
          {words.newPlan}
        </Button>
      )}
      <Button class="button outline wide" onClick={onExample}>
        {words.home.example}
      </Button>
      <p class="fine">{words.home.promise}</p>
    </>
  );
}

const widths = [268, 150, 105, 59, 34, 14];
const height = 13;
const pitch = 19;

/** A funnel that narrows to one customer. */
const Emblem = () => (
  <svg class="emblem" viewBox="0 0 268 110" width="268" height="110" aria-hidden="true">
    {widths.map((width, index) => {
      const next = widths[index + 1];
      const top = index * pitch;
      const corners = (w: number, y: number) => [`${134 - w / 2},${y}`, `${134 + w / 2},${y}`];
      return (
        <g key={width}>
          {next !== undefined && (
            <polygon
              class="taper"
              points={[...corners(width, top + height), ...corners(next, top + pitch).reverse()].join(' ')}
            />
          )}
          <rect
            class={next === undefined ? 'band last' : 'band'}
            x={134 - width / 2}
            y={top}
            width={width}
            height={height}
            rx="3"
          />
        </g>
      );
    })}
  </svg>
);
