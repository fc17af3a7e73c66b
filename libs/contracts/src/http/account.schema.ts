import { Username } from '#events/account-profile-written.v1.js';
import { Id, Instant, line, orNothing, text, Version } from '#field.js';
import { Role } from '#http/caller.js';
import { next } from '#http/paging.schema.js';
import { z } from 'zod';

/** As mail systems accept it: one `@` with text on both sides (RFC 5321 allows 254 characters). */
const EmailAddress = z
  .string()
  .max(254, { error: 'must have at most 254 characters', abort: true })
  .regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u, 'must be an e-mail address');

/** Length matters more than special characters (NIST SP 800-63B), so no rule about kinds of characters. */
const NewPassword = z
  .string()
  .min(10, 'must have at least 10 characters')
  .max(200, { error: 'must have at most 200 characters', abort: true });

/** An existing password, which may have been chosen under older rules. */
const Password = z
  .string()
  .min(1, 'must not be empty')
  .max(200, { error: 'must have at most 200 characters', abort: true });

export const SignUp = z
  .strictObject({
    email: EmailAddress.describe('never shown to other users'),
    password: NewPassword.describe('10 to 200 characters'),
    username: Username.describe('public; shown with comments'),
  })
  .meta({ id: 'SignUp' });
export type SignUp = z.infer<typeof SignUp>;

/** The same whether the address has an account or not, so that nobody can find out. */
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
  .strictObject({ refreshToken: RefreshToken.describe('the latest one of the session; each works once') })
  .meta({ id: 'SessionRefresh' });
export type SessionRefresh = z.infer<typeof SessionRefresh>;

/** An access token as OAuth 2.0 describes it (RFC 6749, section 5.1), in this API's spelling. */
export const bearerToken = {
  accessToken: z.string().describe('a JWT for `Authorization: Bearer …`'),
  tokenType: z.literal('Bearer'),
  expiresIn: z.int().min(1).describe('lifetime of the access token in seconds'),
};

export const SessionTokens = z
  .object({
    ...bearerToken,
    refreshToken: z.string().describe('gets the next access token; works once'),
    sessionId: Id.describe('the session'),
    accountId: Id.describe('the account'),
  })
  .meta({ id: 'SessionTokens' });
export type SessionTokens = z.infer<typeof SessionTokens>;

export const SessionView = z
  .object({
    id: Id.describe('the session'),
    startedAt: Instant.describe('when it began'),
    lastUsedAt: Instant.describe('when its tokens were last renewed'),
    expiresAt: Instant.describe('when it ends if it is not used'),
    client: z.string().nullable().describe('how the client described itself'),
    current: z.boolean().describe('whether this request belongs to it'),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;

export const SessionList = z
  .object({ items: z.array(SessionView).describe('most recently used first'), next })
  .meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof SessionList>;

const profile = {
  username: Username.describe('public; shown with comments'),
  biography: z.string().describe('a short text about the person; may be empty'),
  image: z.string().nullable().describe('URL of a picture'),
};

export const ProfileView = z
  .object({ id: Id.describe('the account'), ...profile, joinedAt: Instant.describe('when the account was created') })
  .meta({ id: 'Profile' });
export type ProfileView = z.infer<typeof ProfileView>;

export const OwnAccount = z
  .object({
    id: Id.describe('the account'),
    email: z.string().describe('shown to no other user'),
    ...profile,
    roles: z.array(Role).describe('roles of the account'),
    joinedAt: Instant.describe('when it was created'),
    version: Version.describe('for `If-Match`'),
  })
  .meta({ id: 'OwnAccount' });
export type OwnAccount = z.infer<typeof OwnAccount>;

/** An account as admins see it, without its owner's private data. */
export const AccountView = z
  .object({
    id: Id.describe('the account'),
    username: Username.describe('public'),
    roles: z.array(Role).describe('roles of the account'),
    joinedAt: Instant.describe('when it was created'),
    version: Version.describe('for `If-Match`'),
  })
  .meta({ id: 'Account' });
export type AccountView = z.infer<typeof AccountView>;

export const RolesChange = z
  .strictObject({
    roles: z.array(Role).max(20).describe('the complete new roles; every account is a reader'),
    reason: line(300).optional().describe('the reason; kept forever'),
  })
  .meta({ id: 'RolesChange' });
export type RolesChange = z.infer<typeof RolesChange>;

export const ProfileEdit = z
  .strictObject({
    username: Username.describe('public; shown with comments'),
    biography: orNothing(z.union([z.literal(''), text(1_000)]).describe('a short text about the person'), ''),
    image: z
      .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
      .max(500)
      .nullable()
      .describe('URL of a picture; null for none'),
  })
  .partial()
  .refine((edit) => Object.keys(edit).length > 0, 'must change at least one field')
  .meta({ id: 'ProfileEdit', description: 'Only the fields that change (JSON merge patch).' });
export type ProfileEdit = z.infer<typeof ProfileEdit>;

export const PasswordChange = z
  .strictObject({
    currentPassword: Password.describe('the current password'),
    newPassword: NewPassword.describe('10 to 200 characters'),
  })
  .meta({ id: 'PasswordChange' });
export type PasswordChange = z.infer<typeof PasswordChange>;

export const AccountDeletion = z
  .strictObject({ password: Password.describe('the password again, because deletion is final') })
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
          kid: line(100).describe('the key id, named in the header of each token that it verifies'),
          use: z.literal('sig'),
          alg: z.literal('EdDSA'),
        }),
      )
      .describe(
        'newest first; a new key is listed some seconds before it signs, an old one until its last token has expired',
      ),
  })
  .meta({ id: 'SigningKeys' });
export type SigningKeys = z.infer<typeof SigningKeys>;
