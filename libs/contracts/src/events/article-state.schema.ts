import { Id, Instant, Language, SerialNumber, Slug } from '#field.js';
import { z } from 'zod';

export const ArticleStatus = z.enum(['draft', 'published', 'unpublished']).meta({ id: 'ArticleStatus' });
export type ArticleStatus = z.infer<typeof ArticleStatus>;

export const Heading = z
  .object({
    level: z.int().min(1).max(6).describe('1 to 6, as in HTML'),
    text: z.string().max(500).describe('the heading without marks'),
    anchor: z.string().max(200).describe('the id of the heading within the article'),
  })
  .meta({ id: 'Heading' });
export type Heading = z.infer<typeof Heading>;

export const Author = z
  .object({ name: z.string().max(120).describe('the byline') })
  .meta({ id: 'Author', description: 'Bylines are public.' });
export type Author = z.infer<typeof Author>;

export const ArticleContent = z
  .object({
    text: z.string().describe('the body as plain text'),
    headings: z.array(Heading).describe('the outline, in order'),
    wordCount: z.int().min(0).describe('words of the body'),
    relatedTitles: z.array(z.string().max(300)).max(20).describe('titles that an import or an editor named as related'),
  })
  .meta({ id: 'ArticleContent' });
export type ArticleContent = z.infer<typeof ArticleContent>;

/** The public state of an article after a change: the newest event of an article is enough to know it. */
export const ArticleState = z
  .object({
    id: Id.describe('the article'),
    number: SerialNumber.describe('its number'),
    status: ArticleStatus.describe('after this event'),
    slugs: z.array(Slug).min(1).describe('every slug it ever had, the current one first'),
    kicker: z.string().max(100).optional().describe('a short line above the title; absent in events before it existed'),
    title: z.string().max(300).describe('the headline'),
    excerpt: z.string().max(1000).describe('one or two sentences, may be empty in a draft'),
    language: Language.describe('language of the text'),
    primaryCategoryId: Id.nullable().describe('the category of its breadcrumb'),
    categoryIds: z.array(Id).max(20).describe('all its categories, the primary one included'),
    tags: z.array(z.string().max(60)).max(30).describe('tags, as names'),
    authors: z.array(Author).max(20).describe('in the order of the byline'),
    publishedAt: Instant.nullable().describe('when it was first published'),
    updatedAt: Instant.describe('when its content last changed'),
    content: ArticleContent.nullable().describe('the text; null unless the article is published'),
  })
  .meta({ id: 'ArticleState' });
export type ArticleState = z.infer<typeof ArticleState>;
