import { Role } from '@broadsheet/contracts';
import { ACCESS_TOKEN_AUDIENCE } from '@broadsheet/platform';
import { z } from 'zod';

const claim = (normal: string): z.ZodDefault<z.ZodString> => z.string().min(1).max(200).default(normal);

/** Discovery appends a path to it, so it has nothing behind its own (OpenID Connect Discovery 1.0, section 4). */
const issuer = z
  .url({ protocol: /^https?$/, error: 'must be an address like https://login.example/realms/news' })
  .refine((address) => !/[?#@]/.test(address), 'must have no query, fragment or password');

/** An external OpenID Connect issuer in place of the accounts service's own sign-in. */
export const oidcEnvironment = {
  OIDC_ISSUER: issuer.optional().describe('whose access tokens are taken; the accounts service’s where none is given'),
  OIDC_AUDIENCE: z.string().min(1).max(255).default(ACCESS_TOKEN_AUDIENCE).describe('for whom its tokens must be'),
  OIDC_ROLES_CLAIM: claim('roles').describe('claim with the roles; a dotted path leads into objects'),
  OIDC_ROLE_MAP: z
    .string()
    .max(10_000)
    .prefault('')
    .transform((entries, context) => roleMap(entries, (message) => context.addIssue({ code: 'custom', message })))
    .describe('theirs=ours, separated by commas; without it roles are taken that are named as ours'),
  OIDC_NAME_CLAIM: claim('preferred_username').describe('claim with the public name; an e-mail address is not taken'),
};

export type OidcConfig = z.infer<z.ZodObject<typeof oidcEnvironment>>;

/** What each role of the issuer means here. */
export type RoleMap = ReadonlyMap<string, readonly Role[]>;

/** `news-editors=editor,ops=admin`. One of theirs may stand for several of ours, each in an entry of its own. */
function roleMap(entries: string, refuse: (message: string) => void): RoleMap {
  const map = new Map<string, readonly Role[]>();
  for (const entry of entries.split(',').filter((one) => one.trim() !== '')) {
    const [, theirs = '', ours] = /^\s*(.*\S)\s*=\s*(\S+)\s*$/.exec(entry) ?? [];
    const role = Role.safeParse(ours);
    if (role.success) map.set(theirs, [...(map.get(theirs) ?? []), role.data]);
    else refuse(`must be entries like theirs=ours, where ours is one of ${Role.options.join(', ')}; not ${entry}`);
  }
  return map.size > 0 ? map : namesakes();
}

function namesakes(): RoleMap {
  return new Map(Role.options.map((role) => [role, [role]]));
}

/** Where nobody in between may listen: by TLS, within this machine, or anywhere in development. */
export function isSafeAddress(address: string, environment: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || environment !== 'production' || /^(127(\.\d+){3}|\[::1\])$/.test(hostname);
}
