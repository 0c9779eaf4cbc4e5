import { useLanguage } from '@/components/language';
import { comparedToPublished, meanError } from '@/utils/mining/model-error';
import { PUBLISHED_ORIGINS } from '@/utils/mining/published-origins';
import { publishedName } from '@/utils/words/basis-name';
import { FigureTable } from './FigureTable';
import { useMethod } from './words';

/** The published figures, each beside what the model says for the same days. */
export function Published() {
  const { words, format } = useLanguage();
  const { published } = useMethod();
  const compared = comparedToPublished();
  const mean = meanError(compared, 'listed_cash');
  const readAt = (id: string) => {
    const { readAt: place = '', reposted = false } = PUBLISHED_ORIGINS[id] ?? {};
    return reposted ? published.reposted(place) : place;
  };
  return (
    <>
      <p>{published.text}</p>
      <FigureTable
        label={published.table}
        name={published.figure}
        columns={[
          { head: 'USD' },
          { head: published.model },
          { head: published.error },
          { head: published.published },
          { head: published.readAt, holds: 'words' },
        ]}
        rows={compared.map(({ figure, model, error }) => ({
          id: figure.id,
          name: { text: publishedName(figure, words, format) },
          cells: [
            { text: format.usd(figure.usd) },
            { text: model === null ? '–' : format.usd(model) },
            error === null ? { text: '', note: published.none } : { text: format.margin(error) },
            { text: format.day(Date.parse(figure.published)) },
            { text: readAt(figure.id) },
          ],
        }))}
      />
      {mean !== null && <p>{published.mean(format.share(mean))}</p>}
      <p>{published.outlier}</p>
      <p>{published.rolled}</p>
    </>
  );
}
