import type { KeySource } from './signing-key-cache.js';
import { UpstreamClient } from '#http/upstream/upstream.client.js';
import { UpstreamUnavailable } from '#http/upstream/upstream-unavailable.errors.js';
import { listSigningKeys, SigningKeys } from '@broadsheet/contracts';

/** The public keys of access tokens as the accounts service publishes them. */
export function ownKeys(upstreams: UpstreamClient): KeySource {
  return async () => {
    const { status, body } = await upstreams.get('accounts', listSigningKeys.path);
    if (status !== 200) throw new UpstreamUnavailable('status', false);
    return SigningKeys.parse(JSON.parse(body.toString()));
  };
}
