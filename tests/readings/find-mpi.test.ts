import { describe, expect, test } from 'vitest';
import { findMpi } from '@/utils/readings/find-mpi';

describe('an MPI that an article states is read', () => {
  test.each([
    ['The Miners’ Position Index (MPI) is at −0.9, close to its floor.', -0.9],
    ['Bitcoin miners keep their coins: the MPI has slipped from 2.17 to -0.9 within two weeks.', -0.9],
    ["According to the Miners' Position Index, now 1.35, miners sell a little more than usual.", 1.35],
    ['Miner flows: MPI: 3.', 3],
    ['Miners hold. MPI stands at minus 0.8 after a year above 2.', -0.8],
    ['The Miner Position Index turned down on 5 December. It now reads -0.62, far below 2.', -0.62],
    ['A −0.9 MPI tells of miners who hold on.', -0.9],
    ['Der Miner-Positionsindex (MPI) fiel von 2,17 auf −0,9.', -0.9],
    ['El índice de posición de los mineros (MPI) bajó de 2,17 a -0,9.', -0.9],
    ['L’indice de position des mineurs (MPI) est passé de 2,17 à −0,9.', -0.9],
    ['L’indice di posizione dei miner (MPI) è sceso da 2,17 a -0,9.', -0.9],
    ['O Índice de Posição dos Mineradores (MPI) caiu de 2,17 para -0,9.', -0.9],
    ['Индекс позиции майнеров (MPI) снизился с 2,17 до −0,9.', -0.9],
    ["Madenci Pozisyon Endeksi (MPI) 2,17'den -0,9'a geriledi.", -0.9],
    ['マイナーズ・ポジション・インデックス（MPI）は2.17から-0.9まで低下した。', -0.9],
    ['채굴자 포지션 지수(MPI)는 2.17에서 -0.9로 하락했다.', -0.9],
    ['矿工头寸指数（MPI）从2.17降至-0.9。', -0.9],
    ['Индекс MPI майнеров сейчас минус 0,75.', -0.75],
  ])('%s', (text, value) => {
    expect(findMpi(text)).toEqual([value]);
  });
});

describe('what is no present reading of it is not', () => {
  test.each([
    'A reading of the Miners’ Position Index above 2 means that most miners sell.',
    'The MPI compares miner outflows with their 365-day mean.',
    'Miners earned 3.2 BTC per block; the MPI was not published.',
    'The MPI of miners rose 12.5% on the week.',
    'Open MPI 4.1 brings faster collectives.',
    'MPI-3.1 is a standard for message passing among miners of data.',
    'The miners’ MPI moved between 0.5 and 1.5 all year.',
    'MPI der Miner: über 2,0 wird verkauft.',
    'MPIが2.0を超えるとマイナーの売りが増える。',
    '채굴자 MPI가 2.0 이상이면 매도 신호다.',
    '矿工MPI高于2.0意味着卖压。',
    'Miner MPI: $2.5 billion left their wallets.',
    'The MPI of miners stands at 365.',
  ])('%s', (text) => {
    expect(findMpi(text)).toEqual([]);
  });
});

test('a page’s title may tell that it is about miners', () => {
  expect(findMpi('MPI fell to -0.4.')).toEqual([]);
  expect(findMpi('MPI fell to -0.4.', 'Bitcoin miners hold their coins')).toEqual([-0.4]);
});

test('a long text of thresholds states nothing', () => {
  expect(findMpi(`MPI miners ${'above 1.5 '.repeat(20_000)}`)).toEqual([]);
});
