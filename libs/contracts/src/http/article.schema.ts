import {
  GivenInstant,
  Id,
  Instant,
  Language,
  line,
  orNothing,
  SerialNumber,
  Slug,
  SourceId,
  text,
  Version,
} from '#field.js';
import { markdownText, MAX_MARKUP } from '#markdown.js';
import { ArticleStatus, Author, Heading } from '#events/article-state.schema.js';
import { next } from '#http/paging.schema.js';
import { namesOf, without } from '#pick.js';
import { z } from 'zod';

export const Crumb = z
  .object({
    name: z.string().describe('as readers see it'),
    path: z.string().describe('address of the category page, `/` for Home'),
    categoryId: Id.optional().describe('absent for Home'),
  })
  .meta({ id: 'Crumb' });
export type Crumb = z.infer<typeof Crumb>;

export const ArticleCategory = z
  .object({
    id: Id.describe('the category'),
    name: z.string().describe('as readers see it'),
    path: z.string().describe('address of its page'),
    primary: z.boolean().describe('true for the one of the breadcrumb'),
  })
  .meta({ id: 'ArticleCategory' });
export type ArticleCategory = z.infer<typeof ArticleCategory>;

const summary = {
  id: Id.describe('the article'),
  number: SerialNumber.describe('its number'),
  slug: Slug.describe('its current slug'),
  kicker: z.string().describe('a short line above the title, may be empty'),
  title: z.string().describe('the headline'),
  excerpt: z.string().describe('one or two sentences'),
  status: ArticleStatus.describe('readers see published ones only'),
  publishedAt: Instant.nullable().describe('when it was first published'),
  updatedAt: Instant.describe('when its content last changed'),
  version: Version.describe('for `If-Match`'),
  authors: z.array(Author).describe('in the order of the byline'),
  tags: z.array(z.string()).describe('tags, as names'),
  categories: z.array(ArticleCategory).describe('the primary one first'),
  language: Language.describe('language of the text'),
  wordCount: z.int().min(0).describe('words of the body'),
  readingTimeMinutes: z.int().min(0).describe('at 230 words a minute, rounded up'),
};

export const ArticleSummary = z.object(summary).meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const ArticleView = z
  .object({
    ...summary,
    html: z.string().describe('the body as sanitised HTML'),
    outline: z.array(Heading).describe('the headings in order'),
  })
  .meta({ id: 'Article' });
export type ArticleView = z.infer<typeof ArticleView>;

export const ArticleWithBreadcrumb = z
  .object({ breadcrumb: z.array(Crumb).describe('from Home to the primary category'), article: ArticleView })
  .meta({ id: 'ArticleWithBreadcrumb' });
export type ArticleWithBreadcrumb = z.infer<typeof ArticleWithBreadcrumb>;

export const ArticleList = z.object({ items: z.array(ArticleSummary), next }).meta({ id: 'ArticleList' });
export type ArticleList = z.infer<typeof ArticleList>;

/** What editors and imports write, each field once: drafts, edits and imports pick from here. */
const fields = {
  kicker: line(100).describe('a short line above the title'),
  title: line(300).describe('the headline'),
  excerpt: text(1000).describe('one or two sentences'),
  markdown: markdownText(400_000).describe(
    `the body in Markdown (CommonMark with tables); raw HTML is not rendered; at most ${MAX_MARKUP} lines and Markdown characters`,
  ),
  language: Language.describe('language of the text'),
  primaryCategoryId: Id.describe('the category of the breadcrumb'),
  secondaryCategoryIds: z.array(Id).max(19).describe('further categories'),
  tags: z.array(line(60)).max(30).describe('tags, as names'),
  authors: z
    .array(z.strictObject({ name: line(120).describe('the byline') }))
    .max(20)
    .describe('in the order of the byline'),
  slug: Slug.describe('instead of the one made from the title'),
  relatedTitles: z.array(line(300)).max(20).describe('titles of articles to stand among the related'),
};

/** Shown to editors only: the article as it was written. */
export const ArticleSource = z
  .object({ ...summary, markdown: z.string(), relatedTitles: z.array(z.string()), slugs: z.array(Slug) })
  .meta({ id: 'ArticleSource' });
export type ArticleSource = z.infer<typeof ArticleSource>;

export const NewArticle = z
  .strictObject({ ...fields })
  .partial()
  .required({ title: true })
  .meta({ id: 'NewArticle' });
export type NewArticle = z.infer<typeof NewArticle>;

/** What a field holds that was never written or was removed. A field that is not here cannot be removed. */
export const EMPTY_ARTICLE = {
  kicker: '',
  excerpt: '',
  markdown: '',
  secondaryCategoryIds: [],
  tags: [],
  authors: [],
  relatedTitles: [],
  primaryCategoryId: null,
} satisfies { [Name in keyof typeof fields]?: z.infer<(typeof fields)[Name]> | null };

const REMOVABLE = without(namesOf(EMPTY_ARTICLE), 'primaryCategoryId');
const removable = Object.fromEntries(
  REMOVABLE.map((name) => [name, orNothing<unknown>(fields[name], EMPTY_ARTICLE[name])]),
) as { [Name in (typeof REMOVABLE)[number]]: z.ZodType<z.infer<(typeof fields)[Name]>> };

export const ArticleEdit = z
  .strictObject({
    ...fields,
    ...removable,
    primaryCategoryId: Id.nullable().describe('the category of the breadcrumb; null for none'),
  })
  .partial()
  .refine((edit) => Object.keys(edit).length > 0, 'must change at least one field')
  .meta({ id: 'ArticleEdit', description: 'Only the fields that change (JSON merge patch).' });
export type ArticleEdit = z.infer<typeof ArticleEdit>;

/** Everything that an editor or an import writes, but for the slug; all the rest of an article follows from it. */
export type ArticleFields = Readonly<Required<Omit<ArticleEdit, 'slug'>>>;
export const ARTICLE_FIELDS: readonly (keyof ArticleFields)[] = without(namesOf(fields), 'slug');

export const ArticleVersion = z
  .object({
    id: summary.id,
    number: summary.number,
    slug: summary.slug,
    status: summary.status,
    version: summary.version,
  })
  .meta({ id: 'ArticleVersion' });
export type ArticleVersion = z.infer<typeof ArticleVersion>;

/** Categories are given by names from the top: `['World', 'Europe']`; what is missing is created. */
const CategoryPath = z.array(line(120)).min(1).max(6);

export const ImportedArticle = z
  .strictObject({
    sourceId: SourceId.describe('id at the source; importing it again changes nothing'),
    kicker: fields.kicker.optional(),
    title: fields.title,
    excerpt: fields.excerpt,
    markdown: fields.markdown,
    language: fields.language.default('en'),
    category: CategoryPath.describe('names from the top to the primary category'),
    secondaryCategories: z.array(CategoryPath).max(19).default([]).describe('further categories'),
    tags: fields.tags.default([]),
    authors: fields.authors.default([]),
    relatedTitles: fields.relatedTitles.default([]),
    publishedAt: GivenInstant.optional().describe('when it was published at the source; by default now'),
    number: SerialNumber.optional().describe('its number at the source, taken where it is free'),
    slug: Slug.optional().describe('its slug at the source'),
  })
  .meta({ id: 'ImportedArticle' });
export type ImportedArticle = z.infer<typeof ImportedArticle>;

export const ImportOutcome = z.enum(['created', 'updated', 'unchanged']);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

export const ArticleImport = z
  .object({ ...ArticleVersion.shape, outcome: ImportOutcome.describe('what the import did') })
  .meta({ id: 'ArticleImport' });
export type ArticleImport = z.infer<typeof ArticleImport>;
