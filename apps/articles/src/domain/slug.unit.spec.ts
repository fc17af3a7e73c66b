import { Slug } from '@broadsheet/contracts';
import { firstFreeSlug, slugFrom, stemOf, slugAfter } from './slug.js';
import { anArticle, aPublishedArticle } from './an-article.builder.js';

const sut = (text: string, maxLength?: number) =>
  slugFrom(text, { fallback: 'article', ...(maxLength && { maxLength }) });

describe('slugFrom', () => {
  it.each([
    ['The Rise of “Smart” Cities', 'the-rise-of-smart-cities'],
    ['Don’t panic: it’s only U.S. politics', 'dont-panic-its-only-u-s-politics'],
    ['Müller in Zürich', 'mueller-in-zuerich'],
    ['NATO’s EUCom', 'natos-eucom'],
    ['2024', 'article-2024'],
    ['中国', 'article'],
    ['!!!', 'article'],
    ['01980000-0000-7000-8000-000000000001', 'article-01980000-0000-7000-8000-000000000001'],
  ])('makes of %s the slug %s', (text, slug) => {
    expect(sut(text)).toBe(slug);
  });

  it('cuts between words and never beyond the longest', () => {
    expect(sut('one two three', 9)).toBe('one-two');
    expect(sut('one two three', 7)).toBe('one-two');
    expect(sut('x'.repeat(300))).toHaveLength(120);
  });

  it('is always a slug that paths accept', () => {
    for (const text of ['-', '<script>', '../..', '%00', '0', '٣٤٥', '😀', 'a'.repeat(500), '1 '.repeat(200)]) {
      expect(Slug.safeParse(sut(text)).success).toBe(true);
    }
  });
});

describe('firstFreeSlug', () => {
  it('takes the wanted one where it is free', () => {
    expect(firstFreeSlug('news', new Set(['news-2']))).toBe('news');
  });

  it('takes the lowest free number from 2', () => {
    expect(firstFreeSlug('news', new Set(['news', 'news-2', 'news-4']))).toBe('news-3');
  });

  it('stays within the longest slug', () => {
    const longest = `${'word-'.repeat(23)}words`;
    expect(longest).toHaveLength(120);
    const free = firstFreeSlug(longest, new Set([longest]));
    expect(free).toBe(`${stemOf(longest)}-2`);
    expect(Slug.safeParse(free).success).toBe(true);
  });
});

describe('slugAfter', () => {
  it('follows the title of a draft', () => {
    expect(slugAfter(anArticle(), { title: 'The river fell' })).toBe('the-river-fell');
  });

  it('stays while the title stays', () => {
    expect(
      slugAfter(anArticle({ slugs: ['the-river-rose-2'] }), { title: 'The river rose', excerpt: 'New.' }),
    ).toBeNull();
    expect(slugAfter(anArticle(), { excerpt: 'New.' })).toBeNull();
  });

  it('stays once readers may have linked to it, though it was withdrawn since', () => {
    const { publishedAt } = aPublishedArticle();

    expect(slugAfter(aPublishedArticle(), { title: 'The river fell' })).toBeNull();
    expect(slugAfter(anArticle({ status: 'unpublished', publishedAt }), { title: 'The river fell' })).toBeNull();
  });

  it('is the one that is named, whatever the state', () => {
    expect(slugAfter(aPublishedArticle(), { title: 'The river fell' }, 'flood')).toBe('flood');
  });
});
