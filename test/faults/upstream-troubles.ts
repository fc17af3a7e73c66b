import { afterSeconds } from './stage.js';
import type { FaultStage, KindSample, ReadKind } from '@broadsheet/fault-harness';

/** What can go wrong with a service behind the gateway. */
export const TROUBLES = ['killed', 'frozen', 'slow'] as const;
export type Trouble = (typeof TROUBLES)[number];

export const UPSTREAMS = ['articles', 'comments', 'recommendations', 'accounts'] as const;
export type Upstream = (typeof UPSTREAMS)[number];

/** It works for 50 ms of each 250 ms, so that it responds, but late. */
const SLOW = { standsSeconds: 0.2, worksSeconds: 0.05 };

/** Reads, and the service that each depends on; of a page the other parts may be left out. */
const NEEDS: Readonly<Record<string, Upstream>> = {
  article: 'articles',
  list: 'articles',
  page: 'articles',
  comments: 'comments',
  latest: 'recommendations',
  keys: 'accounts',
};

export function readKinds({ articles }: FaultStage): ReadKind[] {
  const article = (): string => `/v1/articles/${articles.anyPublishedId()}`;
  return [
    { name: 'article', path: article },
    { name: 'comments', path: () => `${article()}/comments` },
    { name: 'page', path: () => `${article()}/page` },
    { name: 'latest', path: () => '/v1/recommendations/latest' },
    { name: 'list', path: () => '/v1/articles?limit=10' },
    { name: 'keys', path: () => '/.well-known/jwks.json' },
  ];
}

/** Whether a read succeeds without the service. */
export function goesWithout({ kind }: KindSample, upstream: Upstream): boolean {
  return NEEDS[kind] !== upstream;
}

/** Makes trouble for `seconds`, and ends it; a killed service is started again. */
export async function trouble(
  { system }: FaultStage,
  upstream: Upstream,
  kind: Trouble,
  seconds: number,
): Promise<void> {
  const service = system.service(upstream);
  switch (kind) {
    case 'killed':
      await system.stopService(upstream, 'SIGKILL');
      await afterSeconds(seconds);
      system.launch(upstream);
      return;
    case 'frozen':
      service.freeze();
      await afterSeconds(seconds);
      service.continue();
      return;
    case 'slow': {
      const end = performance.now() + seconds * 1_000;
      while (performance.now() < end) {
        service.freeze();
        await afterSeconds(SLOW.standsSeconds);
        service.continue();
        await afterSeconds(SLOW.worksSeconds);
      }
      return;
    }
  }
}
