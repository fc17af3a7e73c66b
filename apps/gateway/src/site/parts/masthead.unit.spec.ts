import { EUROPE, hrefsOf, textOf, WORLD } from '#site/site-samples.spec.js';
import { masthead } from './masthead.js';

describe('masthead', () => {
  it('is the first heading of the front page, with the date', () => {
    const sut = masthead({ date: new Date('2026-11-23T12:00:00Z'), categories: [] });
    expect(sut.source).toContain('<h1');
    expect(textOf(sut)).toBe('Monday, 23 November 2026 Broadsheet');
  });

  it('is no heading elsewhere', () => {
    expect(masthead({ categories: [] }).source).not.toMatch(/<h1|<time|<nav/);
  });

  it('leads to the top categories only', () => {
    expect(hrefsOf(masthead({ categories: [WORLD, EUROPE] }))).toEqual(['/', '/world']);
  });

  it.each([
    ['/world', 'page'],
    ['/world/europe', 'true'],
  ])('at %s marks the section as current: %s', (path, mark) => {
    expect(masthead({ categories: [WORLD], path }).source).toContain(`aria-current="${mark}"`);
  });

  it('marks no section whose name only begins alike', () => {
    expect(masthead({ categories: [WORLD], path: '/worldly' }).source).not.toContain('aria-current');
  });
});
