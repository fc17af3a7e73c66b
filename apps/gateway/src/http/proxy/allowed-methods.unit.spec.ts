import { routeCatalogue } from '@broadsheet/contracts';
import { allowedMethods } from './allowed-methods.js';

describe('allowedMethods', () => {
  const sut = allowedMethods(routeCatalogue);

  it('has each path once, with every method either allowed or refused', () => {
    expect(sut.map(({ path }) => path)).toEqual([...new Set(routeCatalogue.map(({ path }) => path))]);
    for (const { allowed, refused } of sut) expect(new Set([...allowed, ...refused]).size).toBe(7);
  });

  it('lets HEAD go with GET', () => {
    expect(sut.find(({ path }) => path === '/v1/articles')).toEqual({
      path: '/v1/articles',
      allowed: ['GET', 'HEAD', 'POST'],
      refused: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    });
    expect(sut.find(({ path }) => path === '/v1/activities')?.refused).toContain('HEAD');
  });
});
