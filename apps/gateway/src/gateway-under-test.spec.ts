import type { Caller } from '@broadsheet/contracts';
import { createService, parseConfig, signAccessToken } from '@broadsheet/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FakeUpstream } from './fake-upstream.spec.js';
import { gatewayOptions } from './gateway-options.js';
import { GatewayEnvironment, type GatewayConfig } from './gateway.config.js';
import { GatewayModule } from './gateway.module.js';
import { sendRaw, type RawAnswer, type RawRequest } from './raw-request.spec.js';

/** The gateway as it runs, listening, with four services that do what a test tells them. */
export class GatewayUnderTest {
  readonly articles = new FakeUpstream();
  readonly comments = new FakeUpstream();
  readonly recommendations = new FakeUpstream();
  readonly accounts = new FakeUpstream();
  config: GatewayConfig;
  private app: NestFastifyApplication;
  private url: string;

  async start(environment: Record<string, string> = {}): Promise<void> {
    await Promise.all(this.upstreams().map((upstream) => upstream.start()));
    this.config = parseConfig(GatewayEnvironment, {
      PORT: '0',
      LOG_LEVEL: 'silent',
      ARTICLES_URL: this.articles.url,
      COMMENTS_URL: this.comments.url,
      RECOMMENDATIONS_URL: this.recommendations.url,
      ACCOUNTS_URL: this.accounts.url,
      ...environment,
    });
    const options = gatewayOptions(this.config);
    this.app = await createService(GatewayModule.forRoot(this.config), options);
    await this.app.listen(options.port, options.host);
    this.url = await this.app.getUrl();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await Promise.all(this.upstreams().map((upstream) => upstream.stop()));
  }

  send(request: RawRequest): Promise<RawAnswer> {
    return sendRaw(this.url, request);
  }

  /** The header of a caller with a token of an hour. */
  async as(
    caller: Partial<Caller>,
    lifetime = '1h',
    key = this.config.ACCESS_TOKEN_KEY,
  ): Promise<{ authorization: string }> {
    const whole: Caller = { accountId: 'a1', name: 'Ada', roles: [], scopes: [], ...caller };
    return { authorization: `Bearer ${await signAccessToken(whole, key, lifetime)}` };
  }

  private upstreams(): readonly FakeUpstream[] {
    return [this.articles, this.comments, this.recommendations, this.accounts];
  }
}
