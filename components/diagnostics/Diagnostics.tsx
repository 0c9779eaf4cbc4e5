import type { ComponentChildren } from 'preact';
import { Contents } from '@/components/Contents';
import { Section } from '@/components/Section';
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
    return 'lead' in said ? said.lead : '';
  };
  return (
    <div class="diagnostics sections with-contents">
      <Contents heads label={words.contents} parts={SECTIONS.map((id) => ({ id, title: words[id].title }))} />
      <main>
        {SECTIONS.map((id) => (
          <Section key={id} id={id} title={words[id].title} lead={lead(id)}>
            {content[id]}
          </Section>
        ))}
      </main>
    </div>
  );
}
