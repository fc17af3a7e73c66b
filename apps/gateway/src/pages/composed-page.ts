import type { ArticleWithBreadcrumb, DegradedPart, Discussion, Page, RecommendationList } from '@broadsheet/contracts';
import { entityTagOf } from '@broadsheet/platform';

/** The contribution of a service: parsed, and as text, so that it need not be serialized again. */
export interface PagePart<T> {
  readonly value: T;
  readonly text: string;
}

/** The parts of a page; null for a missing one. */
export interface PageParts {
  readonly article: PagePart<ArticleWithBreadcrumb>;
  readonly related: PagePart<RecommendationList> | null;
  readonly comments: PagePart<Discussion> | null;
}

/** Parses the body of a response; throws SyntaxError if it is not JSON. */
export function readPart<T>(body: Buffer): PagePart<T> {
  const text = body.toString();
  return { value: JSON.parse(text) as T, text };
}

/** A page, ready to be sent or rendered. */
export interface ComposedPage {
  readonly page: Page;
  /** The page as JSON. */
  readonly json: string;
  /** Strong entity tag of everything except `meta.asOf`. */
  readonly etag: string;
  /** The newest date on the page. Later changes that leave no date, a deleted comment for one, do not move it. */
  readonly lastModified: Date;
}

const NO_DISCUSSION: Discussion = { total: 0, counts: [], items: [], next: null };

/** Composes a page. The parts' own JSON is reused, not serialized again. */
export function composePage({ article, related, comments }: PageParts, now: Date): ComposedPage {
  const degraded: DegradedPart[] = [
    ...(comments ? [] : ['comments' as const]),
    ...(related ? [] : ['related' as const]),
  ];
  const page: Page = {
    breadcrumb: article.value.breadcrumb,
    article: article.value.article,
    related: related?.value.items ?? [],
    comments: comments?.value ?? NO_DISCUSSION,
    meta: { degraded, asOf: now.toISOString() },
  };
  const articleMembers = article.text.slice(0, article.text.lastIndexOf('}'));
  const discussion = comments?.text ?? JSON.stringify(NO_DISCUSSION);
  const content = `${articleMembers},"related":${JSON.stringify(page.related)},"comments":${discussion}`;
  return {
    page,
    json: `${content},"meta":${JSON.stringify(page.meta)}}`,
    etag: entityTagOf(content, degraded.join()),
    lastModified: newestDate(page),
  };
}

function newestDate({ article, comments }: Page): Date {
  const posted = comments.items.flatMap((thread) => [thread, ...thread.replies].map((comment) => comment.postedAt));
  return new Date(Math.max(...[article.updatedAt, ...posted].map((date) => Date.parse(date))));
}
