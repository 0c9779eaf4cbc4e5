import { Outward } from '@/components/Outward';
import type { MethodProps } from './method-props';
import { useMethod } from './words';

/** Where everything comes from, and under which licence. */
export function Sources({ sources }: Pick<MethodProps, 'sources'>) {
  const { sources: words } = useMethod();
  return (
    <>
      <p>{words.live}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.gives}</th>
          </tr>
        </thead>
        <tbody>
          {sources
            .filter(({ id }) => words.uses[id])
            .map(({ id, name, page }) => (
              <tr key={id}>
                <th scope="row">
                  <Outward to={page} name={name} />
                </th>
                <td>{words.uses[id]}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>{words.bundled}</p>
      <ul>
        {Object.entries(words.data).map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <p>{words.software}</p>
    </>
  );
}
