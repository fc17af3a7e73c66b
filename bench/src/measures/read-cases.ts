import type { Case } from './ratio.js';
import type { Bench } from '#bench.js';

/** The addresses that are read, through the gateway. */
export function readCases({ services, site }: Bench): Record<'article' | 'list' | 'comments', Case> {
  const gateway = services.urlOf('gateway');
  return {
    article: { url: `${gateway}/v1/articles/${site.slug}` },
    list: { url: `${gateway}/v1/articles?limit=10` },
    comments: { url: `${gateway}/v1/articles/${site.discussed}/comments?limit=20` },
  };
}
