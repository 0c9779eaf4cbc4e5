import type { FieldName } from '@/utils/words/en/fields';
import { optionsWords } from '@/utils/words/options-words';
import { useOptionsWords } from './words';

/** What makes an element one field for the finder: the other words that it may be sought by. */
export interface Findable {
  'data-find': string;
}

/** Says of which field an element is. English synonyms count in every language: they are the terms of the field. */
export function useFindable(): (field: FieldName) => Findable {
  const own = useOptionsWords().fields.synonyms;
  const english = optionsWords.english.fields.synonyms;
  return (field) => ({ 'data-find': `${own[field]} ${english[field]}` });
}
