import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/Icon';
import type { DiagnosticsProps } from './diagnostics-props';
import { Export } from './Export';
import { Figures } from './Figures';
import { Servers } from './Servers';
import { Sources } from './Sources';
import { Stress } from './Stress';
import { useDiagnostics } from './words';

const SECTIONS = ['figures', 'stress', 'sources', 'servers', 'export'] as const;

/** Where every number comes from, how its sources fare, and a way to take it all along. */
export function Diagnostics(props: DiagnosticsProps) {
  const words = useDiagnostics();
  const content: Record<(typeof SECTIONS)[number], ComponentChildren> = {
    figures: <Figures {...props} />,
    stress: <Stress {...props} />,
    sources: <Sources {...props} />,
    servers: <Servers {...props} />,
    export: <Export {...props} />,
  };
  const lead = (id: (typeof SECTIONS)[number]) => {
    const said = words[id];
    return 'lead' in said ? <p class="lead">{said.lead}</p> : null;
  };
  return (
    <div class="options diagnostics">
      <header>
        <h1>
          <Icon name="mark" /> Hashfloor
        </h1>
        <nav aria-label={words.contents}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {words[id].title}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {SECTIONS.map((id) => (
          <section key={id} id={id} class="section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{words[id].title}</h2>
            {lead(id)}
            {content[id]}
          </section>
        ))}
      </main>
    </div>
  );
}
