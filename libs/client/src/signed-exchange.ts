import type { AnyRequest, Reply } from '#any-request.js';
import type { OperationId, Schema } from '#api-operation.js';
import { ApiProblem } from '#client.errors.js';
import type { ClientOptions } from '#client-options.js';
import { Exchange, operationOf } from '#exchange.js';
import { withListener, ownStore, type SessionTokens } from '#session-store.js';
import { Session, type TokenSource } from '#session.js';

const isRefused = (error: unknown, ...codes: string[]): boolean =>
  error instanceof ApiProblem && codes.includes(error.code);

/**
 * Sends requests with the caller's access token, and keeps the token fresh. After the session has ended, reads continue as a
 * guest: most are open to everyone, and the others return that they need a token.
 */
export class SignedExchange {
  readonly session: Session<SessionTokens>;
  private readonly exchange: Exchange;
  private readonly source: TokenSource;

  constructor(options: ClientOptions) {
    const { tokens, onTokens = () => undefined, session = ownStore(tokens) } = options;
    this.exchange = new Exchange(options);
    this.session = new Session((held) => held && this.refreshed(held), withListener(onTokens, session));
    this.source = this.sourceOf(options);
  }

  /** Throws the same errors as `Exchange`. */
  async once(id: OperationId, request: AnyRequest): Promise<Reply<unknown>> {
    try {
      return await this.withToken(id, request);
    } catch (error) {
      if (operationOf(id).method !== 'GET' || !this.hasEndedBy(error)) throw error;
      return this.exchange.once(id, request);
    }
  }

  async signIn(credentials: Schema<'SignIn'>): Promise<SessionTokens> {
    const { body } = await this.exchange.once('signIn', { body: credentials });
    this.session.take(body as SessionTokens);
    return body as SessionTokens;
  }

  /** The error shows that nobody is signed in any more, here or in a client that shares the session. */
  private hasEndedBy(error: unknown): boolean {
    const refused = isRefused(error, 'REFRESH_TOKEN_INVALID', 'TOKEN_INVALID');
    return refused && this.source === this.session && !this.session.tokens;
  }

  private async withToken(id: OperationId, request: AnyRequest): Promise<Reply<unknown>> {
    const token = await this.source.current();
    try {
      return await this.exchange.once(id, request, token);
    } catch (error) {
      const other = token && isRefused(error, 'TOKEN_INVALID') ? await this.source.insteadOf(token) : undefined;
      if (!other || other === token) throw error;
      return this.exchange.once(id, request, other);
    }
  }

  private sourceOf({ accessToken, apiKey }: ClientOptions): TokenSource {
    if (accessToken) return { current: accessToken, insteadOf: accessToken };
    return apiKey === undefined ? this.session : new Session(() => this.ofMachine(apiKey), ownStore());
  }

  private async ofMachine(apiKey: string): Promise<Schema<'MachineToken'>> {
    return (await this.exchange.once('createToken', { body: { apiKey } })).body as Schema<'MachineToken'>;
  }

  private async refreshed({ refreshToken }: SessionTokens): Promise<SessionTokens> {
    return (await this.exchange.once('refreshSession', { body: { refreshToken } })).body as SessionTokens;
  }
}
