import { useRef } from 'preact/hooks';
import { Contents } from '@/components/Contents';
import { useLanguage } from '@/components/language';
import { About } from './About';
import { Alerts } from './Alerts';
import { Backup } from './Backup';
import { BadgeChoice } from './BadgeChoice';
import { BasisChoice } from './BasisChoice';
import { Finder } from './Finder';
import { Marks } from './Marks';
import { MpiEntry } from './MpiEntry';
import type { OptionsProps } from './options-props';
import { Sites } from './Sites';
import { Sources } from './Sources';
import { Speech } from './Speech';
import { useOptionsWords } from './words';

const PARTS = [
  'basis',
  'speech',
  'mpi',
  'marks',
  'badge',
  'alerts',
  'sites',
  'sources',
  'backup',
  'about',
] as const;

/** The options: parts down the page, their names beside it. All applies at once; there is nothing to save. */
export function Options(props: OptionsProps) {
  const { words } = useLanguage();
  const own = useOptionsWords();
  const parts = useRef<HTMLElement>(null);
  return (
    <div class="options sections with-contents">
      <Contents heads label={words.bar.options} parts={PARTS.map((id) => ({ id, title: own[id].title }))}>
        <Finder within={parts} />
      </Contents>
      {props.notKept && (
        <p class="not-kept" role="alert">
          {own.fields.notKept}
        </p>
      )}
      <main ref={parts}>
        <BasisChoice {...props} />
        <Speech {...props} />
        <MpiEntry {...props} />
        <Marks {...props} />
        <BadgeChoice {...props} />
        <Alerts {...props} />
        <Sites {...props} />
        <Sources {...props} />
        <Backup {...props} />
        <About version={props.version} />
      </main>
    </div>
  );
}
