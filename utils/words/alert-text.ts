import type { Alert } from '@/utils/alerts/alert';
import type { Standing } from '@/utils/mining/terms';
import type { Format } from './format';
import type { WorkerWords } from './worker-words';

/** A notification's two lines. */
export interface AlertText {
  title: string;
  message: string;
}

/** What an alert says, with the figures of the standing that it was seen in. It tells what is, never what to do. */
export function alertText(
  alert: Alert,
  { cost, price, marginOverCost }: Standing,
  { words, format }: { words: Pick<WorkerWords, 'alerts' | 'verdicts'>; format: Format },
): AlertText {
  const { alerts } = words;
  const usd = format.usd(cost.usd);
  switch (alert.kind) {
    case 'verdict':
      return {
        title: alerts.verdict.title(words.verdicts[alert.to].name),
        message: alerts.verdict.message(words.verdicts[alert.from].name, format.margin(marginOverCost), usd),
      };
    case 'margin': {
      const say = alert.above ? alerts.margin.above : alerts.margin.below;
      return {
        title: say(format.percent(alert.level)),
        message: alerts.margin.message(format.margin(alert.margin), format.usd(price), usd),
      };
    }
    case 'mpiHigh':
    case 'mpiLow':
      return {
        title: alerts[alert.kind].title,
        message: alerts[alert.kind].message(format.signed(alert.mpi)),
      };
    case 'retarget': {
      const say = alert.change < 0 ? alerts.retarget.down : alerts.retarget.up;
      return {
        title: say(format.share(Math.abs(alert.change))),
        message: alerts.retarget.message(format.trillions(alert.difficulty), usd),
      };
    }
    case 'record':
      return {
        title: alerts.record.title,
        message: alerts.record.message(format.trillions(alert.difficulty), usd),
      };
  }
}
