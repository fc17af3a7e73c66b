import { CALLER_KIND_NAMES, CALLER_KINDS, callerOf, type CallerKind } from './caller-kinds.js';
import { ApiClient } from '#system/api.client.js';
import { signedIn, somebody, type Person } from '#system/people.js';
import type { Caller } from '@broadsheet/contracts';
import { DEVELOPMENT_KEYS, signAccessToken } from '@broadsheet/platform';

/** Of a machine, which belongs to no account. */
const MACHINE_ID = '01920000-0000-7000-8000-0000000000e0';

interface Member {
  readonly caller: Caller;
  /** Credentials; of those who signed up. */
  readonly person: Person | undefined;
  /** What shows the gateway who it is; empty for nobody. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One caller of each kind with its tokens. The only place in these tests that knows how roles and scopes are come by. */
export class Cast {
  private constructor(private readonly members: ReadonlyMap<CallerKind, Member>) {}

  static async assemble(gatewayUrl: string): Promise<Cast> {
    const anybody = new ApiClient(gatewayUrl);
    const members = new Map<CallerKind, Member>();
    for (const kind of CALLER_KIND_NAMES) members.set(kind, await memberOf(kind, anybody));
    return new Cast(members);
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

  private member(kind: CallerKind): Member {
    const member = this.members.get(kind);
    if (!member) throw new Error(`nobody plays ${kind}`);
    return member;
  }
}

async function memberOf(kind: CallerKind, anybody: ApiClient): Promise<Member> {
  if (kind === 'anonymous') return { caller: callerOf(kind, null, null), person: undefined, headers: {} };
  const person = CALLER_KINDS[kind].signsUp ? await somebody(anybody) : undefined;
  const accountId = person ? (await signedIn(anybody, person)).accountId : MACHINE_ID;
  const caller = callerOf(kind, accountId, person?.username ?? 'Machine');
  const token = await signAccessToken(caller, DEVELOPMENT_KEYS.ACCESS_TOKEN_KEY, '1h');
  return { caller, person, headers: { authorization: `Bearer ${token}` } };
}
