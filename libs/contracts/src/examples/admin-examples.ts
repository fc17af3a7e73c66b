import { CURSOR, ids } from '#examples/example-items.js';
import type { RouteExamples } from '#examples/route-examples.js';

const account = {
  id: ids.account,
  username: 'Ada',
  roles: ['reader'],
  joinedAt: '2026-01-15T08:00:00.000Z',
  version: 2,
};
const wanted = { name: 'Nightly import', scopes: ['import'], expiresAt: '2026-08-01T00:00:00.000Z' };
const apiKey = { id: ids.apiKey, ...wanted, createdAt: '2026-02-01T09:00:00.000Z', revokedAt: null, lastUsedAt: null };
const key = 'broadsheet_key_rKc0o3m1tQ7bq0zvJx6r8Yb2nU5pW9sE4dFgHiLaMXo';

/** Of what admins do, and of how machines get in. */
export const adminExamples: RouteExamples = {
  getAccount: { params: { account: ids.account }, answer: account },
  changeRoles: {
    params: { account: ids.account },
    body: { roles: ['editor'], reason: 'Joined the night desk.' },
    answer: { ...account, roles: ['reader', 'editor'], version: 3 },
  },
  createApiKey: { body: wanted, answer: { ...apiKey, key } },
  listApiKeys: {
    query: { limit: 20, cursor: CURSOR, fields: ['name', 'expiresAt', 'lastUsedAt'] },
    answer: { items: [{ ...apiKey, lastUsedAt: '2026-02-02T02:00:00.000Z' }], next: null },
  },
  revokeApiKey: { params: { apiKey: ids.apiKey } },
  createToken: {
    body: { apiKey: key },
    answer: {
      accessToken: 'eyJhbGciOiJFZERTQSIsImtpZCI6ImsxIn0.eyJzdWIiOiIwMTk3In0.c2lnbmF0dXJl',
      tokenType: 'Bearer',
      expiresIn: 900,
      scopes: ['import'],
    },
  },
};
