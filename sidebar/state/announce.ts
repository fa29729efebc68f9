/** The one polite voice of the page, for those who do not see it change. */
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

export const AnnounceContext = createContext<(text: string) => void>(() => {});

export const useAnnounce = () => useContext(AnnounceContext);

/** Says a sentence once it has stood for a second, such as figures after the last key. */
export function useSettled(text: string | undefined): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => announce(text), 1000);
    return () => clearTimeout(timer);
  }, [text, announce]);
}
