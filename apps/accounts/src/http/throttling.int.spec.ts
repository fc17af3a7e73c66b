import { AccountsUnderTest, type Answer } from '#accounts-under-test.spec.js';
import { ANONYMOUS, type Caller } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

const PASSWORD = 'the ferry was late';
const FREE = 5;
const HOME = '192.0.2.1';
const THROTTLED = [429, 'SIGN_IN_THROTTLED'];
const WRONG = [401, 'CREDENTIALS_INVALID'];

const codeOf = ({ status, body }: Answer) => [status, body['code']];
let people = 0;

describe('guessing', () => {
  let sut: AccountsUnderTest;
  let other: AccountsUnderTest;

  beforeAll(async () => {
    sut = await AccountsUnderTest.start();
    other = await sut.another();
  }, 60_000);
  afterAll(async () => {
    await sut.stop();
    await other.stop();
  });

  /** From an address of one's own, so that tests do not meet. */
  const anAddress = () => `198.51.100.${(people += 1)}`;
  const anAccount = async () => {
    const [email, address] = [`ada-${(people += 1)}@harbour.example`, anAddress()];
    const body = { email, password: PASSWORD, username: `ada-${people}` };
    expect((await sut.send('POST', '/v1/accounts', { body, address })).status).toBe(202);
    return email;
  };
  const signIn = (email: string, password: string, address: string, at = sut) =>
    at.send('POST', '/v1/sessions', { body: { email, password }, address });
  /** Until one more is refused: each failure beyond the free ones has a longer wait than the last. */
  const failOften = async (email: string, address: string): Promise<Answer[]> => {
    const answers: Answer[] = [];
    while (answers.at(-1)?.status !== 429) answers.push(await signIn(email, 'wrong', address));
    return answers;
  };

  it('is slowed down after some attempts, and learns for how long', async () => {
    const [email, address] = [await anAccount(), anAddress()];
    const answers = await failOften(email, address);
    expect(answers.slice(0, FREE).map(codeOf)).toEqual(Array(FREE).fill(WRONG));
    expect(answers.slice(-1).map(codeOf)).toEqual([THROTTLED]);
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    await until(async () => (await signIn(email, PASSWORD, address)).status === 201, { what: 'the wait to end' });
  });

  it('learns neither from words nor from headers whether there is such an account', async () => {
    const known = await anAccount();
    const answersFor = async (email: string) => {
      const answers = await failOften(email, anAddress());
      const shown = answers.map(({ status, body, headers }) => {
        const rest = { ...headers, 'x-request-id': '', date: '', 'retry-after': '', 'content-length': '' };
        const words = JSON.stringify({ ...body, requestId: '' }).replace(/in \d+ seconds/, 'in N seconds');
        return JSON.stringify([status, words, rest, 'retry-after' in headers]);
      });
      return new Set(shown);
    };
    const forKnown = await answersFor(known);
    expect(forKnown.size).toBe(2);
    expect(await answersFor(`no-${known}`)).toEqual(forKnown);
  });

  it('is the same for other spellings of an e-mail address', async () => {
    const [email, address] = [await anAccount(), anAddress()];
    await failOften(email, address);
    expect(codeOf(await signIn(email.toUpperCase(), 'wrong', address))).toEqual(THROTTLED);
  });

  it('is slowed down by all instances together', async () => {
    const [email, address] = [await anAccount(), anAddress()];
    await failOften(email, address);
    expect(codeOf(await signIn(email, PASSWORD, address, other))).toEqual(THROTTLED);
  });

  it('gets no more tries by coming with all at once', async () => {
    const [email, address] = [await anAccount(), anAddress()];
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, at) => signIn(email, 'wrong', address, at % 2 === 0 ? sut : other)),
    );
    expect(all.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(FREE + 3);
  });

  it('from elsewhere keeps nobody out who has been here before', async () => {
    const [email, home] = [await anAccount(), anAddress()];
    expect((await signIn(email, PASSWORD, home)).status).toBe(201);
    // Each address has five free tries; together they are more than the account has.
    const otherAddresses = Array.from({ length: 11 }, anAddress);
    for (const address of otherAddresses)
      for (let tried = 0; tried < 5; tried += 1) await signIn(email, 'wrong', address);
    expect(codeOf(await signIn(email, PASSWORD, anAddress()))).toEqual(THROTTLED);
    expect((await signIn(email, PASSWORD, home)).status).toBe(201);
  }, 60_000);

  it('at many accounts from one address is slowed down, too', async () => {
    const address = anAddress();
    let refused: Answer | undefined;
    for (let tried = 0; tried < 60 && refused === undefined; tried += 1) {
      const answer = await signIn(`nobody-${tried}@harbour.example`, 'wrong', address);
      if (answer.status === 429) refused = answer;
    }
    expect(refused && codeOf(refused)).toEqual(THROTTLED);
    const email = await anAccount();
    expect((await signIn(email, PASSWORD, anAddress())).status).toBe(201);
  }, 60_000);

  it('one’s own password is never slowed down by signing in rightly', async () => {
    const [email, address] = [await anAccount(), anAddress()];
    for (let times = 0; times < FREE + 3; times += 1) expect((await signIn(email, PASSWORD, address)).status).toBe(201);
  });

  it('is slowed down where a token is there and the password is asked for again', async () => {
    const [email, address] = [await anAccount(), anAddress()];
    const { accountId } = (await signIn(email, PASSWORD, HOME)).body as { accountId: string };
    const caller: Caller = { ...ANONYMOUS, accountId, roles: ['reader'] };
    const deletion = { body: { password: 'wrong' }, caller, address };
    const change = {
      body: { currentPassword: 'wrong', newPassword: PASSWORD },
      caller,
      address,
    };
    for (let tried = 0; tried < 3; tried += 1) {
      expect(codeOf(await sut.send('POST', '/v1/accounts/me/deletion', deletion))).toEqual(WRONG);
      expect(codeOf(await sut.send('PUT', '/v1/accounts/me/password', change))).toEqual(WRONG);
    }
    expect(codeOf(await sut.send('PUT', '/v1/accounts/me/password', change))).toEqual(THROTTLED);
    expect(codeOf(await sut.send('POST', '/v1/accounts/me/deletion', deletion))).toEqual(THROTTLED);
  });

  it('is slowed down for refresh tokens', async () => {
    const address = anAddress();
    const codes = new Set<unknown>();
    for (let tried = 0; tried < 60; tried += 1) {
      codes.add(
        (await sut.send('POST', '/v1/sessions/refresh', { body: { refreshToken: 'x'.repeat(40) }, address })).body[
          'code'
        ],
      );
    }
    expect(codes).toEqual(new Set(['REFRESH_TOKEN_INVALID', 'SIGN_IN_THROTTLED']));
  });

  it('is no way to make accounts without end', async () => {
    const address = anAddress();
    const signUp = (at: number) => {
      const body = { email: `mill-${at}@harbour.example`, password: PASSWORD, username: `mill-${at}` };
      return sut.send('POST', '/v1/accounts', { body, address });
    };
    const statuses = [];
    for (let at = 0; at < 25; at += 1) statuses.push((await signUp(at)).status);
    expect(statuses.filter((status) => status === 202).length).toBeGreaterThanOrEqual(20);
    expect(statuses).toContain(429);
  }, 60_000);
});
