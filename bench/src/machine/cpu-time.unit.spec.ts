import { busyMsIn, cpuMsIn } from './cpu-time.js';

describe('CPU time in /proc', () => {
  const stat =
    '4711 (a (strange) name) S 1 2 3 0 -1 4194304 101 0 0 0 250 50 30 20 20 0 1 0 70124 3133440 379 18446744073709551615';

  it('of a process is user and system time', () => {
    expect(cpuMsIn(stat)).toBe(3_000);
  });

  it('of a process with its ended children is theirs as well', () => {
    expect(cpuMsIn(stat, true)).toBe(3_500);
  });

  it('of the machine is what processes and other machines used, without idling, waiting and interrupts', () => {
    expect(busyMsIn('cpu  100 10 200 9999 77 66 55 4 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0')).toBe(3_140);
  });
});
