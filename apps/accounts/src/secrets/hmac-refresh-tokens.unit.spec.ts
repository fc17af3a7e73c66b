import { HmacRefreshTokens } from './hmac-refresh-tokens.js';
import { ServiceKeys } from './service-keys.js';
import { RefreshToken } from '@broadsheet/contracts';

const CLAIMS = { sessionId: '0199c0de-0000-7000-8000-000000000501', generation: 7 };

describe('HmacRefreshTokens', () => {
  const sut = new HmacRefreshTokens(new ServiceKeys('k'.repeat(32)));

  it('reads what it made, which fits the contract', () => {
    const token = sut.make(CLAIMS);
    expect(sut.read(token)).toEqual(CLAIMS);
    expect(RefreshToken.parse(token)).toBe(token);
  });

  it('refuses a token of which any byte was changed', () => {
    const bytes = Buffer.from(sut.make(CLAIMS), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(sut.read(changed.toString('base64url'))).toBeNull();
    }
  });

  it('refuses what another secret made, and what is none', () => {
    const other = new HmacRefreshTokens(new ServiceKeys('x'.repeat(32)));
    for (const token of [other.make(CLAIMS), '', 'x', sut.make(CLAIMS).slice(0, -2)]) {
      expect(sut.read(token)).toBeNull();
    }
  });
});
