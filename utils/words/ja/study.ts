import type { DepthWords } from '../en/depth';

/** Japanese: the page in a full tab. */
export const study: DepthWords['study'] = { title: '詳しく見る', method: '計算のしかた', options: '設定' };
