import { readOptions } from './evaluation-options.js';

describe('readOptions', () => {
  it('takes what is given, and says what holds otherwise', () => {
    expect(readOptions(['--events', 'a.ndjson'])).toEqual({
      ...{ from: 'log', events: 'a.ndjson', seed: 1, maxTargets: 10_000 },
    });
    expect(readOptions(['--events', 'a', '--disorder', '8'])).toMatchObject({ disorder: 8 });
    expect(readOptions(['--from', 'labelled-texts', '--articles', 'a.tar.gz', '--seed', '7'])).toEqual({
      ...{ from: 'labelled-texts', articles: 'a.tar.gz', seed: 7, maxTargets: 10_000 },
    });
  });

  it.each([
    [[], '--events is missing'],
    [['--from', 'labelled-texts', '--events', 'x'], '--articles is missing'],
    [['--from', 'mars', '--events', 'x'], '--from mars is none of log, deskdrop, labelled-texts'],
    [['--events', 'x', '--seed', '-1x'], '--seed'],
    [['--events', 'x', '--seed', '0'], '--seed 0 is no whole number above 0'],
    [['--event', 'x'], "Unknown option '--event'"],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
