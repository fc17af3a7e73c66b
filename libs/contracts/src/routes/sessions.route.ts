import { Id } from '#field.js';
import { SessionList, SessionRefresh, SessionTokens, SessionView, SignIn } from '#http/account.schema.js';
import { fields, Cursor, limit } from '#http/paging.schema.js';
import { anyAccount, anyone } from '#routes/access.js';
import { defineRoute, NoContent } from '#routes/define-route.js';
import { z } from 'zod';

export const signIn = defineRoute({
  id: 'signIn',
  service: 'accounts',
  method: 'POST',
  path: '/v1/sessions',
  access: anyone,
  signsIn: true,
  limit: 'sign-in',
  summary: 'Signs in: begins a session and answers its first tokens.',
  body: SignIn,
  status: 201,
  answer: SessionTokens,
  errors: ['CREDENTIALS_INVALID', 'SIGN_IN_THROTTLED'],
});

export const refreshSession = defineRoute({
  id: 'refreshSession',
  service: 'accounts',
  method: 'POST',
  path: '/v1/sessions/refresh',
  access: anyone,
  signsIn: true,
  limit: 'sign-in',
  summary: 'Renews the tokens of a session. A refresh token that comes a second time ends the session.',
  body: SessionRefresh,
  status: 200,
  answer: SessionTokens,
  errors: ['REFRESH_TOKEN_INVALID', 'SIGN_IN_THROTTLED'],
});

export const listSessions = defineRoute({
  id: 'listSessions',
  service: 'accounts',
  method: 'GET',
  path: '/v1/sessions',
  access: anyAccount,
  summary: 'One’s own sessions that have not ended.',
  query: z.strictObject({ limit: limit(20, 50), cursor: Cursor.optional(), fields: fields(SessionView) }),
  status: 200,
  answer: SessionList,
  paged: true,
  errors: [],
});

export const endSession = defineRoute({
  id: 'endSession',
  service: 'accounts',
  method: 'DELETE',
  path: '/v1/sessions/{session}',
  access: anyAccount,
  summary: 'Signs out: ends one of one’s own sessions. What has ended already may be ended again.',
  params: z.strictObject({ session: z.union([Id, z.literal('current')]).describe('the session, or `current`') }),
  status: 204,
  answer: NoContent,
  errors: ['SESSION_NOT_FOUND'],
});

export const endAllSessions = defineRoute({
  id: 'endAllSessions',
  service: 'accounts',
  method: 'DELETE',
  path: '/v1/sessions',
  access: anyAccount,
  summary: 'Signs out everywhere: ends all of one’s own sessions.',
  status: 204,
  answer: NoContent,
  errors: [],
});
