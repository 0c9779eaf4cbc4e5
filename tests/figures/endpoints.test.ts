import { describe, expect, test } from 'vitest';
import { ENDPOINTS } from '@/utils/figures/chains';
import { type Endpoint, isOwn } from '@/utils/figures/endpoint';
import { OPTIONAL_API_HOSTS, REQUIRED_API_HOSTS } from '@/utils/figures/hosts';
import { SOURCE_NAMES } from '@/utils/figures/source-names';
import { DEFAULT_RIG } from '@/utils/mining/rig';

const OWN = { node: 'http://node.local:3006', feed: 'https://feed.example/feed.json', rig: DEFAULT_RIG };
const OWN_HOSTS = ['node.local', 'feed.example'];
const now = Date.parse('2026-11-30T12:00:00Z');

describe.each(ENDPOINTS.map((endpoint) => [endpoint.id, endpoint] as const))(
  '%s',
  (id, endpoint: Endpoint) => {
    test('has a name, and an HTTPS address on a host that is asked for', () => {
      expect(Object.keys(SOURCE_NAMES)).toContain(id.split('/')[0]);
      const { protocol, hostname } = new URL(endpoint.url(now, OWN) ?? '');
      if (isOwn(endpoint)) return expect(OWN_HOSTS).toContain(hostname);
      expect(protocol).toBe('https:');
      expect([...REQUIRED_API_HOSTS, ...OPTIONAL_API_HOSTS]).toContain(hostname);
    });

    test.each([
      ['nothing', null],
      ['a text', 'Too many requests'],
      ['an empty object', {}],
      ['a list of nonsense', [1, 'two', null]],
      ['an error', { error: { type: 'forbidden', message: 'no' } }],
    ])('refuses %s', (_, answer) => {
      expect(() => endpoint.read(answer, now)).toThrow();
    });
  },
);
