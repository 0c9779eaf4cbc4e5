import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type WelcomeWords, welcomeWords } from '@/utils/words/welcome-words';

/** Words of the welcome page; English where no entrypoint hands others down. */
export const WelcomeContext = createContext<WelcomeWords>(welcomeWords.english);

/** The welcome page's words, for a component. */
export const useWelcome = () => useContext(WelcomeContext);
