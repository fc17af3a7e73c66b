import { parseArguments as sut } from '#arguments.js';

describe('parseArguments', () => {
  it('has defaults for every option', () => {
    expect(sut([])).toEqual({ fresh: false, verbose: false, port: 3000, dev: undefined });
  });

  it('reads every option', () => {
    const read = sut(['--fresh', '--port', '3100', '--verbose', '--dev', 'articles']);
    expect(read).toEqual({ fresh: true, verbose: true, port: 3100, dev: 'articles' });
  });

  it.each([
    [['--prot', '3100'], /^Unknown option '--prot'.*: use npm start -- \[--fresh\]/],
    [['--port'], /^Option '--port <value>' argument missing.*: use npm start/],
    [['--port', 'http'], /^--port http is not a valid port: use a number/],
    [['--port', '70000'], /^--port 70000 is not a valid port/],
    [['--dev'], /^The name of the service is missing: use npm run start:dev -- with one of gateway, articles/],
    [['--dev', 'article'], /^There is no service called article: use npm run start:dev/],
    [['articles'], /^Unexpected argument 'articles'.*: use npm start/],
  ])('says what is wrong with %j', (argv, message) => {
    expect(() => sut(argv)).toThrow(message);
  });
});
