import { issuerAccountId, issuerCaller } from './issuer-caller.js';
import { parseConfig } from '@broadsheet/platform';
import { GatewayEnvironment } from '#gateway.config.js';

const ISSUER = 'https://login.example/realms/news';
const SUBJECT = 'f:3f8a:Inès';

describe('a caller of an external issuer', () => {
  const callerOf = (claims: object, settings: Record<string, string> = {}) =>
    issuerCaller({ iss: ISSUER, sub: SUBJECT, ...claims }, parseConfig(GatewayEnvironment, settings));
  const keycloak = { OIDC_ROLES_CLAIM: 'realm_access.roles', OIDC_ROLE_MAP: 'news-editors=editor,ops=admin' };

  it('is a reader whose name is the public one', () => {
    expect(callerOf({ preferred_username: 'ines', name: 'Inès Marin', sid: 's1' })).toEqual({
      accountId: issuerAccountId(ISSUER, SUBJECT),
      name: 'ines',
      roles: ['reader'],
      scopes: [],
    });
  });

  it.each([
    ['ines@harbour.example', null],
    ['Inès\u2028Marin', null],
    [' ', null],
    ['i'.repeat(121), null],
    [7, null],
    ['Inès Marin', 'Inès Marin'],
  ])('named %j is called %j', (name, called) => {
    expect(callerOf({ nickname: name }, { OIDC_NAME_CLAIM: 'nickname' }).name).toBe(called);
  });

  it('has the roles that are mapped, and no others', () => {
    const roles = ['news-editors', 'ops', 'admin', 'moderator', 'offline_access', 'toString', 7, null];
    expect(callerOf({ realm_access: { roles } }, keycloak).roles).toEqual(['reader', 'editor', 'admin']);
    expect(callerOf({ roles: ['ops'], realm_access: {} }, keycloak).roles).toEqual(['reader']);
  });

  it('has those that are named as ours where nothing is mapped', () => {
    expect(callerOf({ roles: ['moderator', 'reader', 'root'] }).roles).toEqual(['reader', 'moderator']);
    expect(callerOf({ roles: 'editor' }).roles).toEqual(['reader', 'editor']);
  });

  it('may have several roles for one of theirs', () => {
    const settings = { OIDC_ROLE_MAP: 'night = editor, night = moderator ,, a=b=author' };
    expect(callerOf({ roles: ['night', 'a=b'] }, settings).roles).toEqual(['reader', 'editor', 'moderator', 'author']);
  });

  it('has a role by a claim that is named by an address', () => {
    const claim = 'https://news.example/roles';
    expect(callerOf({ [claim]: ['editor'] }, { OIDC_ROLES_CLAIM: claim }).roles).toEqual(['reader', 'editor']);
  });

  it.each(['constructor.name', '__proto__.roles', 'roles.length', 'a.b.c'])('has none by %s', (claim) => {
    expect(callerOf({ roles: ['admin'] }, { OIDC_ROLES_CLAIM: claim }).roles).toEqual(['reader']);
  });

  it('has the scopes that are known here', () => {
    expect(callerOf({ scope: 'openid import profile' }).scopes).toEqual(['import']);
    expect(callerOf({ scope: ['import'] }).scopes).toEqual([]);
  });

  it.each([{ sub: '' }, { sub: 's'.repeat(256) }, { sub: 7 }, { iss: undefined }])('is nobody by %j', (claims) => {
    expect(() => callerOf(claims)).toThrow(TypeError);
  });
});

describe('an account id of an external issuer', () => {
  it('is a UUID of version 8, the same for the same two', () => {
    const id = issuerAccountId(ISSUER, SUBJECT);
    expect(id).toBe('448b71af-b696-871e-a79c-e5b569c70347');
    expect(issuerAccountId(ISSUER, SUBJECT)).toBe(id);
  });

  it('differs where issuer or subject do, wherever one ends and the other begins', () => {
    const ids = [
      issuerAccountId(ISSUER, SUBJECT),
      issuerAccountId(`${ISSUER}/`, SUBJECT),
      issuerAccountId(ISSUER, SUBJECT.toLowerCase()),
      issuerAccountId(`${ISSUER}f`, SUBJECT.slice(1)),
      issuerAccountId(`${ISSUER}","f`, SUBJECT.slice(1)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
