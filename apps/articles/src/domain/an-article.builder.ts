import { WRITTEN_FIELDS, type Article } from './article.js';
import { renderMarkdown } from './markdown.js';
import { EMPTY_ARTICLE, pick, without } from '@broadsheet/contracts';

const AT = new Date('2026-01-01T12:00:00.000Z');

/** A draft for tests that has all it needs to be published, unless `given` says otherwise. */
export function anArticle(given: Partial<Article> = {}): Article {
  const { markdown = '## What happened\n\nThe river rose.' } = given;
  return {
    ...pick(EMPTY_ARTICLE, without(WRITTEN_FIELDS, 'title', 'language')),
    id: '01980000-0000-7000-8000-000000000001',
    number: 1,
    status: 'draft',
    slugs: ['the-river-rose'],
    title: 'The river rose',
    excerpt: 'After three days of rain.',
    language: 'en',
    primaryCategoryId: '01980000-0000-7000-8000-00000000000a',
    categoryIds: ['01980000-0000-7000-8000-00000000000a'],
    tags: ['weather'],
    authors: [{ name: 'Ada Byron' }],
    publishedAt: null,
    updatedAt: AT,
    markdown,
    ...renderMarkdown(markdown),
    source: null,
    version: 1,
    ...given,
  };
}

/** The same as readers see it. */
export function aPublishedArticle(given: Partial<Article> = {}): Article {
  return anArticle({ status: 'published', publishedAt: AT, version: 2, ...given });
}
