import { html, type Html } from '#site/html/html.js';

export function siteFooter(): Html {
  return html`<footer class="footer">
    <p class="footer__name"><a href="/">Broadsheet</a></p>
    <p>All times are UTC. This site needs no scripts and sets no cookies.</p>
  </footer>`;
}
