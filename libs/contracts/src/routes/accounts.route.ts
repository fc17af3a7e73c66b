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
  summary: 'Creates an account. The response is the same if the e-mail address already has one.',
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
  summary: 'Returns your own account.',
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
  summary: 'Changes your own public profile.',
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
  summary: 'Changes your own password and ends all your other sessions.',
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
  summary: 'Deletes your own account: its sessions end at once, and its profile is erased.',
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
  summary: 'Returns the public profile of an account.',
  params: z.strictObject({ username: Username.describe('the public name, in upper or lower case') }),
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
  summary: 'Returns the public keys that verify access tokens.',
  status: 200,
  answer: SigningKeys,
  conditional: true,
  errors: [],
});
