import { useLanguage } from '@/components/language';
import { Scroll } from '@/components/Scroll';
import { comparedToPublished, meanError } from '@/utils/mining/model-error';
import { PUBLISHED_ORIGINS } from '@/utils/mining/published-origins';
import { publishedName } from '@/utils/words/basis-name';
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
      <Scroll label={published.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{published.figure}</th>
              <th scope="col">USD</th>
              <th scope="col">{published.model}</th>
              <th scope="col">{published.error}</th>
              <th scope="col">{published.published}</th>
              <th scope="col">{published.readAt}</th>
            </tr>
          </thead>
          <tbody>
            {compared.map(({ figure, model, error }) => (
              <tr key={figure.id}>
                <th scope="row">{publishedName(figure, words, format)}</th>
                <td>{format.usd(figure.usd)}</td>
                <td>{model === null ? '–' : format.usd(model)}</td>
                {error === null ? (
                  <td class="note in-words">{published.none}</td>
                ) : (
                  <td>{format.margin(error)}</td>
                )}
                <td>{format.day(Date.parse(figure.published))}</td>
                <td class="read-at">{readAt(figure.id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {mean !== null && <p>{published.mean(format.share(mean))}</p>}
      <p>{published.outlier}</p>
      <p>{published.rolled}</p>
    </>
  );
}
