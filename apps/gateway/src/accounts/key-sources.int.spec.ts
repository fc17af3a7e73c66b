import { issuerKeys } from './key-sources.js';
import { FakeUpstream, sendJson } from '#fake-upstream.spec.js';
import { UpstreamUnavailable } from '#upstream/upstream.errors.js';
import { IssuerUnderTest } from '#issuer-under-test.spec.js';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';

describe('the keys of an external issuer', () => {
  const issuer = new IssuerUnderTest();
  const otherServer = new FakeUpstream();
  let said: string[];
  const sut = (environment = 'production', deadlineMs = 5_000) =>
    issuerKeys({ issuer: issuer.url, environment, deadlineMs })();

  beforeAll(() => Promise.all([issuer.start(), otherServer.start()]));
  afterAll(() => Promise.all([issuer.stop(), otherServer.stop()]));
  beforeEach(() => {
    said = [];
    jest.spyOn(Logger.prototype, 'warn').mockImplementation((line) => void said.push(String(line)));
    issuer.works();
  });
  afterEach(() => jest.restoreAllMocks());

  const expectRefused = async (because: string, keys = sut()) => {
    await expect(keys).rejects.toThrow(UpstreamUnavailable);
    expect(said).toEqual([expect.stringContaining(because)]);
  };

  it('are found by its discovery document', async () => {
    expect(await sut()).toEqual({ keys: [issuer.signer.jwk] });
  });

  it.each(['/realms/news/.well-known/openid-configuration', '/keys'])(
    'lie at no address to which %s leads',
    async (path) => {
      otherServer.answers((_, response) => sendJson(response, 200, { ...issuer.discovery, keys: [issuer.signer.jwk] }));
      issuer.server.answers(({ url }, response) =>
        url === path
          ? sendJson(response, 302, {}, { location: otherServer.url })
          : sendJson(response, 200, issuer.discovery),
      );
      await expectRefused('answered 302');
      expect(otherServer.seen).toEqual([]);
    },
  );

  it('are those of the issuer that is meant', async () => {
    issuer.works({ ...issuer.discovery, issuer: 'https://login.example' });
    await expectRefused('It calls itself https://login.example');
  });

  it('are not read where somebody in between could write them', async () => {
    issuer.works({ ...issuer.discovery, jwks_uri: 'http://login.example/keys' });
    await expectRefused('http://login.example/keys is not an https address');
  });

  it.each(['file:///etc/passwd', '//login.example/keys', 7, undefined])('have no address like %j', async (address) => {
    issuer.works({ ...issuer.discovery, jwks_uri: address });
    await expectRefused('jwks_uri');
  });

  it('are not read on and on', async () => {
    issuer.server.answers((_, response) => sendJson(response, 200, { ...issuer.discovery, more: 'x'.repeat(300_000) }));
    await expectRefused('ResponseExceededMaxSize');
  });

  it('are not waited for beyond the deadline', async () => {
    issuer.server.answers(() => undefined);
    await expectRefused('TimeoutError', sut('production', 200));
  });

  it.each([{ keys: 'none' }, [], { keys: [{ kid: 'first' }] }, null])('are none in %j', async (document) => {
    issuer.server.answers(({ url }, response) =>
      sendJson(response, 200, url === '/keys' ? document : issuer.discovery),
    );
    await expectRefused('cannot be read');
  });
});
