import { TokenSigner } from '#token-signer.js';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The account that a token stands for. */
export interface Bearer {
  readonly subject: string;
  readonly name: string;
  readonly roles?: readonly string[];
  readonly scopes?: readonly string[];
  /** For example `8h`; one hour by default. */
  readonly lifetime?: string;
}

const AUDIENCE = 'broadsheet-api';

/**
 * The part of an OpenID Connect issuer that the gateway uses: the discovery document and the public keys, on loopback.
 * Benchmarks and fault tests sign tokens with it, with any lifetime; nobody signs in.
 */
export class LocalIssuer {
  private readonly server: Server;
  private readonly signer = new TokenSigner('local');

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<LocalIssuer> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const issuer = new LocalIssuer(server);
    const documents = issuer.documents();
    server.on('request', ({ url = '' }, response) => {
      const document = documents.get(url);
      response.writeHead(document ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(document ?? {}));
    });
    return issuer;
  }

  /** The environment of a gateway that accepts its tokens. */
  get environment(): Readonly<Record<string, string>> {
    return { OIDC_ISSUER: this.url, OIDC_AUDIENCE: AUDIENCE };
  }

  token({ subject, name, roles = [], scopes = [], lifetime = '1h' }: Bearer): Promise<string> {
    const claims = { preferred_username: name, roles, scope: scopes.join(' ') };
    return this.signer.sign({ issuer: this.url, audience: AUDIENCE, subject, lifetime, claims });
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  private get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private documents(): ReadonlyMap<string, unknown> {
    return new Map<string, unknown>([
      ['/.well-known/openid-configuration', { issuer: this.url, jwks_uri: `${this.url}/keys` }],
      ['/keys', { keys: [this.signer.jwk] }],
    ]);
  }
}
