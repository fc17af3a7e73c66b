import { panelLines as sut } from '#panel.js';

const content = {
  url: 'http://127.0.0.1:3100',
  tokens: { editor: 'token-e', reader: 'token-r' },
  tokenDir: '.data/tokens',
  logDir: '.data/logs',
  verbose: false,
  dev: undefined,
};

describe('panelLines', () => {
  const text = sut(content, true).join('\n');

  it.each([
    'http://127.0.0.1:3100/\n',
    'http://127.0.0.1:3100/docs',
    'editor     token-e',
    'reader     token-r',
    '.data/logs/SERVICE.log (requests too with npm start -- --verbose)',
    'Ctrl-C',
  ])('shows %s', (part) => {
    expect(text).toContain(part);
  });

  it('gives three requests to try, on the port of this start', () => {
    expect(text.match(/curl '?http:\/\/127\.0\.0\.1:3100\/v1/g)).toHaveLength(3);
  });

  it('names the files of the tokens where there is little room', () => {
    const short = sut(content, false).join('\n');
    expect(short).toContain('in .data/tokens/: editor, reader');
    expect(short).not.toContain('token-e');
  });

  it('says which service is under development', () => {
    expect(sut({ ...content, dev: 'articles' }, true)[1]).toBe(
      '  Broadsheet is up; articles reloads, its debugger listens on 127.0.0.1:9229',
    );
  });
});
