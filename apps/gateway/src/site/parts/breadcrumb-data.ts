import type { Html } from '#site/html/html.js';
import { jsonLd } from '#site/html/json-ld.js';
import { categoryHref } from '#site/html/site-paths.js';
import type { Crumb } from '@broadsheet/contracts';

/** schema.org/BreadcrumbList, for search engines. */
export function breadcrumbData(crumbs: readonly Crumb[], origin: string): Html {
  return jsonLd({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + categoryHref(path),
    })),
  });
}
