/** The sidebar: the person's language, what this file holds, and what to show until that is known. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Home } from '../src/addon/contract/plans';
import type { Language } from '../src/plan/language';

import { CallFailure } from './screens/failure-screen';
import { LoadingScreen } from './screens/loading-screen';
import type { Server, ServerFault } from './server';
import { AnnounceContext } from './state/announce';
import { recall, remember } from './state/storage';
import { LanguageContext } from './text/text';
import { Workspace } from './workspace';

type Props = {
  readonly server: Server;
  /** Where the menu wants it to open. */
  readonly screen: string;
  /** The user's language as the add-on knows it; a choice made in the sidebar goes first. */
  readonly language: Language;
};

type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'home'; readonly home: Home }
  | ({ readonly is: 'failed' } & ServerFault);

const languageKey = 'backsolve.language';

function rememberedLanguage(otherwise: Language): Language {
  const kept = recall(languageKey);
  return kept === 'en' || kept === 'it' ? kept : otherwise;
}

export function App({ server, screen, language: usual }: Props) {
  const [language, setLanguage] = useState(() => rememberedLanguage(usual));
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  const [status, setStatus] = useState('');

  const load = useCallback(async () => {
    const answer = await server.home();
    setLoaded(answer.ok ? { is: 'home', home: answer.value } : { is: 'failed', ...answer.fault });
  }, [server]);
  useEffect(() => {
    load();
  }, [load]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (chosen: Language) => {
    remember(languageKey, chosen);
    setLanguage(chosen);
  };

  return (
    <LanguageContext.Provider value={language}>
      <AnnounceContext.Provider value={setStatus}>
        {loaded.is === 'loading' && <LoadingScreen />}
        {loaded.is === 'failed' && <CallFailure failed={{ ...loaded, deed: 'read', retry: load }} />}
        {loaded.is === 'home' && (
          <Workspace server={server} home={loaded.home} screen={screen} onLanguage={choose} onReload={load} />
        )}
        <p class="hidden" role="status">
          {status}
        </p>
      </AnnounceContext.Provider>
    </LanguageContext.Provider>
  );
}
