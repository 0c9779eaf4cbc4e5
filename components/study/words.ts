import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type DepthWords, depthWords } from '@/utils/words/depth-words';

/** Words of plot, what-if and why; English where no entrypoint hands others down. */
export const DepthContext = createContext<DepthWords>(depthWords.english);

/** The words below the face, for a component. */
export const useDepth = () => useContext(DepthContext);
