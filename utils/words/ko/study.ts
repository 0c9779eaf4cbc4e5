import type { DepthWords } from '../en/depth';

/** Korean: the page in a full tab. */
export const study: DepthWords['study'] = { title: '자세히 보기', method: '계산 방법', options: '설정' };
