import type { Cast } from '#demo/cast.js';
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
  type EventDefinition,
  type Route,
} from '@broadsheet/contracts';

/** One action of a user, the events that it causes, and the effect that shows. */
export interface Step {
  /** For example `An editor publishes it`. */
  readonly title: string;
  readonly route: Route;
  /** Sends the request under this id, which its events carry. */
  readonly send: (requestId: string) => Promise<void>;
  readonly events: readonly EventDefinition[];
  readonly effect: Effect;
}

interface Effect {
  /** For example `it is in the latest list`. */
  readonly says: string;
  /** Asks the service that received the events, through the gateway. */
  readonly seen: () => Promise<boolean>;
}

const TITLE = 'The path of an event';
const NEW_TITLE = 'The path of an event, second edition';

/** The life of one article with a comment. It leaves an unpublished article behind, which no reader sees. */
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
      title: 'An editor creates a draft',
      route: createArticle,
      send: async (requestId) => {
        const [category] = (await reader.call('listCategories')).items;
        const filed = category ? { primaryCategoryId: category.id } : {};
        const body = {
          title: TITLE,
          excerpt: 'From a request to its effects.',
          markdown: 'It starts here.',
          ...filed,
        };
        this.article = await editor.call('createArticle', { body, ...named(requestId) });
      },
      events: [articleCreatedV1],
      effect: {
        says: 'readers cannot see it yet (articles: 404)',
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
        says: 'the latest list shows the new title (recommendations)',
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
      title: 'An editor unpublishes the article',
      route: unpublishArticle,
      send: async (requestId) => {
        this.article = await this.cast.editor.call('unpublishArticle', { ...this.change(), ...named(requestId) });
      },
      events: [articleUnpublishedV1],
      effect: {
        says: 'it is no longer in the latest list (recommendations)',
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

  /** The article's title in the latest list; undefined if the list does not contain it. */
  private async listed(): Promise<string | undefined> {
    const { items } = await this.cast.reader.call('listLatest', { query: { limit: 10 } });
    return items.find(({ id }) => id === this.article.id)?.title;
  }

  private async counted(): Promise<number> {
    return (await this.cast.reader.call('listComments', { path: this.named() })).total;
  }
}

/** The request id, which the events of the request carry. */
const named = (requestId: string) => ({ headers: { 'x-request-id': requestId } });
