/** The ids that the examples share, so that they fit together. */
export const ids = {
  article: '0197a1b2-0000-7000-8000-000000000001',
  otherArticle: '0197a1b2-0000-7000-8000-000000000002',
  world: '0197a1b2-0000-7000-8000-00000000000a',
  harbours: '0197a1b2-0000-7000-8000-00000000000b',
  comment: '0197a1b2-0000-7000-8000-0000000000c1',
  reply: '0197a1b2-0000-7000-8000-0000000000c2',
  account: '0197a1b2-0000-7000-8000-0000000000d1',
  session: '0197a1b2-0000-7000-8000-0000000000e1',
  apiKey: '0197a1b2-0000-7000-8000-0000000000f1',
} as const;

export const CURSOR = 'MTc2OTk0MDAwMDAwMC4wMTk3YTFiMi0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDE';

export const world = { id: ids.world, name: 'World', slug: 'world', parentId: null, path: '/world' };
export const harbours = {
  id: ids.harbours,
  name: 'Harbours',
  slug: 'harbours',
  parentId: ids.world,
  path: '/world/harbours',
};

export const summary = {
  id: ids.article,
  number: 42,
  slug: 'the-ferry-runs-until-sunday',
  kicker: 'Harbours',
  title: 'The ferry runs until Sunday',
  excerpt: 'Then the bridge takes over.',
  status: 'published',
  publishedAt: '2026-02-01T10:00:00.000Z',
  updatedAt: '2026-02-01T11:30:00.000Z',
  version: 3,
  authors: [{ name: 'Ines Vahl' }],
  tags: ['ferries'],
  categories: [{ id: ids.harbours, name: 'Harbours', path: '/world/harbours', primary: true }],
  language: 'en',
  wordCount: 12,
  readingTimeMinutes: 1,
};

export const breadcrumb = [
  { name: 'Home', path: '/' },
  { name: 'World', path: '/world', categoryId: ids.world },
  { name: 'Harbours', path: '/world/harbours', categoryId: ids.harbours },
];

export const article = {
  ...summary,
  html: '<h2 id="the-last-week">The last week</h2>\n<p>The last boat leaves at ten.</p>\n',
  outline: [{ level: 2, text: 'The last week', anchor: 'the-last-week' }],
};

export const related = {
  id: ids.otherArticle,
  slug: 'the-bridge-opens-on-monday',
  title: 'The bridge opens on Monday',
  excerpt: 'After two years of work.',
  score: 0.71,
  reason: 'similar',
  recommendationId: `related.29499120.1.${ids.otherArticle}.${ids.article}`,
};

/** The same article in a list that belongs to no other. */
export const recommended = (list: string, score: number, reason: string): object => ({
  ...related,
  ...{ score, reason },
  recommendationId: `${list}.29499120.1.${ids.otherArticle}`,
});

const reply = {
  id: ids.reply,
  number: 8,
  parentId: ids.comment,
  provider: 'native',
  status: 'published',
  authorName: 'Theo',
  text: 'So will the gulls.',
  postedAt: '2026-02-01T12:05:00.000Z',
  version: 1,
};

export const comment = {
  ...reply,
  id: ids.comment,
  number: 7,
  parentId: null,
  authorName: 'Ada',
  text: 'I will miss it.',
};
export const replies = [reply];
const thread = { ...comment, replyCount: 1, replies, repliesNext: null };

export const discussion = {
  total: 14,
  counts: [
    { provider: 'native', label: 'Comments', count: 2 },
    { provider: 'wordpress', label: 'WordPress', count: 12 },
  ],
  items: [thread],
  next: null,
};
