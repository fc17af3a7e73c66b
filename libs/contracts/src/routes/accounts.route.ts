import {
  AccountDeletion,
  OwnAccount,
  PasswordChange,
  ProfileEdit,
  ProfileView,
  SigningKeys,
  SignUp,
  SignUpReceipt,
} from '#http/account.schema.js';
import { Username } from '#events/account-profile-written.v1.js';
import { anyAccount, anyone } from '#routes/access.js';
import { defineRoute, NoContent } from '#routes/define-route.js';
import { z } from 'zod';

export const signUp = defineRoute({
  id: 'signUp',
  service: 'accounts',
  method: 'POST',
  path: '/v1/accounts',
  access: anyone,
  signsIn: true,
  limit: 'sign-in',
  summary: 'Makes an account. The answer is the same where the e-mail address has one already.',
  body: SignUp,
  creates: true,
  status: 202,
  answer: SignUpReceipt,
  errors: ['USERNAME_TAKEN', 'SIGN_IN_THROTTLED'],
});

export const getOwnAccount = defineRoute({
  id: 'getOwnAccount',
  service: 'accounts',
  method: 'GET',
  path: '/v1/accounts/me',
  access: anyAccount,
  summary: 'One’s own account.',
  status: 200,
  answer: OwnAccount,
  versioned: true,
  errors: ['ACCOUNT_NOT_FOUND'],
});

export const editOwnProfile = defineRoute({
  id: 'editOwnProfile',
  service: 'accounts',
  method: 'PATCH',
  path: '/v1/accounts/me',
  access: anyAccount,
  summary: 'Changes one’s own public profile.',
  body: ProfileEdit,
  ifMatch: true,
  status: 200,
  answer: OwnAccount,
  versioned: true,
  errors: ['ACCOUNT_NOT_FOUND', 'USERNAME_TAKEN'],
});

export const changePassword = defineRoute({
  id: 'changePassword',
  service: 'accounts',
  method: 'PUT',
  path: '/v1/accounts/me/password',
  access: anyAccount,
  limit: 'sign-in',
  summary: 'Changes one’s own password, and ends all other sessions.',
  body: PasswordChange,
  status: 204,
  answer: NoContent,
  errors: ['ACCOUNT_NOT_FOUND', 'CREDENTIALS_INVALID', 'SIGN_IN_THROTTLED'],
});

export const deleteOwnAccount = defineRoute({
  id: 'deleteOwnAccount',
  service: 'accounts',
  method: 'POST',
  path: '/v1/accounts/me/deletion',
  access: anyAccount,
  limit: 'sign-in',
  summary: 'Deletes one’s own account: its sessions end at once, and its profile is erased.',
  body: AccountDeletion,
  status: 204,
  answer: NoContent,
  errors: ['ACCOUNT_NOT_FOUND', 'CREDENTIALS_INVALID', 'LAST_ADMIN', 'SIGN_IN_THROTTLED'],
});

export const getProfile = defineRoute({
  id: 'getProfile',
  service: 'accounts',
  method: 'GET',
  path: '/v1/profiles/{username}',
  access: anyone,
  summary: 'The public profile of an account.',
  params: z.strictObject({ username: Username.describe('the public name, in any case') }),
  status: 200,
  answer: ProfileView,
  conditional: true,
  errors: ['ACCOUNT_NOT_FOUND'],
});

export const listSigningKeys = defineRoute({
  id: 'listSigningKeys',
  service: 'accounts',
  method: 'GET',
  path: '/.well-known/jwks.json',
  access: anyone,
  summary: 'The public keys that verify access tokens.',
  status: 200,
  answer: SigningKeys,
  conditional: true,
  errors: [],
});
