import { CALLER_KIND_NAMES, CALLER_KINDS, type CallerKind } from './access-table.js';
import { as, signedIn, somebody, withRoles, type Person, adminTokens, tokenFor } from '#clients/people.js';
import { RouteClient } from '#clients/route.client.js';
import { ANONYMOUS, type Caller } from '@broadsheet/contracts';

interface Member {
  /** As the gateway finds it in the token. */
  readonly caller: Caller;
  /** Credentials; of those who signed up. */
  readonly person?: Person;
  /** What shows the gateway who it is; empty for nobody. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One caller of each kind with its tokens, as the product gives them out. */
export class Cast {
  private constructor(
    private readonly gatewayUrl: string,
    private readonly members: Map<CallerKind, Member>,
  ) {}

  static async assemble(gatewayUrl: string): Promise<Cast> {
    const members = new Map<CallerKind, Member>();
    for (const kind of CALLER_KIND_NAMES) members.set(kind, await memberOf(kind, gatewayUrl));
    return new Cast(gatewayUrl, members);
  }

  callerOf(kind: CallerKind): Caller {
    return this.member(kind).caller;
  }

  headersOf(kind: CallerKind): Readonly<Record<string, string>> {
    return this.member(kind).headers;
  }

  /** Throws for those who never signed up. */
  personOf(kind: CallerKind): Person {
    const { person } = this.member(kind);
    if (!person) throw new Error(`${kind} has no credentials`);
    return person;
  }

  /** For those who signed up, where what was sent has ended their sessions. */
  async signInAgain(kind: CallerKind): Promise<void> {
    const { person } = this.member(kind);
    if (!person) return;
    const tokens = await signedIn(new RouteClient(this.gatewayUrl), person);
    this.members.set(kind, { ...memberBy(tokens.accessToken), person, headers: as(tokens) });
  }

  private member(kind: CallerKind): Member {
    const member = this.members.get(kind);
    if (!member) throw new Error(`nobody plays ${kind}`);
    return member;
  }
}

async function memberOf(kind: CallerKind, gatewayUrl: string): Promise<Member> {
  if (kind === 'anonymous') return { caller: ANONYMOUS, headers: {} };
  const { roles, scopes } = CALLER_KINDS[kind];
  if (scopes.length > 0) return memberBy(await tokenFor(gatewayUrl, { scopes }));
  const anybody = new RouteClient(gatewayUrl);
  const person = await somebody(anybody);
  await withRoles(anybody, await adminTokens(gatewayUrl), person, roles);
  const tokens = await signedIn(anybody, person);
  return { ...memberBy(tokens.accessToken), person, headers: as(tokens) };
}

/** The claims of a token are no secret; the gateway alone asks whether they are true. */
function memberBy(token: string): Member {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, string>;
  const { sub: accountId = null, name = null, sid: sessionId, roles, scope = '' } = claims;
  const scopes = scope.split(' ').filter((one) => one !== '');
  const caller = { accountId, name, roles: roles ?? [], scopes, sessionId } as unknown as Caller;
  return { caller, headers: { authorization: `Bearer ${token}` } };
}
