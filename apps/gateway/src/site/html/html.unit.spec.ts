import { html, trusted } from './html.js';

describe('html', () => {
  it('escapes text between tags and in attributes', () => {
    const sut = html`<a title="${`"&'`}">${'<b>'}</a>`;
    expect(sut.source).toBe('<a title="&quot;&amp;&#39;">&lt;b&gt;</a>');
  });

  it('takes what is HTML already as it is, also in lists', () => {
    const sut = html`${[html`<i>${'&'}</i>`, ['<', trusted('<br />')]]}`;
    expect(sut.source).toBe('<i>&amp;</i>&lt;<br />');
  });

  it('writes numbers, and nothing for what is absent', () => {
    expect(html`${0}${null}${undefined}${false}`.source).toBe('0');
  });
});
