import { expect, test } from 'vitest';
import { readLabel } from '@/utils/markets/labels';

test.each([
  ['Mark Price'],
  ['Index'],
  ['24h High'],
  ['24H Low'],
  ['Open'],
  ['Prev. close'],
  ['All-time high (ATH)'],
  ['Tageshoch'],
  ['Tagestief'],
  ['Plus haut 24h'],
  ['Máximo 24h'],
  ['Mínima'],
  ['Massimo'],
  ['En Yüksek (24s)'],
  ['Макс. за 24ч'],
  ['Минимум'],
  ['高値'],
  ['始値'],
  ['고가'],
  ['전일종가'],
  ['最高价'],
  ['標記價格'],
  ['24h最低'],
  ['Tertinggi 24 jam'],
  ['Cao nhất'],
  ['Bid'],
  ['Ask'],
])('%s names another figure', (text) => expect(readLabel(text)).toBe('other'));

test.each([
  ['Last Price'],
  ['Last'],
  ['Letzter Kurs'],
  ['Dernier'],
  ['Último'],
  ['Prezzo'],
  ['Son Fiyat'],
  ['Последняя цена'],
  ['現在値'],
  ['현재가'],
  ['最新价'],
  ['Harga terakhir'],
  ['Giá'],
  ['ราคาล่าสุด'],
])('%s names the last price', (text) => expect(readLabel(text)).toBe('last'));

test.each([['BTC/USDT'], ['Bitcoin'], ['비트코인 BTC/KRW'], ['Spot'], ['']])('%s says neither', (text) =>
  expect(readLabel(text)).toBe('none'),
);
