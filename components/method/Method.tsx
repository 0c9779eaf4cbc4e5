import type { ComponentChildren } from 'preact';
import { Contents } from '@/components/Contents';
import { Section } from '@/components/Section';
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
    <div class="method with-contents">
      <Contents label={words.contents} parts={SECTIONS.map((id) => ({ id, title: words[id].title }))} />
      <main>
        <h1>{words.title}</h1>
        <p class="method-lead">{words.lead}</p>
        {SECTIONS.map((id) => (
          <Section key={id} id={id} title={words[id].title}>
            {content[id]}
          </Section>
        ))}
      </main>
    </div>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}
