import { Icon } from '@/components/Icon';
import { useLanguage } from '@/components/language';
import { Observed } from '@/components/Observed';
import { LazyPlot } from '@/components/plot/LazyPlot';
import type { PlotProps } from '@/components/plot/Plot';
import { Machines } from '@/components/what-if/Machines';
import { WhatIf, type WhatIfProps } from '@/components/what-if/WhatIf';
import { Why } from '@/components/why/Why';
import type { WhyProps } from '@/components/why/why-props';
import { isStale } from '@/utils/figures/figure';
import { useDepth } from './words';

export interface StudyProps
  extends WhyProps,
    Pick<WhatIfProps, 'terms' | 'phDays' | 'currency' | 'rate' | 'asked'> {
  mpi: PlotProps['mpi'];
  published?: string;
  /** Who gave the price, in words. */
  source: string;
  now: number;
  /** Name of the basis that past costs and suppositions are on: the preset's, where today's is a published figure. */
  model: string;
  /** Addresses of the extension's other pages. */
  pages: { method: string; options: string };
}

/** All that lies below the face, on one page: the long view, the reasons, and what would be otherwise. */
export function Study(props: StudyProps) {
  const { words, format } = useLanguage();
  const { study } = useDepth();
  const { standing, figures, weeks, model, mpi, terms, rate, pages, source, now, published } = props;
  const stale = isStale('price', figures.price, now);
  const band = standing.bands.margin;
  const { name, sentence } = words.verdicts[standing.verdict];
  const tones = { '--band-text': `var(--${band}-text)`, '--band-tint': `var(--${band}-tint)` };
  return (
    <div class="study">
      <header class="study-bar">
        <Icon name="mark" />
        <span class="study-name">
          <b>Hashfloor</b> {study.title}
        </span>
        <nav>
          <a href={pages.method}>{study.method}</a>
          <a href={pages.options}>{study.options}</a>
        </nav>
      </header>
      <main>
        <section
          class={stale ? 'study-face stale' : 'study-face'}
          style={tones}
          aria-labelledby="study-verdict"
        >
          <p class="study-margin">{format.margin(standing.marginOverCost)}</p>
          <div>
            <h1 id="study-verdict">{name}</h1>
            <p>{sentence}</p>
          </div>
          <p class="study-day">
            <Observed at={figures.price.observedAt} now={now} stale={stale} source={source} />
          </p>
        </section>
        <LazyPlot weeks={weeks} basis={model} published={published} mpi={mpi} rate={rate} height={340} />
        <div class="study-columns">
          <Why {...props} />
          <WhatIf key={props.asked} {...props} price={standing.price} basis={model} bands={standing.bands} />
        </div>
        <Machines hashprice={standing.hashprice} usdPerKwh={terms.usdPerKwh} />
      </main>
    </div>
  );
}
