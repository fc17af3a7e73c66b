import type { ArticleWithBreadcrumb, Discussion, RecommendationList } from '@broadsheet/contracts';

/** One service's contribution: read, and as it came, so that it need not be written again. */
export interface PagePart<T> {
  readonly value: T;
  readonly text: string;
}

/** What a page is made of; null is what did not come. */
export interface PageParts {
  readonly article: PagePart<ArticleWithBreadcrumb>;
  readonly related: PagePart<RecommendationList> | null;
  readonly comments: PagePart<Discussion> | null;
}

/** Reads the body of an answer; throws SyntaxError where it is not JSON. */
export function readPart<T>(body: Buffer): PagePart<T> {
  const text = body.toString();
  return { value: JSON.parse(text) as T, text };
}
