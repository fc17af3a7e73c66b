import { listSigningKeys, type Caller } from '@broadsheet/contracts';
import { TokenSigner } from '@broadsheet/local-stack/token-signer';
import { ACCESS_TOKEN_AUDIENCE, ACCESS_TOKEN_ISSUER, parseConfig } from '@broadsheet/platform';
import { assembleService } from '@broadsheet/testing/service';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FakeUpstream, sendJson } from './fake-upstream.spec.js';
import { gatewayService } from './gateway-service.js';
import { GatewayEnvironment, type GatewayConfig } from './gateway.config.js';
import { sendRaw, type RawAnswer, type RawRequest } from './raw-request.spec.js';

/**
 * The gateway as it runs, listening, with four services that do what a test tells them. Unless it tells accounts something
 * else, that service publishes the key by which `as` signs.
 */
export class GatewayUnderTest {
  readonly articles = new FakeUpstream();
  readonly comments = new FakeUpstream();
  readonly recommendations = new FakeUpstream();
  readonly accounts = new FakeUpstream();
  readonly signer = new TokenSigner('under-test');
  config: GatewayConfig;
  private app: NestFastifyApplication;
  private url: string;

  async start(environment: Record<string, string> = {}): Promise<void> {
    await Promise.all(this.upstreams().map((upstream) => upstream.start()));
    const published = { keys: [this.signer.jwk] };
    this.accounts.answers(({ url }, response) => {
      sendJson(response, 200, url === listSigningKeys.path ? published : {});
    });
    this.config = parseConfig(GatewayEnvironment, {
      PORT: '0',
      LOG_LEVEL: 'silent',
      ARTICLES_URL: this.articles.url,
      COMMENTS_URL: this.comments.url,
      RECOMMENDATIONS_URL: this.recommendations.url,
      ACCOUNTS_URL: this.accounts.url,
      ...environment,
    });
    this.app = await assembleService(gatewayService(this.config));
    await this.app.listen(this.config.PORT, this.config.HOST);
    this.url = await this.app.getUrl();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await Promise.all(this.upstreams().map((upstream) => upstream.stop()));
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  send(request: RawRequest): Promise<RawAnswer> {
    return sendRaw(this.url, request);
  }

  /** The header of a caller with a token of an hour. */
  async as(caller: Partial<Caller>, lifetime = '1h', signer = this.signer): Promise<{ authorization: string }> {
    const { accountId = 'a1', name = 'Ada', roles = [], scopes = [], sessionId: sid } = caller;
    const token = await signer.sign({
      issuer: ACCESS_TOKEN_ISSUER,
      audience: ACCESS_TOKEN_AUDIENCE,
      subject: accountId ?? '',
      lifetime,
      claims: { name, roles, sid, scope: scopes.join(' ') },
    });
    return { authorization: `Bearer ${token}` };
  }

  private upstreams(): readonly FakeUpstream[] {
    return [this.articles, this.comments, this.recommendations, this.accounts];
  }
}
