import type { AnyRequest, NotModified, Reply } from '#any-request.js';
import type {
  AnswerOf,
  BareOperationId,
  Chosen,
  ItemOf,
  OperationId,
  PagedOperationId,
  ReplyOf,
  RequestOf,
  Schema,
  TaggedOperationId,
  WithFields,
} from '#api-operation.js';
import { ApiProblem } from '#client.errors.js';
import type { ClientOptions } from '#client-options.js';
import { operationOf } from '#exchange.js';
import { randomKey } from '#random-ids.js';
import type { SessionTokens } from '#session-store.js';
import { SignedExchange } from '#signed-exchange.js';
import { withRetries } from '#with-retries.js';

const RETRIES = 2;

const hasEnded = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 401 || error.code === 'SESSION_NOT_FOUND');

/**
 * The API of Broadsheet, by the operation ids of its OpenAPI document. It keeps the access token fresh, and throws
 * ApiProblem for every error of the API. It never repeats a change that could then be made twice.
 */
export class BroadsheetClient {
  private readonly exchange: SignedExchange;
  private readonly retries: number;

  constructor(options: ClientOptions) {
    this.exchange = new SignedExchange(options);
    this.retries = options.retries ?? RETRIES;
  }

  /** Undefined while nobody is signed in. */
  get tokens(): SessionTokens | undefined {
    return this.exchange.session.tokens;
  }

  signIn(credentials: Schema<'SignIn'>): Promise<SessionTokens> {
    return this.exchange.signIn(credentials);
  }

  /** Ends the session at the API, unless it has already ended, and always deletes the tokens here. */
  async signOut(): Promise<void> {
    if (!this.tokens) return;
    try {
      await this.call('endSession', { path: { session: 'current' } });
    } catch (error) {
      if (!hasEnded(error)) throw error;
    } finally {
      this.exchange.session.forget();
    }
  }

  /** Ends all sessions of the account, including this one. If that fails it throws and changes nothing. */
  async signOutEverywhere(): Promise<void> {
    await this.call('endAllSessions');
    this.exchange.session.forget();
  }

  /** Returns the body of the response. Throws ApiProblem. */
  async call<TId extends BareOperationId>(id: TId): Promise<AnswerOf<TId>>;
  async call<TId extends OperationId, const TField extends string = never>(
    id: TId,
    request: RequestOf<TId> & WithFields<TField>,
  ): Promise<Chosen<AnswerOf<TId>, TField>>;
  async call(id: OperationId, request: AnyRequest = {}): Promise<unknown> {
    return (await this.ask(id, request)).body;
  }

  /** The same, with status, `etag` and headers; 304 without a body if `ifNoneMatch` names the current version. */
  async reply<TId extends BareOperationId>(id: TId): Promise<ReplyOf<TId>>;
  async reply<TId extends TaggedOperationId, const TField extends string = never>(
    id: TId,
    request: RequestOf<TId> & WithFields<TField> & { readonly ifNoneMatch: string },
  ): Promise<ReplyOf<TId, TField> | NotModified>;
  async reply<TId extends OperationId, const TField extends string = never>(
    id: TId,
    request: RequestOf<TId> & WithFields<TField>,
  ): Promise<ReplyOf<TId, TField>>;
  async reply(id: OperationId, request: AnyRequest = {}): Promise<Reply<unknown>> {
    return this.ask(id, request);
  }

  /** Every item of a list; pages are loaded as needed. */
  async *each<TId extends PagedOperationId, const TField extends string = never>(
    id: TId,
    request: RequestOf<TId> & WithFields<TField>,
  ): AsyncGenerator<ItemOf<Chosen<AnswerOf<TId>, TField>>, void> {
    const given: AnyRequest = request;
    for (let query = given.query ?? {}; ;) {
      const { body } = await this.ask(id, { ...given, query });
      const { items, next } = body as { items: ItemOf<Chosen<AnswerOf<TId>, TField>>[]; next: string | null };
      yield* items;
      if (next === null) return;
      query = { ...query, cursor: next };
    }
  }

  private async ask(id: OperationId, request: AnyRequest): Promise<Reply<unknown>> {
    const { method, takesIdempotencyKey = false } = operationOf(id);
    const retries = method === 'GET' || takesIdempotencyKey ? this.retries : 0;
    const { idempotencyKey = randomKey(), ...rest } = request;
    const whole = takesIdempotencyKey ? { ...rest, idempotencyKey } : rest;
    return withRetries(() => this.exchange.once(id, whole), retries, request.signal);
  }
}
