// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { axisSums, linearSplits, logSplits } from '@/components/plot/axes';
import { Crosshair } from '@/components/plot/Crosshair';
import { AXIS, END, indexAfter, indexUnder } from '@/components/plot/place';
import { Reading } from '@/components/plot/Reading';
import { Table } from '@/components/plot/Table';
import { MPI_READINGS } from '@/utils/history/mpi-readings';
import { weeksOf } from '@/utils/mining/spans';
import { depth } from './depth';
import { clear, show, text } from './screen';

afterEach(clear);
const weeks = weeksOf(depth().why.weeks, '1y');
const last = weeks.length - 1;

describe('the crosshair', () => {
  const draw = async (index: number) => {
    const onIndex = vi.fn();
    const page = await show(
      <Crosshair weeks={weeks} index={index} onIndex={onIndex}>
        <canvas />
      </Crosshair>,
    );
    const slider = page.querySelector('[role="slider"]');
    if (!slider) throw new Error('no slider');
    const key = (name: string) =>
      slider.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    return { slider, key, onIndex };
  };

  test('speaks the week it stands on', async () => {
    const { slider } = await draw(last);
    expect(slider.getAttribute('aria-valuetext')).toMatch(
      /^Dec 6, 2025: price \$90,000, cost \$[\d,]+, margin over cost \+9\.6%$/,
    );
    expect(slider.getAttribute('aria-valuemax')).toBe(String(last));
  });

  test.each([
    ['ArrowLeft', 19],
    ['ArrowRight', 21],
    ['PageDown', 7],
    ['PageUp', 33],
    ['Home', 0],
    ['End', last],
  ])('%s leads to week %d', async (name, index) => {
    const { key, onIndex } = await draw(20);
    expect(key(name)).toBe(false);
    expect(onIndex).toHaveBeenCalledWith(index);
  });

  test('leaves other keys to the page', async () => {
    const { key, onIndex } = await draw(20);
    expect(key('Tab')).toBe(true);
    expect(onIndex).not.toHaveBeenCalled();
  });

  test('stops at the ends', () => {
    expect(indexAfter('ArrowLeft', 0, 50)).toBe(0);
    expect(indexAfter('PageUp', 45, 50)).toBe(49);
  });

  test('finds the week under a pointer, and the ends beyond them', () => {
    const width = AXIS + END + last * 10;
    expect(indexUnder(weeks, AXIS + 200, width)).toBe(20);
    expect(indexUnder(weeks, 0, width)).toBe(0);
    expect(indexUnder(weeks, width, width)).toBe(last);
    expect(indexUnder([], 10, 100)).toBe(0);
  });
});

test('the reading tells a week in figures, and what is not known', async () => {
  const week = weeks[last];
  if (!week) throw new Error('no weeks');
  const now = text(await show(<Reading week={week} isNow mpi={undefined} />));
  expect(now).toContain('now');
  expect(now).toContain('▽ squeezed');
  const blank = { ...week, price: null, cost: null, low: null, high: null, margin: null, network: null };
  expect(text(await show(<Reading week={blank} isNow={false} mpi={undefined} />))).toMatch(
    /Price\s?not known.*Margin over cost\s?not known/,
  );
});

test('the table has a row a month, the newest first', async () => {
  const page = await show(<Table weeks={weeks} span="1y" readings={MPI_READINGS} />);
  const days = [...page.querySelectorAll('section tbody th')].map((cell) => text(cell));
  expect(days[0]).toBe('Dec 6, 2025');
  expect(days[1]).toBe('Nov 24, 2025');
  expect(days[2]).toBe('Oct 27, 2025');
  expect(days).toHaveLength(13);
});

describe('axes are labelled with round values', () => {
  test.each([
    [11_000, 140_000, 4, [20_000, 50_000, 100_000]],
    [0.04, 140_000, 6, [0.1, 10, 1_000, 100_000]],
    [900, 90_000, 3, [1_000, 10_000]],
    [48_000, 120_000, 5, [60_000, 80_000, 100_000]],
  ])('logarithmic from %d to %d', (low, high, most, values) => {
    const splits = logSplits(low, high, most);
    expect(splits.length).toBeLessThanOrEqual(most);
    for (const value of values) expect(splits.some((split) => Math.abs(split / value - 1) < 1e-9)).toBe(true);
  });

  test.each([
    [0, 128_000, 6, [0, 50_000, 100_000]],
    [0, 9, 5, [0, 2, 4, 6, 8]],
  ])('linear from %d to %d', (low, high, most, values) => {
    expect(linearSplits(low, high, most)).toEqual(values);
  });
});

test('sums on an axis keep the sign of their currency as long as all of them fit', () => {
  expect(axisSums(['$50K', '$100K'])).toEqual(['$50K', '$100K']);
  expect(axisSums(['5000 $', '100.000 $'])).toEqual(['5000', '100.000']);
});
