import type { ComponentChildren } from 'preact';
import { useDepth } from '@/components/study/words';
import { Flows } from './Flows';
import { Margin } from './Margin';
import { Network } from './Network';
import { Past } from './Past';
import { SinceLastWeek } from './SinceLastWeek';
import type { WhyProps } from './why-props';

/** Each part of the verdict in sentences with its figures, then what changed, then what came after times like this. */
export function Why(props: WhyProps) {
  const { why } = useDepth();
  return (
    <section id="why" class="why" aria-labelledby="why-title">
      <h2 id="why-title">{why.title}</h2>
      <Part name={why.margin.name}>
        <Margin {...props} />
      </Part>
      <Part name={why.mpi.name}>
        <Flows {...props} />
      </Part>
      <Part name={why.network.name}>
        <Network {...props} />
      </Part>
      <Part name={why.week.name}>
        <SinceLastWeek {...props} />
      </Part>
      <Part name={why.past.name}>
        <Past {...props} />
      </Part>
    </section>
  );
}

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="why-part">
      <h3>{name}</h3>
      <div>{children}</div>
    </div>
  );
}
