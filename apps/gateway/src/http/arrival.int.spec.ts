import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { once } from 'node:events';
import { connect } from 'node:net';

describe('a request that arrives slowly, or is none', () => {
  const sut = new GatewayUnderTest();
  beforeAll(() => sut.start({ HEADERS_ARRIVAL_MS: '300', REQUEST_ARRIVAL_MS: '600' }));
  afterAll(() => sut.stop());

  /** All bytes received on a connection that sends only this, until the gateway closes it. */
  const answerTo = async (text: string): Promise<string> => {
    const socket = connect(sut.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (bytes) => (answer += bytes.toString()));
    socket.write(text);
    await once(socket, 'close');
    return answer;
  };
  const POST =
    'POST /v1/articles/a/comments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n';

  it.each([
    ['without the end of its headers', 'GET /v1/articles/a HTTP/1.1\r\nHost: a\r\n', 408, 'REQUEST_TIMEOUT'],
    ['without all of its body', `${POST}{"a"`, 408, 'REQUEST_TIMEOUT'],
    [
      'with headers without end',
      `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['of another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 400, 'MALFORMED_REQUEST'],
  ])('%s is closed, with the reason', async (_, text, status, code) => {
    const answer = await answerTo(text);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain(`"code":"${code}"`);
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(sut.comments.seen).toHaveLength(0);
  });

  it('is given up where nothing comes at all', async () => {
    expect(await answerTo('')).toMatch(/^$|408/);
  });

  it('takes nothing from those that come in time', async () => {
    const slow = Array.from({ length: 50 }, () => answerTo('GET /v1/articles/a HTTP/1.1\r\nHost: a\r\n'));
    expect((await sut.send({ path: '/v1/articles/a' })).status).toBe(200);
    expect((await Promise.all(slow)).every((answer) => answer.includes('408'))).toBe(true);
  });
});
