import { categoriesOf, readBreadcrumb } from './breadcrumb.js';
import { ProblemList } from './problem-list.js';

const read = (text: string, { title, known = [] }: { title?: string; known?: string[] } = {}) =>
  readBreadcrumb({ number: 1, text }, { title, knownCategories: known }, new ProblemList());
const problemsOf = (text: string, known: string[] = []) => {
  const problems = new ProblemList();
  expect(readBreadcrumb({ number: 3, text }, { title: undefined, knownCategories: known }, problems)).toBeUndefined();
  return () => problems.throwIfAny();
};

describe('readBreadcrumb', () => {
  const sut = read;

  it('cuts crumbs that run together', () => {
    expect(sut('HomeInternational PoliticsAsia')).toEqual(['International Politics', 'Asia']);
  });

  it.each([
    'Home > World > Asia',
    'HOME>World>Asia',
    'Home › World › Asia',
    'Home » World » Asia',
    'Home / World / Asia',
  ])('reads %s with its separators', (text) => {
    expect(sut(text)).toEqual(['World', 'Asia']);
  });

  it('reads names with inner capitals and slashes between separators', () => {
    expect(sut('Home > McDonald News > AI/ML > eBay')).toEqual(['McDonald News', 'AI/ML', 'eBay']);
  });

  it('begins with a known category that has a small first letter', () => {
    expect(sut('HomeeBay', { known: ['eBay'] })).toEqual(['eBay']);
  });

  it('composes letters and accents that are separate characters', () => {
    expect(sut('HomeCafe\u0301sMusic')).toEqual(['Cafés', 'Music']);
  });

  it('leaves out a last crumb that is the page itself', () => {
    expect(sut('HomeWorldThe Ferry of Old', { title: 'The Ferry of Old' })).toEqual(['World']);
    expect(sut('Home > World > The Ferry of Old', { title: 'The Ferry of Old' })).toEqual(['World']);
  });

  it('keeps a last crumb like the title if it is a known category, or the only one', () => {
    expect(sut('HomeWorldAsia', { title: 'Asia', known: ['Asia'] })).toEqual(['World', 'Asia']);
    expect(sut('Home > Asia', { title: 'Asia' })).toEqual(['Asia']);
    expect(sut('HomeAsia', { title: 'Asia' })).toEqual(['Asia']);
  });

  it('does not take the end of a category for the title', () => {
    expect(sut('HomeInternational Politics', { title: 'Politics' })).toEqual(['International Politics']);
  });

  it.each([
    'The Rising Tide',
    'Homeland Security Grows',
    'Home Prices Fall',
    'HOMEWORLD',
    `Home${'World'.repeat(100)}`,
  ])('reports %s as no breadcrumb', (text) => {
    expect(problemsOf(text)).toThrow(/^line 3: no breadcrumb: “.*” does not begin with Home and a category$/);
  });

  it.each(['Home', 'Home >', 'Home > World >', 'Home > > Asia'])('reports the missing category in %s', (text) => {
    expect(problemsOf(text)).toThrow(
      'line 3: the breadcrumb has no category, or an empty one: write it as “Home > Category > Category”',
    );
  });

  it('reports an ambiguous cut, and how to write it', () => {
    expect(problemsOf('HomeMcDonald News')).toThrow(
      'line 3: the breadcrumb is ambiguous (McDonald News may be one name or two): write it as “Home > Category > Category”',
    );
  });

  it('reports mixed separators', () => {
    expect(problemsOf('Home » World > Asia')).toThrow('line 3: the breadcrumb mixes separators');
  });
});

describe('categoriesOf', () => {
  it('wants Home first', () => {
    const problems = new ProblemList();
    const line = { number: 2, text: 'World > Asia' };
    const context = { title: undefined, knownCategories: [] };
    expect(categoriesOf(['World', 'Asia'], { line, context, problems })).toBeUndefined();
    expect(() => problems.throwIfAny()).toThrow('line 2: no breadcrumb: “World > Asia” does not begin with Home');
  });
});
