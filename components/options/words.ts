import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type OptionsWords, optionsWords } from '@/utils/words/options-words';

/** Words of the options; English where no entrypoint hands others down. */
export const OptionsContext = createContext<OptionsWords>(optionsWords.english);

/** Words of the options for a component of theirs. */
export const useOptionsWords = () => useContext(OptionsContext);
