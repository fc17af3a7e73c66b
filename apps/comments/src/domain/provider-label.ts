/** Where the name of a provider is not just its id with capitals. */
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

/** As readers see it: `disqus` is “Disqus”, `hyvor-talk` is “Hyvor Talk”. */
export function providerLabel(provider: string): string {
  if (Object.hasOwn(LABELS, provider)) return LABELS[provider] ?? provider;
  const words = provider.split('-').filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
