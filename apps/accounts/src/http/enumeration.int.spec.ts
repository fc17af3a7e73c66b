import { AccountsUnderTest } from '#accounts-under-test.spec.js';

const PASSWORD = 'the ferry was late';
const TRIES = 60;

/** Milliseconds at some ranks, for the printed output. */
function distribution(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `p10 ${at(0.1)}  p50 ${at(0.5)}  p90 ${at(0.9)}  max ${at(1)} ms`;
}

describe('signing in with a wrong password', () => {
  let sut: AccountsUnderTest;
  beforeAll(async () => {
    sut = await AccountsUnderTest.start({ LIMIT_SCALE: '1000' });
  }, 60_000);
  afterAll(() => sut.stop());

  it('takes as long, and responds the same, whether there is such an account or not', async () => {
    const [known, unknown] = ['ada@harbour.example', 'eve@harbour.example'];
    const person = { email: known, password: PASSWORD, username: 'ada' };
    expect((await sut.send('POST', '/v1/accounts', { body: person, address: '192.0.2.1' })).status).toBe(202);
    const times: Record<string, number[]> = { [known]: [], [unknown]: [] };
    const answers = new Set<string>();
    for (let tried = 0; tried < TRIES; tried += 1) {
      for (const email of tried % 2 === 0 ? [known, unknown] : [unknown, known]) {
        const startedAt = performance.now();
        const { status, body } = await sut.send('POST', '/v1/sessions', {
          body: { email, password: 'wrong' },
          address: '192.0.2.2',
        });
        times[email]?.push(performance.now() - startedAt);
        answers.add(JSON.stringify([status, { ...body, requestId: '' }]));
      }
    }
    for (const [email, all] of Object.entries(times)) {
      process.stdout.write(
        `sign-in, ${email === known ? 'known account:  ' : 'unknown account:'} ${distribution(all)}\n`,
      );
    }
    expect(answers.size).toBe(1);
  }, 120_000);
});
