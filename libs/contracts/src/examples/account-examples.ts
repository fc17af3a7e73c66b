import { CURSOR, ids } from '#examples/example-items.js';
import type { RouteExamples } from '#examples/route-examples.js';

const joinedAt = '2026-01-15T08:00:00.000Z';
const profile = { username: 'Ada', biography: 'Keeps an eye on the harbour.', image: null };
const own = { id: ids.account, email: 'ada@harbour.example', ...profile, roles: ['reader'], joinedAt, version: 2 };
const password = 'the ferry was late again';
const refreshToken = 'MDE5N2ExYjItMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMGUx-1-Q2hhbmdlTWU';
const tokens = {
  accessToken: 'eyJhbGciOiJFZERTQSIsImtpZCI6ImsxIn0.eyJzdWIiOiIwMTk3In0.c2lnbmF0dXJl',
  tokenType: 'Bearer',
  expiresIn: 900,
  refreshToken,
  sessionId: ids.session,
  accountId: ids.account,
};

/** Of accounts, profiles, sessions and keys. */
export const accountExamples: RouteExamples = {
  signUp: {
    body: { email: own.email, password, username: profile.username },
    answer: { message: 'If this e-mail address had no account, it has one now: sign in.' },
  },
  getOwnAccount: { answer: own },
  editOwnProfile: { body: { biography: null, image: null }, answer: { ...own, biography: '', version: 3 } },
  changePassword: { body: { currentPassword: password, newPassword: 'and so was the next one' } },
  deleteOwnAccount: { body: { password } },
  getProfile: { params: { username: profile.username }, answer: { id: ids.account, ...profile, joinedAt } },
  listSigningKeys: {
    answer: {
      keys: [
        {
          kty: 'OKP',
          crv: 'Ed25519',
          x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
          kid: 'k1',
          use: 'sig',
          alg: 'EdDSA',
        },
      ],
    },
  },
  signIn: { body: { email: own.email, password }, answer: tokens },
  refreshSession: { body: { refreshToken }, answer: tokens },
  listSessions: {
    query: { limit: 20, cursor: CURSOR, fields: ['client', 'lastUsedAt', 'current'] },
    answer: {
      items: [
        {
          id: ids.session,
          startedAt: '2026-02-01T09:00:00.000Z',
          lastUsedAt: '2026-02-01T12:00:00.000Z',
          expiresAt: '2026-03-03T12:00:00.000Z',
          client: 'Harbour Reader 2.1',
          current: true,
        },
      ],
      next: null,
    },
  },
  endSession: { params: { session: 'current' } },
  endAllSessions: {},
};
