import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { difficulty, reward, seconds, usd } from '../schema';

// Numbers and numbers as text, mixed. `exchange_rate` is USD whatever `exchange_rate_curr` says; `nethash` follows the
// luck of the last blocks and is not used.
const coin = z.object({
  tag: z.literal('BTC'),
  difficulty,
  block_reward24: reward,
  exchange_rate: usd,
  timestamp: seconds,
});

/** Price, difficulty and the last day's mean reward in one answer: the last resort for all three. */
export const whattomineCoin: Endpoint = {
  id: 'whattomine/coin',
  url: () => 'https://whattomine.com/coins/1.json',
  read(answer) {
    const { difficulty, block_reward24, exchange_rate, timestamp } = coin.parse(answer);
    const figure = <T>(value: T) => ({ value, observedAt: timestamp, source: 'whattomine' });
    return {
      price: figure({ USD: exchange_rate }),
      difficulty: figure(difficulty),
      reward: figure(block_reward24),
    };
  },
};
