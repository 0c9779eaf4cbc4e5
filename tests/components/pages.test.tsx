// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inCurrency, knownCurrencies } from '@/components/currency';
import { languageOf } from '@/components/language';
import { Method } from '@/components/method/Method';
import { Welcome } from '@/components/welcome/Welcome';
import { type Basis, DEFAULT_BASIS } from '@/utils/mining/basis';
import { costOf } from '@/utils/mining/cost';
import { PUBLISHED_COSTS } from '@/utils/mining/published';
import { FIGURES, NOW } from './sample';
import { clear, control, press, show, text } from './screen';

afterEach(clear);
const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const today = { difficulty: 149_301_205_959_700, reward: 3.149, at: NOW };
const cost = (basis: Basis) => costOf({ basis, rig, ...today });

describe('the method page', () => {
  const draw = () =>
    show(
      <Method
        today={today}
        costOf={cost}
        sources={[{ id: 'mempool', name: 'mempool.space', page: 'https://mempool.space' }]}
      />,
    );

  test('works the cost out with today’s figures', async () => {
    const page = text(await draw());
    expect(page).toContain('Difficulty 149.3 T and a reward of 3.149 BTC make 2,357 PH/s-days.');
    expect(page).toMatch(/At \$33\.\d\d a day that is \$78,\d{3}\./);
    expect(page).toContain(
      'A price of $90,000 over a cost of $74,600 is +20.6% over cost and 17.1% of the price.',
    );
  });

  test('lists every preset with its cost, and every published figure beside the model', async () => {
    const page = await draw();
    expect(page.querySelectorAll('#presets tbody tr')).toHaveLength(6);
    const rows = [...page.querySelectorAll('#published tbody tr')].map((row) => text(row));
    expect(rows).toHaveLength(PUBLISHED_COSTS.length);
    expect(rows.find((row) => row.startsWith('CoinShares Q2 2025$74,600'))).toContain('−5.8%');
    expect(text(page.querySelector('#published'))).toContain('off by 7.9% on average');
  });

  test('has a heading and a way to each part', async () => {
    const page = await draw();
    const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')];
    for (const link of links) {
      expect(text(page.querySelector(`${link.getAttribute('href')} h2`))).toBe(text(link));
    }
    expect(links.length).toBeGreaterThan(6);
  });
});

describe('the welcome page', () => {
  const draw = (basis: Basis = DEFAULT_BASIS) => {
    const asked = { onBasis: vi.fn(), onCurrency: vi.fn(), onDone: vi.fn() };
    const page = show(
      <Welcome
        price={90_000}
        basis={basis}
        costOf={cost}
        currency="USD"
        currencies={['USD', 'EUR']}
        pages={{ method: '/method.html', sites: '/options.html' }}
        {...asked}
      />,
    );
    return page.then((shown) => ({ page: shown, ...asked }));
  };
  const marks = (page: Element) => [...page.querySelectorAll('[role="img"]')].map((mark) => text(mark));

  test('marks the prices of its sample article, and nothing else in it', async () => {
    const { page } = await draw();
    expect(text(page.querySelector('article'))).toContain('$90,000+14.5%');
    expect(text(page.querySelector('article'))).toContain('$12 million nonetheless');
    expect(marks(page)).toHaveLength(4);
  });

  test('whose marks follow the basis', async () => {
    const { page } = await draw({ kind: 'preset', id: 'listed_allin' });
    expect(marks(page)[0]).toBe('−39.0%');
  });

  test('lets basis and currency be chosen, and ends', async () => {
    const { onBasis, onCurrency, onDone } = await draw();
    await press('a miner at home');
    expect(onBasis).toHaveBeenCalledWith({ kind: 'preset', id: 'home_miner' });
    const select = control<HTMLSelectElement>('shown in');
    select.value = 'EUR';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onCurrency).toHaveBeenCalledWith('EUR');
    await press('Done');
    expect(onDone).toHaveBeenCalled();
  });

  test('explains permissions and privacy in five sentences', async () => {
    const { page } = await draw();
    const sentences = [...page.querySelectorAll('ol li')].map((item) => text(item));
    expect(sentences).toHaveLength(5);
    for (const sentence of sentences) expect(sentence.match(/\.(\s|$)/g)).toHaveLength(1);
  });
});

describe('sums in another currency', () => {
  const figures = {
    ...FIGURES,
    price: { ...FIGURES.price, value: { USD: 90_000, EUR: 76_500 } },
    rates: { value: { JPY: 150, EUR: 0.8, USDT: 1 }, observedAt: NOW, source: 'x' },
  };

  test('can be had in what a price or a rate is known in', () => {
    expect(knownCurrencies(figures)).toEqual(['USD', 'EUR', 'JPY']);
  });

  test('are written in it, tariffs in dollars as they are quoted', () => {
    const { format } = inCurrency(languageOf('de-DE'), 'EUR', 0.85);
    expect(format.usd(90_000)).toMatch(/^76\.500\s€$/);
    expect(format.compact(90_000, 'USD')).toMatch(/€/);
    expect(format.tariff(0.07)).toMatch(/^0,07\s\$$/);
  });

  test('stay in dollars where the rate is not known', () => {
    const { format } = inCurrency(languageOf('de-DE'), 'CHF', undefined);
    expect(format.usd(90_000)).toMatch(/^90\.000\s\$$/);
  });
});
