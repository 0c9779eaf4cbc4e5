import type { DepthWords } from '../en/depth';

/** Chinese (China): the page in a full tab. */
export const study: DepthWords['study'] = { title: '仔细看看', method: '如何计算', options: '选项' };
