import { routeCatalogue } from './route-catalogue.js';
import { routeClassOf } from './define-route.js';

const idsOf = (limit: string): string[] =>
  routeCatalogue.filter((route) => routeClassOf(route) === limit).map(({ id }) => id);

describe('the class of a route', () => {
  it('follows from its method where it says nothing', () => {
    expect(routeClassOf({ method: 'GET' })).toBe('read');
    expect(routeClassOf({ method: 'DELETE' })).toBe('write');
    expect(routeClassOf({ method: 'POST', limit: 'report' })).toBe('report');
  });

  it('is read for nothing that changes something, and for every other read', () => {
    for (const { method, id } of routeCatalogue)
      expect([id, idsOf('read').includes(id)]).toEqual([id, method === 'GET']);
  });

  it('is sign-in wherever a secret could be guessed', () => {
    const takesSecret = routeCatalogue.filter(({ body }) => {
      const { shape = {} } = (body ?? {}) as { shape?: Record<string, unknown> };
      return Object.keys(shape).some((name) => /password|token|secret|key$/i.test(name));
    });
    expect(idsOf('sign-in')).toEqual(takesSecret.map(({ id }) => id));
    expect(takesSecret.length).toBeGreaterThan(3);
  });
});
