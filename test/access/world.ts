import type { CallerKind } from './access-table.js';
import type { Cast } from './cast.js';
import { ApiClient } from '#clients/api.client.js';
import { aPublishedArticle } from '#clients/a-published-article.js';
import type { ApiCall } from '#clients/route.client.js';
import { signedIn, somebody } from '#clients/people.js';
import {
  HOUR_MS,
  createApiKey,
  createArticle,
  createCategory,
  getAccount,
  getProfile,
  listComments,
  listPins,
  postComment,
  rejectComment,
  type AnswerOf,
  type ArticleVersion,
  type Route,
} from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

let made = 0;
/** A text that nothing else has. */
export const unique = (what: string): string => `${what} ${Date.now().toString(36)} ${process.pid} ${++made}`;

/** Of a key that lasts for as long as a test does. */
export const apiKeyBody = () => ({
  name: unique('Machine'),
  scopes: ['import'],
  expiresAt: new Date(Date.now() + HOUR_MS).toISOString(),
});

/** The items that requests of these tests are about. They exist, and where somebody owns one it is the cast's `owner`. */
export class World {
  private readonly anybody: ApiClient;

  private constructor(
    gatewayUrl: string,
    readonly cast: Cast,
    /** Two published articles which every service knows. */
    readonly articles: readonly [string, string],
    readonly categoryId: string,
  ) {
    this.anybody = new ApiClient(gatewayUrl);
  }

  static async prepare(gatewayUrl: string, cast: Cast): Promise<World> {
    const anybody = new ApiClient(gatewayUrl);
    const as = (kind: CallerKind) => ({ headers: cast.headersOf(kind) });
    const article = () => aPublishedArticle(anybody, {}, as('machine:import'));
    const [one, other] = [await article(), await article()];
    const { category } = await anybody.call(createCategory, { body: { name: unique('Guarded') }, ...as('editor') });
    for (const { id } of [one, other]) {
      const params = { article: id };
      await until(async () => (await anybody.send(listComments, { params })).status === 200);
      await until(async () => (await anybody.send(listPins, { params, ...as('editor') })).status === 200);
    }
    return new World(gatewayUrl, cast, [one.id, other.id], category.id);
  }

  /** A success, as somebody of the cast. */
  call<TRoute extends Route>(kind: CallerKind, route: TRoute, call: ApiCall = {}): Promise<AnswerOf<TRoute>> {
    return this.anybody.call(route, { ...call, headers: { ...this.cast.headersOf(kind), ...call.headers } });
  }

  /** A new article that nobody has published, at version 1. */
  draft(): Promise<ArticleVersion> {
    const body = { title: unique('Draft'), excerpt: 'In short.', markdown: 'Hm.', primaryCategoryId: this.categoryId };
    return this.call('editor', createArticle, { body });
  }

  async newCategory(): Promise<{ id: string; version: number }> {
    const { category, version } = await this.call('editor', createCategory, { body: { name: unique('New') } });
    return { id: category.id, version };
  }

  /** A new comment of the owner. */
  async commentId(): Promise<string> {
    const params = { article: this.articles[0] };
    return (await this.call('owner', postComment, { params, body: { text: 'Mine.' } })).id;
  }

  async rejectedCommentId(): Promise<string> {
    const id = await this.commentId();
    await this.call('moderator', rejectComment, { params: { comment: id }, body: { reason: 'A test.' } });
    return id;
  }

  /** Somebody else’s account, at its version. */
  async account(): Promise<{ id: string; version: number }> {
    const { username } = await somebody(this.anybody);
    const { id } = await this.call('anonymous', getProfile, { params: { username } });
    return this.call('admin', getAccount, { params: { account: id } });
  }

  apiKey(): Promise<{ id: string; key: string }> {
    return this.call('admin', createApiKey, { body: apiKeyBody() });
  }

  /** A new session of the owner: its id, and the refresh token that renews it. */
  async session(): Promise<{ sessionId: string; refreshToken: string }> {
    return signedIn(this.anybody, this.cast.personOf('owner'));
  }
}
