import { MadeUpText } from './made-up-text.js';

const ARTICLE_CHARACTERS = 5_000;
const CATEGORIES = ['Harbour', 'Weather', 'Council', 'Fisheries', 'Railway'];
const REPLY_EVERY = 4;

/** The body of an article's import; the same number gives the same article. */
export function madeUpArticle(number: number): Record<string, unknown> {
  const text = new MadeUpText(number + 1);
  return {
    sourceId: `bench-${number}`,
    title: `${text.sentence(7).slice(0, -1)} ${number}`,
    excerpt: text.sentence(20),
    markdown: text.markdown(ARTICLE_CHARACTERS),
    category: ['News', CATEGORIES[number % CATEGORIES.length]],
    tags: [`tag-${number % 20}`],
    authors: [{ name: 'Ines Made-Up' }],
  };
}

/** Items of a comments' import for one article; every fourth answers the one before. */
export function madeUpComments(article: string, count: number): Record<string, unknown>[] {
  const text = new MadeUpText(0);
  return Array.from({ length: count }, (_, number) => ({
    sourceId: `bench-comment-${number}`,
    article,
    parentSourceId: number % REPLY_EVERY === REPLY_EVERY - 1 ? `bench-comment-${number - 1}` : null,
    provider: 'native',
    authorName: `Reader ${number}`,
    text: text.sentence(30),
    postedAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
  }));
}
