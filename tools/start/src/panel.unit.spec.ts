import { panelLines as sut } from '#panel.js';

const content = {
  url: 'http://127.0.0.1:3100',
  signIn: { email: 'admin@broadsheet.example', password: 'made-for-this' },
  logDir: '.data/logs',
  verbose: false,
  dev: undefined,
};

describe('panelLines', () => {
  const text = sut(content, true).join('\n');

  it.each([
    'http://127.0.0.1:3100/\n',
    'http://127.0.0.1:3100/docs',
    'Sign in    admin@broadsheet.example',
    'Password   made-for-this',
    '.data/logs/SERVICE.log (requests too with npm start -- --verbose)',
    'Ctrl-C',
  ])('shows %s', (part) => {
    expect(text).toContain(part);
  });

  it('gives four requests to try, on the port of this start', () => {
    expect(text.match(/curl '?http:\/\/127\.0\.0\.1:3100\/v1/g)).toHaveLength(4);
    expect(text).toContain(`-d '{"email":"admin@broadsheet.example","password":"made-for-this"}'`);
  });

  it('shows how to sign in, and no requests, on a small terminal', () => {
    const short = sut(content, false).join('\n');
    expect(short).toContain('made-for-this');
    expect(short).not.toContain('curl');
  });

  it('shows nobody’s password in production', () => {
    const shown = sut({ ...content, signIn: undefined }, true).join('\n');
    expect(shown).toContain('npm run ops -- admin create');
    expect(shown).not.toContain('v1/sessions');
  });

  it('says which service is under development', () => {
    expect(sut({ ...content, dev: 'articles' }, true)[1]).toBe(
      '  Broadsheet is up; articles reloads, its debugger listens on 127.0.0.1:9229',
    );
  });
});
