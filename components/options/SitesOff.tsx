import { useLanguage } from '@/components/language';
import type { OptionsProps } from './options-props';
import { Usual } from './Usual';
import { useOptionsWords } from './words';

/** The sites that the user switched off, here or in the popup, listed or not, and the way back for all of them. */
export function SitesOff({ settings: { sitesOff }, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const own = useOptionsWords().sites;
  const { locale } = useLanguage();
  if (sitesOff.length === 0) return null;
  const hosts = new Intl.ListFormat(locale).format(sitesOff);
  return (
    <div class="sites-off note" data-find="">
      {own.off(hosts)} <Usual of={own.title} changed onBack={() => onChange({ sitesOff: [] })} />
    </div>
  );
}
