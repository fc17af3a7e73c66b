import { signAccessToken } from '@broadsheet/platform';
import type { Caller } from '@broadsheet/contracts';

/** Fixed ids, so that one's own comments stay one's own when the system is started again. */
const CALLERS = {
  editor: caller('01920000-0000-7000-8000-000000000001', 'Edda Editor', { roles: ['editor'] }),
  moderator: caller('01920000-0000-7000-8000-000000000002', 'Mo Moderator', { roles: ['moderator'] }),
  reader: caller('01920000-0000-7000-8000-000000000003', 'Rea Reader', { roles: ['reader'] }),
  importer: caller('01920000-0000-7000-8000-000000000004', 'Importer', { scopes: ['import'] }),
} as const;

type DevelopmentTokens = Record<keyof typeof CALLERS, string>;

/** Tokens to try the system with, until accounts can sign in. Worthless where the key is not the development key. */
export async function developmentTokens(key: string): Promise<DevelopmentTokens> {
  const tokens = Object.entries(CALLERS).map(async ([name, who]) => [name, await signAccessToken(who, key, '30d')]);
  return Object.fromEntries(await Promise.all(tokens)) as DevelopmentTokens;
}

function caller(accountId: string, name: string, may: Partial<Pick<Caller, 'roles' | 'scopes'>>): Caller {
  return { accountId, name, roles: [], scopes: [], ...may };
}
