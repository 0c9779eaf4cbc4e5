import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type MethodWords, methodWords } from '@/utils/words/method-words';

/** Words of the method page; English where no entrypoint hands others down. */
export const MethodContext = createContext<MethodWords>(methodWords.english);

/** The method page's words, for a component. */
export const useMethod = () => useContext(MethodContext);
