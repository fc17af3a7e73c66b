import { Argon2PasswordHasher } from './argon2-password-hasher.js';

describe('Argon2PasswordHasher', () => {
  const sut = new Argon2PasswordHasher();

  it('knows a password again, and no other one', async () => {
    const hash = await sut.hash('the ferry was late');
    await expect(sut.verify('the ferry was late', hash)).resolves.toBe(true);
    await expect(sut.verify('the ferry was early', hash)).resolves.toBe(false);
  });

  it('hashes the same password differently each time, and says at what cost', async () => {
    const [one, other] = await Promise.all([sut.hash('the ferry was late'), sut.hash('the ferry was late')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(other).not.toBe(one);
  });

  it('verifies what was hashed at other costs', async () => {
    // A test vector of the reference implementation: 64 MiB.
    const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    await expect(sut.verify('password', hash)).resolves.toBe(true);
    await expect(sut.verify('passwort', hash)).resolves.toBe(false);
  });

  it('takes letters that look the same for the same', async () => {
    const hash = await sut.hash('Se\u0301bastien at noon');
    await expect(sut.verify('S\u00e9bastien at noon', hash)).resolves.toBe(true);
  });

  it('says no where there is no hash', async () => {
    await expect(sut.verify('the ferry was late', null)).resolves.toBe(false);
  });

  it('takes its turn under many at once', async () => {
    const hash = await sut.hash('the ferry was late');
    const asked = Array.from({ length: 8 }, (_, n) => sut.verify(n % 2 === 0 ? 'the ferry was late' : 'no', hash));
    expect(await Promise.all(asked)).toEqual([true, false, true, false, true, false, true, false]);
  });

  it('does not take what it cannot read for a password', async () => {
    await expect(sut.verify('x', '$argon2i$v=19$m=1,t=1,p=1$AA$AA')).rejects.toThrow('cannot be read');
  });
});
