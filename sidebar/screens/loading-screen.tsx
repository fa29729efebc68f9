/** Until the file has been read: nothing at first, then the shape of what comes, then a sentence. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Screen } from '../parts/frame';
import { useWords } from '../text/text';

const skeletonAfter = 300;
const sentenceAfter = 8_000;

type Props = {
  readonly top?: ComponentChildren;
  /** What comes; the plans of the file unless said. */
  readonly title?: string;
  readonly slow?: string;
};

export function LoadingScreen({ top, title, slow }: Props) {
  const words = useWords().home;
  const [stage, setStage] = useState(0);
  useEffect(() => {
    const timers = [skeletonAfter, sentenceAfter].map((delay, index) =>
      setTimeout(() => setStage(index + 1), delay),
    );
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <Screen top={top} busy>
      <h1 class="hidden">{title ?? words.loading}</h1>
      {stage > 0 && (
        <div class="skeleton" aria-hidden="true">
          <span class="line" />
          <span class="block" />
          <span class="block" />
        </div>
      )}
      {stage > 1 && <p class="lead">{slow ?? words.slow}</p>}
    </Screen>
  );
}
