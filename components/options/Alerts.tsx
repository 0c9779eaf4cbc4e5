import { useLanguage } from '@/components/language';
import { NumberField } from '@/components/NumberField';
import { Section } from '@/components/Section';
import { Switch } from '@/components/Switch';
import type { AlertSettings } from '@/utils/alerts/alert';
import { exampleOf } from '@/utils/alerts/example';
import { anyAlert, MARGIN_LEVELS } from '@/utils/alerts/sound-alerts';
import { alertText } from '@/utils/words/alert-text';
import { useFindable } from './find';
import type { OptionsProps } from './options-props';
import { QuietHours } from './QuietHours';
import { Usual, UsualState } from './Usual';
import { useOptionsWords } from './words';

const LEVEL = { min: MARGIN_LEVELS.min * 100, max: MARGIN_LEVELS.max * 100 };
/** Where the band "thin" begins. */
const USUAL_LEVEL = 0.25;
/** In the order of how often each comes. */
const KINDS = ['verdict', 'margin', 'retarget', 'record', 'mpiHigh', 'mpiLow'] as const;
type Kind = (typeof KINDS)[number];

const isOn = (alerts: AlertSettings, kind: Kind) =>
  kind === 'margin' ? alerts.marginLevel !== null : alerts[kind];
const turned = (kind: Kind, on: boolean): Partial<AlertSettings> =>
  kind === 'margin' ? { marginLevel: on ? USUAL_LEVEL : null } : { [kind]: on };

/** What is told by notification, each with what it would say. */
export function Alerts({ settings: { alerts }, standing, notifications, ...props }: OptionsProps) {
  const { words, format } = useLanguage();
  const own = useOptionsWords().alerts;
  const find = useFindable();
  const change = (changed: Partial<AlertSettings>) => props.onAlerts({ ...alerts, ...changed });
  const example = (kind: Kind) =>
    alertText(exampleOf(kind, standing, alerts.marginLevel ?? USUAL_LEVEL), standing, {
      words: { verdicts: words.verdicts, alerts: own.said },
      format,
    });
  const any = anyAlert(alerts);
  return (
    <Section id="alerts" title={own.title} lead={own.lead}>
      <ul class="alerts">
        {KINDS.map((kind) => {
          const { title, message } = example(kind);
          return (
            <li key={kind} {...find(`${kind}Alert`)}>
              <Switch on={isOn(alerts, kind)} onChange={(on) => change(turned(kind, on))}>
                {own.kinds[kind]} <UsualState on={isOn(alerts, kind)} usual={false} />
              </Switch>
              <p class="note">
                <b>{title}</b> · {message}
              </p>
              {kind === 'margin' && alerts.marginLevel !== null && (
                <NumberField
                  label={own.level}
                  unit="%"
                  range={LEVEL}
                  usual={USUAL_LEVEL * 100}
                  value={Number((alerts.marginLevel * 100).toFixed(4))}
                  onValue={(percent) => change({ marginLevel: percent / 100 })}
                >
                  <Usual
                    of={own.level}
                    changed={alerts.marginLevel !== USUAL_LEVEL}
                    onBack={() => change({ marginLevel: USUAL_LEVEL })}
                  />
                </NumberField>
              )}
            </li>
          );
        })}
      </ul>
      <QuietHours quiet={alerts.quiet} onQuiet={(quiet) => change({ quiet })} />
      {any && notifications === 'refused' && <p class="wrong">{own.refused}</p>}
      {any && notifications !== 'allowed' && (
        <p class="aside">
          {own.needsLeave}{' '}
          <button type="button" class="button" onClick={props.onAllowNotifications}>
            {own.allow}
          </button>
        </p>
      )}
    </Section>
  );
}
