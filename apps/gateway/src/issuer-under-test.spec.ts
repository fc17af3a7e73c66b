import { TokenSigner, type TokenContents } from '@broadsheet/local-stack/token-signer';
import { FakeUpstream, sendJson } from './fake-upstream.spec.js';

/** A little OpenID Connect issuer over HTTP, whose keys a test changes and which it may stop. */
export class IssuerUnderTest {
  readonly server = new FakeUpstream();
  readonly signer = new TokenSigner('first');
  /** What it publishes. */
  signers: readonly TokenSigner[] = [this.signer];

  /** After a stop, at the same address as before. */
  async start(): Promise<void> {
    await this.server.start();
    this.works();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  get url(): string {
    return `${this.server.url}/realms/news`;
  }

  get discovery(): { issuer: string; jwks_uri: string } {
    return { issuer: this.url, jwks_uri: `${this.server.url}/keys` };
  }

  /** How often its keys were asked for. */
  get questions(): number {
    return this.server.seen.filter(({ url }) => url === '/keys').length;
  }

  /** Responds as an issuer does; where given, with another discovery document. */
  works(discovery: object = this.discovery): void {
    this.server.answers(({ url }, response) => {
      const keys = { keys: this.signers.map(({ jwk }) => jwk) };
      const answers: Record<string, unknown> = {
        '/realms/news/.well-known/openid-configuration': discovery,
        '/keys': keys,
      };
      sendJson(response, url in answers ? 200 : 404, answers[url] ?? {});
    });
  }

  /** A token of an editor by default. */
  token({ signer = this.signer, ...contents }: Partial<TokenContents> & { signer?: TokenSigner } = {}) {
    return signer.sign({
      ...{ issuer: this.url, audience: 'broadsheet-api', subject: 'f:3f8a:ines', lifetime: '5m' },
      claims: { roles: ['editor'], preferred_username: 'ines' },
      ...contents,
    });
  }
}
