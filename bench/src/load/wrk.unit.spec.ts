import { readWrkOutput } from './wrk.js';

const OUTPUT = `Running 2s test @ http://127.0.0.1:3000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.02ms  201.00us   9.36ms   93.02%
    Req/Sec    31.23k     1.11k   32.59k    85.00%
  Latency Distribution
     50%    0.98ms
     75%    1.05ms
     90%    1.12ms
     99%    1.71ms
  62170 requests in 2.00s, 371.61MB read
Requests/sec:  31063.88
Transfer/sec:    185.68MB
`;

describe('the output of wrk', () => {
  it('is read', () => {
    const expected = { requestsPerSecond: 31_063.88, requests: 62_170, medianUs: 980, p99Us: 1_710, failures: 0 };
    expect(readWrkOutput(OUTPUT)).toEqual(expected);
  });

  it('counts what failed in whatever way', () => {
    const failed = `${OUTPUT}  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 100\n`;
    expect(readWrkOutput(failed).failures).toBe(110);
  });

  it('is refused where it is something else', () => {
    expect(() => readWrkOutput('unable to connect')).toThrow('This is not what wrk prints');
  });
});
