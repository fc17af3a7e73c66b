import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { IssuerUnderTest } from '#issuer-under-test.spec.js';
import { routeCatalogue } from '@broadsheet/contracts';

const JSON_BODY = { 'content-type': 'application/json' };

describe('where an external issuer signs in', () => {
  const sut = new GatewayUnderTest();
  const issuer = new IssuerUnderTest();

  beforeAll(async () => {
    await issuer.start();
    await sut.start({ OIDC_ISSUER: issuer.url });
  });
  afterAll(() => Promise.all([sut.stop(), issuer.stop()]));

  it.each(routeCatalogue.filter(({ signsIn }) => signsIn).map(({ method, path }) => [method, path]))(
    '%s %s is closed, and says where the door is',
    async (method, path) => {
      const answer = await sut.send({ method, path, headers: JSON_BODY, body: '{}' });
      expect([answer.status, answer.json['code']]).toEqual([403, 'SIGN_IN_ELSEWHERE']);
      expect(answer.json['detail']).toContain(issuer.url);
      expect(sut.accounts.seen).toEqual([]);
    },
  );

  it('concerns every way to a token of the accounts service', () => {
    const closed = routeCatalogue.filter(({ signsIn }) => signsIn).map(({ id }) => id);
    expect(closed.sort()).toEqual(['createToken', 'refreshSession', 'signIn', 'signUp']);
  });

  it('profiles remain', async () => {
    expect((await sut.send({ path: '/v1/profiles/ines' })).status).toBe(200);
    expect(sut.accounts.last.url).toBe('/v1/profiles/ines');
  });
});
