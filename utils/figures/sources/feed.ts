import type { Endpoint } from '../endpoint';
import { readFeed } from '../feed';

/** Every figure in one answer, from a feed of the user's choice. */
export const feedFigures: Endpoint = {
  id: 'feed/figures',
  url: (_, { feed }) => feed || null,
  read: readFeed,
};
