import { Section } from '@/components/Section';
import { useOptionsWords } from './words';

/** What leaves the browser, where the figures are from, and which version this is. */
export function About({ version }: { version: string }) {
  const own = useOptionsWords();
  return (
    <Section id="about" title={own.about.title}>
      {own.about.privacy.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {own.about.method} <a href="/method.html">{own.about.more}</a>
      </p>
      <p class="note">{own.about.credits}</p>
      <p class="note">Hashfloor {version}</p>
    </Section>
  );
}
