import { UpstreamClient } from '#http/upstream/upstream.client.js';
import { UpstreamUnavailable } from '#http/upstream/upstream-unavailable.errors.js';
import { listSigningKeys, SigningKeys } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';
import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** Tokens with made-up key ids cause no more questions than this. */
const ASK_AGAIN_MS = 1_000;

/**
 * The public keys of access tokens, as the accounts service publishes them, in memory. A key that is not known may be a new
 * one, so it is asked for; whoever waits for the same answer waits for one question.
 */
@Injectable()
export class SigningKeyCache {
  private keys: JWTVerifyGetKey = createLocalJWKSet({ keys: [] });
  private askedAt = -Infinity;
  private asking: Promise<void> | undefined;

  constructor(private readonly upstreams: UpstreamClient) {}

  /** By the `kid` of the token's head. Rejects with jose's JWKSNoMatchingKey, or with UpstreamUnavailable. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    try {
      return await this.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.ask();
      return this.keys(header, token);
    }
  };

  private async ask(): Promise<void> {
    if (performance.now() - this.askedAt >= ASK_AGAIN_MS) {
      this.asking ??= this.read().finally(() => (this.asking = undefined));
    }
    await this.asking;
  }

  private async read(): Promise<void> {
    const { status, body } = await this.upstreams.get('accounts', listSigningKeys.path);
    if (status !== 200) throw new UpstreamUnavailable('status', false);
    this.keys = createLocalJWKSet(SigningKeys.parse(JSON.parse(body.toString())));
    this.askedAt = performance.now();
  }
}
