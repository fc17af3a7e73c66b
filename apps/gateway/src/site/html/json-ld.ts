import { html, trusted, type Html } from './html.js';

/**
 * A JSON-LD data block (JSON-LD 1.1, 7.1). Browsers do not execute it, so the content security policy lets it stand.
 * No `<` is left in it, so that no text can end the element.
 */
export function jsonLd(data: Readonly<Record<string, unknown>>): Html {
  const source = JSON.stringify({ '@context': 'https://schema.org', ...data });
  return html`<script type="application/ld+json">
    ${trusted(source.replaceAll('<', '\\u003c'))}
  </script>`;
}
