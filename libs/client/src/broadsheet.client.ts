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
import { ApiProblem } from '#api-problem.errors.js';
import type { ClientOptions } from '#client-options.js';
import { Exchange } from '#exchange.js';
import { operationAddresses } from '#generated/operation-addresses.js';
import { randomKey } from '#random-key.js';
import { Session, type SessionTokens, type TokenSource } from '#session.js';
import { withPatience } from '#with-patience.js';

const RETRIES = 2;

/**
 * The API of Broadsheet, by the operation ids of its OpenAPI document. It keeps the access token fresh, and throws
 * ApiProblem for every refusal. It never repeats a change that could be made twice by it.
 */
export class BroadsheetClient {
  private readonly exchange: Exchange;
  private readonly session: Session<SessionTokens>;
  private readonly source: TokenSource;
  private readonly retries: number;

  constructor(options: ClientOptions) {
    const { tokens, onTokens = () => undefined, retries = RETRIES } = options;
    this.exchange = new Exchange(options);
    this.session = new Session((held) => held && this.refreshed(held), onTokens);
    if (tokens) this.session.take(tokens);
    this.source = this.sourceOf(options);
    this.retries = retries;
  }

  /** Undefined while nobody has signed in. */
  get tokens(): SessionTokens | undefined {
    return this.session.tokens;
  }

  async signIn(credentials: Schema<'SignIn'>): Promise<SessionTokens> {
    const { body } = await this.exchange.once('signIn', { body: credentials });
    this.session.take(body as SessionTokens);
    return body as SessionTokens;
  }

  /** Ends the session at the API, and here in any case. */
  async signOut(): Promise<void> {
    if (!this.session.tokens) return;
    try {
      await this.call('endSession', { path: { session: 'current' } });
    } finally {
      this.session.forget();
    }
  }

  /** What the operation answers. Throws ApiProblem. */
  async call<TId extends BareOperationId>(id: TId): Promise<AnswerOf<TId>>;
  async call<TId extends OperationId, const TField extends string = never>(
    id: TId,
    request: RequestOf<TId> & WithFields<TField>,
  ): Promise<Chosen<AnswerOf<TId>, TField>>;
  async call(id: OperationId, request: AnyRequest = {}): Promise<unknown> {
    return (await this.ask(id, request)).body;
  }

  /** The same, with status, tag and headers; and 304 without a body where `ifNoneMatch` names what there is. */
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

  /** Every item of a list, page by page as they are needed. */
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

  private ask(id: OperationId, request: AnyRequest): Promise<Reply<unknown>> {
    const { method, takesIdempotencyKey = false } = operationAddresses[id];
    const retries = method === 'GET' || takesIdempotencyKey ? this.retries : 0;
    const { idempotencyKey = randomKey(), ...rest } = request;
    const whole = takesIdempotencyKey ? { ...rest, idempotencyKey } : rest;
    return withPatience(() => this.withToken(id, whole), retries, request.signal);
  }

  private async withToken(id: OperationId, request: AnyRequest): Promise<Reply<unknown>> {
    const token = await this.source.current();
    try {
      return await this.exchange.once(id, request, token);
    } catch (error) {
      const refused = error instanceof ApiProblem && error.code === 'TOKEN_INVALID';
      const other = refused && token ? await this.source.insteadOf(token) : undefined;
      if (!other || other === token) throw error;
      return this.exchange.once(id, request, other);
    }
  }

  private sourceOf({ accessToken, apiKey }: ClientOptions): TokenSource {
    if (accessToken) return { current: accessToken, insteadOf: accessToken };
    return apiKey === undefined
      ? this.session
      : new Session(
          () => this.ofMachine(apiKey),
          () => undefined,
        );
  }

  private async ofMachine(apiKey: string): Promise<Schema<'MachineToken'>> {
    return (await this.exchange.once('createToken', { body: { apiKey } })).body as Schema<'MachineToken'>;
  }

  private async refreshed({ refreshToken }: SessionTokens): Promise<SessionTokens> {
    return (await this.exchange.once('refreshSession', { body: { refreshToken } })).body as SessionTokens;
  }
}
