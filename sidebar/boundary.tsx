/** When the sidebar itself breaks: says so, and starts anew from the draft. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Language } from '../src/plan/language';

import { Button } from './parts/button';
import { Screen } from './parts/frame';
import { Outcome } from './parts/outcome';
import { LanguageContext, words } from './text/text';

export function Boundary({ language, children }: { language: Language; children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  if (!error) return <>{children}</>;
  const text = words[language].failure;
  return (
    <LanguageContext.Provider value={language}>
      <Screen
        foot={
          <Button look="primary" onClick={reset}>
            {text.reload}
          </Button>
        }
      >
        <Outcome icon="error" tone="bad" title={text.broken.title} alert>
          <p>{text.broken.text}</p>
          <p class="lead">{text.broken.next}</p>
        </Outcome>
        <p class="details">{error instanceof Error ? error.message : String(error)}</p>
      </Screen>
    </LanguageContext.Provider>
  );
}
