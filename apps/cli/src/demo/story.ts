import type { Cast } from '#demo/cast.js';
import type { Step } from '#demo/step.js';
import {
  articleCreatedV1,
  articleEditedV1,
  articlePublishedV1,
  articleUnpublishedV1,
  commentContentWrittenV1,
  commentPostedV1,
  commentRejectedV1,
  createArticle,
  editArticle,
  postComment,
  publishArticle,
  rejectComment,
  unpublishArticle,
  type ArticleVersion,
  type CommentVersion,
} from '@broadsheet/contracts';

const TITLE = 'The way of an event';
const NEW_TITLE = 'The way of an event, told again';

/** One article from its draft to its end, with a comment under it. It leaves an unpublished article behind, and no trace for readers. */
export class Story {
  private article: ArticleVersion;
  private comment: CommentVersion;

  constructor(private readonly cast: Cast) {}

  get steps(): readonly Step[] {
    return [this.begin(), this.publish(), this.discuss(), this.edit(), this.moderate(), this.withdraw()];
  }

  private begin(): Step {
    const { editor, reader } = this.cast;
    return {
      title: 'An editor begins a draft',
      route: createArticle,
      send: async (requestId) => {
        const [category] = (await reader.call('listCategories')).items;
        const filed = category ? { primaryCategoryId: category.id } : {};
        const body = {
          title: TITLE,
          excerpt: 'From a request to what it causes.',
          markdown: 'It begins here.',
          ...filed,
        };
        this.article = await editor.call('createArticle', { body, ...named(requestId) });
      },
      events: [articleCreatedV1],
      effect: {
        says: 'no reader sees it yet (articles: 404)',
        seen: async () => (await reader.statusOf('getArticle', { path: this.named() })) === 404,
      },
    };
  }

  private publish(): Step {
    return {
      title: 'An editor publishes it',
      route: publishArticle,
      send: async (requestId) => {
        this.article = await this.cast.editor.call('publishArticle', { ...this.change(), ...named(requestId) });
      },
      events: [articlePublishedV1],
      effect: { says: 'it is in the latest list (recommendations)', seen: async () => (await this.listed()) === TITLE },
    };
  }

  private discuss(): Step {
    const { reader } = this.cast;
    return {
      title: 'A reader comments',
      route: postComment,
      send: async (requestId) => {
        const body = { text: 'And where does it end?' };
        this.comment = await reader.call('postComment', { path: this.named(), body, ...named(requestId) });
      },
      events: [commentPostedV1, commentContentWrittenV1],
      effect: { says: 'the discussion counts 1 (comments)', seen: async () => (await this.counted()) === 1 },
    };
  }

  private edit(): Step {
    return {
      title: 'An editor changes the title',
      route: editArticle,
      send: async (requestId) => {
        const body = { title: NEW_TITLE };
        this.article = await this.cast.editor.call('editArticle', { ...this.change(), body, ...named(requestId) });
      },
      events: [articleEditedV1],
      effect: {
        says: 'the latest list has the new title (recommendations)',
        seen: async () => (await this.listed()) === NEW_TITLE,
      },
    };
  }

  private moderate(): Step {
    const { moderator } = this.cast;
    return {
      title: 'A moderator rejects the comment',
      route: rejectComment,
      send: async (requestId) => {
        const { id: comment } = this.comment;
        const body = { reason: 'Only a demonstration.' };
        await moderator.call('rejectComment', { path: { comment }, body, ...named(requestId) });
      },
      events: [commentRejectedV1],
      effect: { says: 'the discussion counts 0 (comments)', seen: async () => (await this.counted()) === 0 },
    };
  }

  private withdraw(): Step {
    return {
      title: 'An editor withdraws the article',
      route: unpublishArticle,
      send: async (requestId) => {
        this.article = await this.cast.editor.call('unpublishArticle', { ...this.change(), ...named(requestId) });
      },
      events: [articleUnpublishedV1],
      effect: {
        says: 'it is gone from the latest list (recommendations)',
        seen: async () => (await this.listed()) === undefined,
      },
    };
  }

  private named(): { article: string } {
    return { article: this.article.id };
  }

  private change(): { path: { article: string }; ifMatch: { version: number } } {
    return { path: this.named(), ifMatch: this.article };
  }

  /** The article's title in the latest list; undefined where it is not there. */
  private async listed(): Promise<string | undefined> {
    const { items } = await this.cast.reader.call('listLatest', { query: { limit: 10 } });
    return items.find(({ id }) => id === this.article.id)?.title;
  }

  private async counted(): Promise<number> {
    return (await this.cast.reader.call('listComments', { path: this.named() })).total;
  }
}

/** By its id a request's events are told from others. */
const named = (requestId: string) => ({ headers: { 'x-request-id': requestId } });
