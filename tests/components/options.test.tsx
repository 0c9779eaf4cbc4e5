// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/Options';
import { NOW, optionsProps } from './sample';
import { clear, control, press, saidBy, show, text, type } from './screen';

afterEach(clear);
const today = new Date(NOW).toISOString().slice(0, 10);

describe('MPI by hand', () => {
  test('a reading counts as of today unless its day is given', async () => {
    const onChange = vi.fn();
    await show(<Options {...optionsProps({}, { onChange })} />);
    await type('Reading', '−0.9');
    expect(onChange).toHaveBeenCalledWith({ typedMpi: { value: -0.9, date: today } });
  });

  test('its day can be changed, but not into the future', async () => {
    const onChange = vi.fn();
    await show(<Options {...optionsProps({ typedMpi: { value: 1.5, date: today } }, { onChange })} />);
    await type('Day it was observed', '2025-12-01');
    expect(onChange).toHaveBeenCalledWith({ typedMpi: { value: 1.5, date: '2025-12-01' } });
    onChange.mockClear();
    await type('Day it was observed', '2031-01-01');
    expect(onChange).not.toHaveBeenCalled();
    expect(saidBy('Day it was observed')).toContain('Dec 6, 2025');
  });

  test('taken back, it leaves the field empty', async () => {
    const draw = (typedMpi: { value: number; date: string } | null): Promise<HTMLElement> =>
      show(
        <Options
          {...optionsProps({ typedMpi })}
          onChange={(changed) => void draw(changed.typedMpi ?? null)}
        />,
      );
    await draw(null);
    await type('Reading', '1.5');
    await press('Remove my reading');
    expect(control<HTMLInputElement>('Reading').value).toBe('');
  });

  test('it can be taken back', async () => {
    const onChange = vi.fn();
    await show(<Options {...optionsProps({ typedMpi: { value: 1.5, date: today } }, { onChange })} />);
    await press('Remove my reading');
    expect(onChange).toHaveBeenCalledWith({ typedMpi: null });
  });
});

describe('keys', () => {
  test('are hidden until asked for', async () => {
    await show(<Options {...optionsProps({ keys: { bgeometrics: 'secret-key-1', cryptoquant: '' } })} />);
    expect(control('BGeometrics key').getAttribute('type')).toBe('password');
  });

  test('are stored without the blanks pasted around them, and not at all with blanks inside', async () => {
    const onChange = vi.fn();
    await show(<Options {...optionsProps({}, { onChange })} />);
    await type('CryptoQuant key', '  abcd1234efgh ');
    expect(onChange).toHaveBeenCalledWith({ keys: { bgeometrics: '', cryptoquant: 'abcd1234efgh' } });
    onChange.mockClear();
    await type('CryptoQuant key', 'Bearer abcd1234');
    expect(onChange).not.toHaveBeenCalled();
    expect(saidBy('CryptoQuant key')).toContain('no blanks');
  });

  test('a CryptoQuant key brings up the question for its host, until that is answered', async () => {
    const onAllowCryptoquant = vi.fn();
    const keys = { bgeometrics: '', cryptoquant: 'abcd1234efgh' };
    await show(<Options {...optionsProps({ keys }, { onAllowCryptoquant })} />);
    await press('Allow api.cryptoquant.com');
    expect(onAllowCryptoquant).toHaveBeenCalledOnce();
    await show(<Options {...optionsProps({ keys }, { cryptoquantAllowed: true })} />);
    expect(() => control('Allow api.cryptoquant.com')).toThrow();
  });
});

describe('sites', () => {
  test('are switched off and on one by one', async () => {
    const onChange = vi.fn();
    await show(<Options {...optionsProps({ sitesOff: ['news.example.org'] }, { onChange })} />);
    await press('trade.example.com');
    expect(onChange).toHaveBeenLastCalledWith({ sitesOff: ['news.example.org', 'trade.example.com'] });
    await press('news.example.org');
    expect(onChange).toHaveBeenLastCalledWith({ sitesOff: [] });
  });

  test('are found by a part of their name', async () => {
    const page = await show(<Options {...optionsProps()} />);
    await type('Find a site', 'TRADE');
    expect(text(page.querySelector('#sites'))).toContain('trade.example.com');
    expect(text(page.querySelector('#sites'))).not.toContain('news.example.org');
    await type('Find a site', 'nowhere');
    expect(text(page.querySelector('#sites'))).toContain('No such site');
  });

  test("the user's own can be given back", async () => {
    const onForget = vi.fn();
    await show(<Options {...optionsProps({}, { onForget })} />);
    await press('Give up own.example.net');
    expect(onForget).toHaveBeenCalledWith(['own.example.net']);
  });
});

test('a setting is found by what it says', async () => {
  const page = await show(<Options {...optionsProps()} />);
  const seen = () =>
    [...page.querySelectorAll<HTMLElement>('main > section')].filter(({ hidden }) => !hidden);
  await type('Find a setting', 'pool FEE');
  expect(seen().map(({ id }) => id)).toEqual(['basis']);
  await type('Find a setting', 'weather');
  expect(seen()).toEqual([]);
  expect(text(page)).toContain('No setting says that.');
  await type('Find a setting', '');
  expect(seen()).toHaveLength(10);
});

test('nothing is reset by a single press', async () => {
  const onReset = vi.fn();
  await show(<Options {...optionsProps({}, { onReset })} />);
  await press('Reset everything');
  expect(onReset).not.toHaveBeenCalled();
  await press('Really reset everything?');
  expect(onReset).toHaveBeenCalledOnce();
});

test('the style of marks is shown on a sample and stored at once', async () => {
  const onChange = vi.fn();
  const page = await show(<Options {...optionsProps({}, { onChange })} />);
  expect(text(page.querySelector('#marks'))).toContain('$90,000');
  await press('Underline');
  expect(onChange).toHaveBeenCalledWith({ markStyle: 'underline' });
});

test('each source says when it last answered and what went wrong since', async () => {
  const sources = [
    { id: 'a', name: 'First source', url: 'https://a.example/', answeredAt: NOW - 60_000, error: null },
    { id: 'b', name: 'Second source', url: 'https://b.example/', answeredAt: null, error: 'HTTP 500' },
  ];
  const page = await show(<Options {...optionsProps({}, { sources })} />);
  const [first, second] = [...page.querySelectorAll('#sources li')].map((row) => text(row));
  expect(first).toBe('First sourceanswered 1 minute ago');
  expect(second).toContain('not asked yet last try failed: HTTP 500');
});
