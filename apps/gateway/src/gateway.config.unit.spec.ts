import { parseConfig } from '@broadsheet/platform';
import { GatewayEnvironment } from './gateway.config.js';

const OWN_KEYS = { IDENTITY_KEY: 'i'.repeat(32) };

describe('the configuration of the gateway', () => {
  it('has a default for everything in development', () => {
    expect(parseConfig(GatewayEnvironment, {})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      ARTICLES_URL: 'http://127.0.0.1:3001',
      COMMENTS_URL: 'http://127.0.0.1:3002',
      RECOMMENDATIONS_URL: 'http://127.0.0.1:3003',
      READ_DEADLINE_MS: 2000,
      WRITE_DEADLINE_MS: 10_000,
    });
  });

  it('refuses the development key in production', () => {
    const production = { NODE_ENV: 'production' };
    expect(() => parseConfig(GatewayEnvironment, production)).toThrow('IDENTITY_KEY');
    expect(parseConfig(GatewayEnvironment, { ...production, ...OWN_KEYS }).NODE_ENV).toBe('production');
  });

  it('takes origins as browsers write them, and nothing else', () => {
    const origins = (list: string) => parseConfig(GatewayEnvironment, { CORS_ORIGINS: list }).CORS_ORIGINS;
    expect(origins('https://paper.example, http://localhost:5173')).toEqual([
      'https://paper.example',
      'http://localhost:5173',
    ]);
    expect(origins('')).toEqual([]);
    for (const wrong of ['*', 'null', 'paper.example', 'https://paper.example/', 'https://a.example,*', 'file:///']) {
      expect(() => origins(wrong)).toThrow('CORS_ORIGINS');
    }
  });

  it('names every wrong address', () => {
    const wrong = { ARTICLES_URL: 'ftp://a', COMMENTS_URL: 'nowhere', PUBLIC_URL: 'javascript:1' };
    expect(() => parseConfig(GatewayEnvironment, wrong)).toThrow(/PUBLIC_URL[\s\S]*ARTICLES_URL: must be an address/);
    expect(() => parseConfig(GatewayEnvironment, wrong)).toThrow(
      'COMMENTS_URL: must be an address like http://host:port',
    );
  });

  it.each([
    ['https://login.example/realms/news', 'production'],
    ['http://127.0.0.1:8080', 'production'],
    ['http://[::1]:8080', 'production'],
    ['http://keycloak:8080/realms/news', 'development'],
  ])('takes %s as an issuer in %s', (OIDC_ISSUER, NODE_ENV) => {
    expect(parseConfig(GatewayEnvironment, { ...OWN_KEYS, NODE_ENV, OIDC_ISSUER })).toMatchObject({ OIDC_ISSUER });
  });

  it.each(['http://login.example', 'http://localhost:8080', 'http://127.0.0.1.login.example', 'http://[::2]'])(
    'refuses %s as an issuer in production',
    (OIDC_ISSUER) => {
      const production = { ...OWN_KEYS, NODE_ENV: 'production', OIDC_ISSUER };
      expect(() => parseConfig(GatewayEnvironment, production)).toThrow('OIDC_ISSUER: must begin with https://');
    },
  );

  it('says what is wrong with an issuer and its roles', () => {
    const wrong = { OIDC_ISSUER: 'https://login.example?realm=news', OIDC_ROLE_MAP: 'night=editor,ops=root,plain' };
    expect(() => parseConfig(GatewayEnvironment, wrong)).toThrow(
      /OIDC_ISSUER: must have no query[\s\S]*OIDC_ROLE_MAP: must be entries like theirs=ours.*not ops=root[\s\S]*not plain/,
    );
  });
});
