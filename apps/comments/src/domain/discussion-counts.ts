import type { DeclaredCount, ProviderCount } from '@broadsheet/contracts';

/** Providers whose name is not their id with capitals. */
const LABELS: Readonly<Record<string, string>> = {
  native: 'Comments',
  wordpress: 'WordPress',
  hyvor: 'Hyvor Talk',
  intensedebate: 'IntenseDebate',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  'hacker-news': 'Hacker News',
  hackernews: 'Hacker News',
};

/** The sources of a discussion's numbers. */
export interface DiscussionCounts {
  /** Published comments by provider; a provider that ever had one stays, with its zero. */
  readonly published: ReadonlyMap<string, number>;
  /** What an import declared without the comments. */
  readonly declared: readonly DeclaredCount[];
}

export interface ShownCounts {
  readonly total: number;
  readonly counts: ProviderCount[];
}

/** What readers see: rows plus declared, native first, then by name. */
export function shownCounts({ published, declared }: DiscussionCounts): ShownCounts {
  const sums = new Map([['native', 0], ...published]);
  for (const { provider, count } of declared) sums.set(provider, (sums.get(provider) ?? 0) + count);
  const counts = [...sums].map(([provider, count]) => ({ provider, label: providerLabel(provider), count }));
  counts.sort(nativeFirst);
  return { total: counts.reduce((sum, { count }) => sum + count, 0), counts };
}

export function shownCountOf(provider: string, counts: DiscussionCounts): number {
  return shownCounts(counts).counts.find((one) => one.provider === provider)?.count ?? 0;
}

function nativeFirst(a: ProviderCount, b: ProviderCount): number {
  if (a.provider === 'native' || b.provider === 'native') return a.provider === 'native' ? -1 : 1;
  return a.provider < b.provider ? -1 : 1;
}

/** As readers see it: `disqus` is “Disqus”, `hyvor-talk` is “Hyvor Talk”. */
function providerLabel(provider: string): string {
  if (Object.hasOwn(LABELS, provider)) return LABELS[provider] ?? provider;
  const words = provider.split('-').filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
