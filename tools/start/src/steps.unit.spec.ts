import { Steps } from '#steps.js';

describe('Steps', () => {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  beforeEach(() => lines.splice(0));

  it('numbers each step, prints its remarks and its duration', async () => {
    const sut = new Steps(print, ['Build', 'Services'], new AbortController().signal);
    await sut.next(() => sut.say('nothing to do'));
    const result = await sut.next(() => Promise.resolve('up'));
    expect(result).toBe('up');
    expect(lines).toEqual([
      '[1/2] Build',
      '      nothing to do',
      expect.stringMatching(/^ {6}done in \d+\.\d s$/),
      '[2/2] Services',
      expect.stringMatching(/^ {6}done in/),
    ]);
  });

  it('starts no step after an abort', async () => {
    const sut = new Steps(print, ['Build'], AbortSignal.abort());
    await expect(sut.next(() => undefined)).rejects.toThrow('aborted');
    expect(lines).toEqual([]);
  });
});
