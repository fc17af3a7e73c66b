import type { KeySource } from './signing-key-cache.js';
import { UpstreamClient } from '#upstream/upstream.client.js';
import { UpstreamUnavailable } from '#upstream/upstream.errors.js';
import { listSigningKeys, SigningKeys } from '@broadsheet/contracts';
import { observeAttempt } from '#upstream/upstream-metrics.js';
import { isSafeAddress } from '#oidc-environment.js';
import { Logger } from '@nestjs/common';
import { Agent, request } from 'undici';
import { z } from 'zod';

/** The public keys of access tokens as the accounts service publishes them. */
export function ownKeys(upstreams: UpstreamClient): KeySource {
  return async () => {
    const { status, body } = await upstreams.get('accounts', listSigningKeys.path);
    if (status !== 200) throw new UpstreamUnavailable('status', false);
    return SigningKeys.parse(JSON.parse(body.toString()));
  };
}

export interface IssuerOptions {
  readonly issuer: string;
  /** NODE_ENV: in production only safe addresses are allowed. */
  readonly environment: string;
  /** For both documents together. */
  readonly deadlineMs: number;
}

/** Of each document; they usually have a few KB, with certificates some tens. */
const MAX_BYTES = 256 * 1024;
const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });
const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

/**
 * The public keys of an OpenID Connect issuer, found by its discovery document (OpenID Connect Discovery 1.0).
 * No redirect is followed: a redirect to another place must not decide which keys are trusted.
 */
export function issuerKeys(options: IssuerOptions): KeySource {
  const dispatcher = new Agent({ maxResponseSize: MAX_BYTES });
  const logger = new Logger('Issuer');
  const ask = async (): ReturnType<KeySource> => {
    const signal = AbortSignal.timeout(options.deadlineMs);
    const read = (address: string): Promise<unknown> => readJson(address, { dispatcher, signal });
    return Keys.parse(await read(await keysAddress(options, read)));
  };
  return async () => {
    const startedAt = performance.now();
    try {
      const keys = await ask();
      observeAttempt('issuer', '2xx', performance.now() - startedAt);
      return keys;
    } catch (error) {
      observeAttempt('issuer', 'refused', performance.now() - startedAt);
      logger.warn(`The keys of ${options.issuer} cannot be read: ${String(error)}`);
      throw new UpstreamUnavailable('connection', false);
    }
  };
}

async function keysAddress(
  { issuer, environment }: IssuerOptions,
  read: (address: string) => Promise<unknown>,
): Promise<string> {
  const discovered = Discovery.parse(await read(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`));
  if (discovered.issuer !== issuer) throw new Error(`It calls itself ${discovered.issuer}.`);
  if (!isSafeAddress(discovered.jwks_uri, environment))
    throw new Error(`${discovered.jwks_uri} is not an https address.`);
  return discovered.jwks_uri;
}

/** On a separate connection, which ends with the response: requests are minutes or hours apart. */
async function readJson(address: string, how: { dispatcher: Agent; signal: AbortSignal }): Promise<unknown> {
  const { statusCode, body } = await request(address, { ...how, reset: true, headers: { accept: 'application/json' } });
  if (statusCode === 200) return body.json();
  await body.dump();
  throw new Error(`${address} answered ${statusCode}.`);
}
