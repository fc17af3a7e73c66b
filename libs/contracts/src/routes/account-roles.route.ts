import { Id } from '#field.js';
import { AccountView, RolesChange } from '#http/account.schema.js';
import { adminOnly } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const params = z.strictObject({ account: Id.describe('the account') });

export const getAccount = defineRoute({
  id: 'getAccount',
  service: 'accounts',
  method: 'GET',
  path: '/v1/accounts/{account}',
  access: adminOnly,
  summary: 'Returns an account with its roles.',
  params,
  status: 200,
  answer: AccountView,
  versioned: true,
  errors: ['ACCOUNT_NOT_FOUND'],
});

export const changeRoles = defineRoute({
  id: 'changeRoles',
  service: 'accounts',
  method: 'PUT',
  path: '/v1/accounts/{account}/roles',
  access: adminOnly,
  summary: 'Sets the roles of an account. Its sessions end, so that no token carries the old roles.',
  params,
  body: RolesChange,
  ifMatch: true,
  status: 200,
  answer: AccountView,
  versioned: true,
  errors: ['ACCOUNT_NOT_FOUND', 'LAST_ADMIN'],
});
