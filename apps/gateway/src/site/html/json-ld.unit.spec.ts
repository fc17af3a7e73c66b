import { jsonLd } from './json-ld.js';

describe('jsonLd', () => {
  it('cannot be left by any text, and still says it', () => {
    const name = '</script><script>alert(1)</script><!--';
    const { source } = jsonLd({ name });
    const body = source.slice('<script type="application/ld+json">'.length, -'</script>'.length);
    expect(body).not.toContain('<');
    expect(JSON.parse(body)).toEqual({ '@context': 'https://schema.org', name });
  });
});
