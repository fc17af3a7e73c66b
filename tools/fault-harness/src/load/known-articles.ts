/** An article as the load last saw it. */
export interface KnownArticle {
  readonly id: string;
  readonly version: number;
}

/**
 * The articles that the load works on. A writer takes one out while it changes it, so that no two meet on a version;
 * one whose change ended unknown is never put back, so that its state stays as that change left it.
 */
export class KnownArticles {
  private readonly drafts: KnownArticle[] = [];
  private readonly published: KnownArticle[] = [];
  private readonly readable: string[] = [];

  /** Ids of those that were ever published, for comments and reads. */
  get publishedIds(): readonly string[] {
    return this.readable;
  }

  /** For a publisher: the oldest draft. */
  takeDraft(): KnownArticle | undefined {
    return this.drafts.shift();
  }

  /** For an editor: published ones in turn, or else a draft. */
  takeAny(): KnownArticle | undefined {
    return this.published.shift() ?? this.drafts.shift();
  }

  putDraft(article: KnownArticle): void {
    this.drafts.push(article);
  }

  putPublished(article: KnownArticle): void {
    this.published.push(article);
  }

  /** From now on it may be commented and read. */
  becamePublished(article: KnownArticle): void {
    this.putPublished(article);
    this.readable.push(article.id);
  }

  /** Any published article, at random; undefined before there is one. */
  anyPublishedId(): string | undefined {
    return this.readable[Math.floor(Math.random() * this.readable.length)];
  }
}
