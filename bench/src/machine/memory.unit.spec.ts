import { memoryIn } from './memory.js';

describe('memory in /proc', () => {
  it('is what is resident, in MiB', () => {
    const status = 'Name:\tnode\nVmPeak:\t 99 kB\nVmHWM:\t  204800 kB\nVmRSS:\t  102400 kB\n';
    expect(memoryIn(status)).toEqual({ now: 100, most: 200 });
  });
});
