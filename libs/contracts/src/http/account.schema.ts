import { Username } from '#events/account-profile-written.v1.js';
import { Id, Instant, line, orNothing, text, Version } from '#field.js';
import { Role } from '#http/caller.js';
import { next } from '#http/paging.schema.js';
import { z } from 'zod';

/** As mail systems take it: one `@` with something on either side (RFC 5321 allows 254 characters). */
export const EmailAddress = z
  .string()
  .max(254, { error: 'must have at most 254 characters', abort: true })
  .regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u, 'must be an e-mail address');

/** Long is better than strange (NIST SP 800-63B): no rule about kinds of characters. */
export const NewPassword = z
  .string()
  .min(10, 'must have at least 10 characters')
  .max(200, { error: 'must have at most 200 characters', abort: true });

/** One that may have been chosen under other rules. */
const Password = z
  .string()
  .min(1, 'must not be empty')
  .max(200, { error: 'must have at most 200 characters', abort: true });

export const SignUp = z
  .strictObject({
    email: EmailAddress.describe('never shown to others'),
    password: NewPassword.describe('10 to 200 characters'),
    username: Username.describe('public, and shown beside comments'),
  })
  .meta({ id: 'SignUp' });
export type SignUp = z.infer<typeof SignUp>;

/** The same whether the address had an account or not, so that nobody learns who has one. */
export const SignUpReceipt = z
  .object({ message: z.string().describe('what to do next') })
  .meta({ id: 'SignUpReceipt' });
export type SignUpReceipt = z.infer<typeof SignUpReceipt>;

export const SignIn = z
  .strictObject({ email: EmailAddress.describe('of the account'), password: Password.describe('of the account') })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

export const RefreshToken = z.string().regex(/^[\w-]{20,200}$/, 'must be a refresh token');

export const SessionRefresh = z
  .strictObject({ refreshToken: RefreshToken.describe('the newest one of the session; each works once') })
  .meta({ id: 'SessionRefresh' });
export type SessionRefresh = z.infer<typeof SessionRefresh>;

/** As OAuth 2.0 names them (RFC 6749, section 5.1), in this API's spelling. */
export const SessionTokens = z
  .object({
    accessToken: z.string().describe('a JWT for `Authorization: Bearer …`'),
    tokenType: z.literal('Bearer'),
    expiresIn: z.int().min(1).describe('seconds for which the access token is valid'),
    refreshToken: z.string().describe('for the next access token; works once'),
    sessionId: Id.describe('the session'),
    accountId: Id.describe('the account'),
  })
  .meta({ id: 'SessionTokens' });
export type SessionTokens = z.infer<typeof SessionTokens>;

export const SessionView = z
  .object({
    id: Id.describe('the session'),
    startedAt: Instant.describe('when it was signed in'),
    lastUsedAt: Instant.describe('when its tokens were last renewed'),
    expiresAt: Instant.describe('when it ends unless it is used'),
    client: z.string().nullable().describe('what the client said it is'),
    current: z.boolean().describe('whether this request belongs to it'),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;

export const SessionList = z
  .object({ items: z.array(SessionView).describe('the last used one first'), next })
  .meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof SessionList>;

const profile = {
  username: Username.describe('public, and shown beside comments'),
  biography: z.string().describe('a few lines about oneself; empty where nothing was said'),
  image: z.string().nullable().describe('address of a picture'),
};

export const ProfileView = z
  .object({ id: Id.describe('the account'), ...profile, joinedAt: Instant.describe('when the account was made') })
  .meta({ id: 'Profile' });
export type ProfileView = z.infer<typeof ProfileView>;

export const OwnAccount = z
  .object({
    id: Id.describe('the account'),
    email: z.string().describe('shown to nobody else'),
    ...profile,
    roles: z.array(Role).describe('what it may do'),
    joinedAt: Instant.describe('when it was made'),
    version: Version.describe('for `If-Match`'),
  })
  .meta({ id: 'OwnAccount' });
export type OwnAccount = z.infer<typeof OwnAccount>;

/** What an admin sees of an account: nothing that is its owner's business alone. */
export const AccountView = z
  .object({
    id: Id.describe('the account'),
    username: Username.describe('public'),
    roles: z.array(Role).describe('what it may do'),
    joinedAt: Instant.describe('when it was made'),
    version: Version.describe('for `If-Match`'),
  })
  .meta({ id: 'Account' });
export type AccountView = z.infer<typeof AccountView>;

export const RolesChange = z
  .strictObject({
    roles: z.array(Role).max(20).describe('all that it may do from now on; every account is a reader'),
    reason: line(300).optional().describe('why; kept for ever'),
  })
  .meta({ id: 'RolesChange' });
export type RolesChange = z.infer<typeof RolesChange>;

export const ProfileEdit = z
  .strictObject({
    username: Username.describe('public, and shown beside comments'),
    biography: orNothing(z.union([z.literal(''), text(1_000)]).describe('a few lines about oneself'), ''),
    image: z
      .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
      .max(500)
      .nullable()
      .describe('address of a picture; null for none'),
  })
  .partial()
  .refine((edit) => Object.keys(edit).length > 0, 'must change at least one field')
  .meta({ id: 'ProfileEdit', description: 'Only the fields that change (JSON merge patch).' });
export type ProfileEdit = z.infer<typeof ProfileEdit>;

export const PasswordChange = z
  .strictObject({
    currentPassword: Password.describe('as it is'),
    newPassword: NewPassword.describe('10 to 200 characters'),
  })
  .meta({ id: 'PasswordChange' });
export type PasswordChange = z.infer<typeof PasswordChange>;

export const AccountDeletion = z
  .strictObject({ password: Password.describe('once more, as a deletion is final') })
  .meta({ id: 'AccountDeletion' });
export type AccountDeletion = z.infer<typeof AccountDeletion>;

/** A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037). */
export const SigningKeys = z
  .object({
    keys: z
      .array(
        z.object({
          kty: z.literal('OKP'),
          crv: z.literal('Ed25519'),
          x: line(100).describe('the public key'),
          kid: line(100).describe('named in the head of each token that it verifies'),
          use: z.literal('sig'),
          alg: z.literal('EdDSA'),
        }),
      )
      .describe('the newest first, some seconds before it signs; earlier ones until their last token has expired'),
  })
  .meta({ id: 'SigningKeys' });
export type SigningKeys = z.infer<typeof SigningKeys>;
