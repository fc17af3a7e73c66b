import type { KeyedRequest } from '@broadsheet/platform';

interface ClaimUpdate extends Pick<KeyedRequest, 'fingerprint'> {
  readonly owner: string;
  readonly creationId: string;
}

/** As long as the gateway waits for a write: no caller waits longer for an attempt. */
const LEASE_MS = 10_000;
const KEPT_MS = 24 * 60 * 60 * 1_000;

/**
 * Takes a record that is new, or that nobody works on any more, and leaves every other one as it is. Times are the
 * database server's (`$$NOW`), so that no instance's clock matters. All values are hex or UUIDs: none is an expression.
 */
export function claimUpdate({ fingerprint, owner, creationId }: ClaimUpdate): { $set: Record<string, unknown> } {
  const isSame = { $eq: [{ $ifNull: ['$fingerprint', fingerprint] }, fingerprint] };
  const isOpen = { $eq: [{ $type: '$answer' }, 'missing'] };
  const isFree = { $lte: [{ $ifNull: ['$lockedUntil', new Date(0)] }, '$$NOW'] };
  const ours = { $and: [isSame, isOpen, isFree] };
  return {
    $set: {
      fingerprint: { $ifNull: ['$fingerprint', fingerprint] },
      creationId: { $ifNull: ['$creationId', creationId] },
      expiresAt: { $ifNull: ['$expiresAt', { $add: ['$$NOW', KEPT_MS] }] },
      attempts: { $add: [{ $ifNull: ['$attempts', 0] }, { $cond: [ours, 1, 0] }] },
      owner: { $cond: [ours, owner, '$owner'] },
      lockedUntil: { $cond: [ours, { $add: ['$$NOW', LEASE_MS] }, '$lockedUntil'] },
    },
  };
}
