import * as z from 'zod';
import type { Rig } from '@/utils/mining/basis';
import type { Endpoint } from '../endpoint';
import { difficulty, numeric } from '../schema';

/** Any size will do: the cost of a coin depends on watts for each TH/s alone. */
const TERAHASHES = 100;

// What was sent comes back beside the result. `fiat_cost` is the power for one bitcoin, net of the pool's fee, USD.
const answered = z.object({
  result: z.object({
    fiat_cost: numeric(100, 1e8),
    difficulty,
    hardware_efficiency_j_th: numeric(1, 1000),
  }),
});

/** What is told of the user's machines: efficiency, cooling counted in, tariff and pool fee. */
function queryOf({ efficiencyJPerTh, pue, usdPerKwh, poolFeePct }: Rig): string {
  const watts = TERAHASHES * efficiencyJPerTh * pue;
  return new URLSearchParams({
    hashrate_ths: String(TERAHASHES),
    consumption_watts: watts.toFixed(1),
    electricity_price_per_kwh: String(usdPerKwh),
    revenue_fees_rate: (poolFeePct / 100).toFixed(4),
  }).toString();
}

const endpointAt = (id: Endpoint['id'], host: string): Endpoint => ({
  id,
  minGap: 6 * 60 * 60 * 1000,
  // Only of machines that the user has set as the basis, and once the browser was allowed to ask.
  url: (_, { rig }) => (rig ? `https://${host}/api/v2.0/cost-to-mine?${queryOf(rig)}` : null),
  read(answer, now) {
    const { fiat_cost: usd, hardware_efficiency_j_th: jPerTh } = answered.parse(answer).result;
    return { rigCost: { value: { usd, jPerTh }, observedAt: now, source: 'braiins' } };
  },
});

/** What power for one bitcoin costs with the user's own machines, as Braiins works it out. */
export const braiinsRigCost = endpointAt('braiins/cost-to-mine', 'insights.braiins.com');

/** The same where it has moved to: redirects are not followed. */
export const braiinsRigCostMoved = endpointAt('braiins/cost-to-mine-moved', 'learn.braiins.com');
