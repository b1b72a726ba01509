import { describe, expect, it } from 'vitest';
import { hashOf, NAVIGATION, parseRoute, ROUTES } from '@/components/manager/routes';

describe('the address of a view', () => {
  it.each([
    ['', 'sources', null, {}],
    ['#/claims', 'claims', null, {}],
    ['#/claims?text=two+boats&state=to-review', 'claims', null, { text: 'two boats', state: 'to-review' }],
    ['#/source/https%3A%2F%2Fpier.example%2Fa%3Fb%3D1', 'source', 'https://pier.example/a?b=1', {}],
    ['#/source/pack:ai/one', 'source', 'pack:ai/one', {}],
    ['#/source', 'sources', null, {}],
    ['#/source/%E0%A4%A', 'sources', null, {}],
    ['#/nowhere', 'sources', null, {}],
  ])('%s is %s of %s', (hash, name, id, query) => {
    expect(parseRoute(hash)).toEqual({ name, id, query });
  });

  it('comes back as it was written', () => {
    for (const id of ['https://a.example/?q=1&r=2#x', 'text:abc', 'pack:ai/1 2', '“é”']) {
      expect(parseRoute(hashOf('source', id)).id).toBe(id);
    }
    expect(parseRoute(hashOf('claims', null, { text: 'a & b', tag: '' })).query).toEqual({ text: 'a & b' });
  });

  it('is in the navigation once for every view but that of one source', () => {
    const listed = Object.values(NAVIGATION).flat();
    expect([...listed].sort()).toEqual(ROUTES.filter((name) => name !== 'source').sort());
  });
});
