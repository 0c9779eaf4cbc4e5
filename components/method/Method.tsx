import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/Icon';
import { CostSection } from './CostSection';
import { Example } from './Example';
import type { MethodProps } from './method-props';
import { Presets } from './Presets';
import { Published } from './Published';
import { Sources } from './Sources';
import { VerdictSection } from './VerdictSection';
import { useMethod } from './words';

const SECTIONS = [
  'margin',
  'cost',
  'presets',
  'published',
  'verdict',
  'mpi',
  'past',
  'sources',
  'not',
] as const;

/** How everything is worked out: formulas, parameters, errors, sources, dates. */
export function Method(props: MethodProps) {
  const words = useMethod();
  const content: Record<(typeof SECTIONS)[number], ComponentChildren> = {
    margin: <Example />,
    cost: <CostSection {...props} />,
    presets: <Presets {...props} />,
    published: <Published />,
    verdict: <VerdictSection />,
    mpi: <Paragraphs texts={[words.mpi.is, words.mpi.skewed, words.mpi.not, words.mpi.access]} />,
    past: <Paragraphs texts={[words.past.text, words.past.caution]} />,
    sources: <Sources sources={props.sources} />,
    not: <p>{words.not.text}</p>,
  };
  return (
    <div class="method">
      <header>
        <p class="method-name">
          <Icon name="mark" /> Hashfloor
        </p>
        <nav aria-label={words.contents}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {words[id].title}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h1>{words.title}</h1>
        <p class="method-lead">{words.lead}</p>
        {SECTIONS.map((id) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{words[id].title}</h2>
            {content[id]}
          </section>
        ))}
      </main>
    </div>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}
