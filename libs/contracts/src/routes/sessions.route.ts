import { Id } from '#field.js';
import { SessionList, SessionRefresh, SessionTokens, SessionView, SignIn } from '#http/account.schema.js';
import { pageOf } from '#http/paging.schema.js';
import { anyAccount, anyone } from '#routes/access.js';
import { defineRoute, NoContent } from '#routes/define-route.js';
import { z } from 'zod';

const TOKENS = {
  service: 'accounts',
  method: 'POST',
  access: anyone,
  signsIn: true,
  limit: 'sign-in',
  answer: SessionTokens,
} as const;

export const signIn = defineRoute({
  ...TOKENS,
  id: 'signIn',
  path: '/v1/sessions',
  summary: 'Signs in: starts a session and returns its first tokens.',
  body: SignIn,
  status: 201,
  errors: ['CREDENTIALS_INVALID', 'SIGN_IN_THROTTLED'],
});

export const refreshSession = defineRoute({
  ...TOKENS,
  id: 'refreshSession',
  path: '/v1/sessions/refresh',
  summary: 'Renews the tokens of a session. Using a refresh token a second time ends the session.',
  body: SessionRefresh,
  status: 200,
  errors: ['REFRESH_TOKEN_INVALID', 'SIGN_IN_THROTTLED'],
});

export const listSessions = defineRoute({
  id: 'listSessions',
  service: 'accounts',
  method: 'GET',
  path: '/v1/sessions',
  access: anyAccount,
  summary: 'Lists your own active sessions.',
  query: z.strictObject(pageOf(SessionView, 20, 50)),
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
  summary: 'Signs out: ends one of your own sessions. Ending it again changes nothing.',
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
  summary: 'Signs out everywhere: ends all your own sessions.',
  status: 204,
  answer: NoContent,
  errors: [],
});
