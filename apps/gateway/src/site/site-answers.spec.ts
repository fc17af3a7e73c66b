import { type FakeUpstream, type SeenRequest, sendJson } from '#fake-upstream.spec.js';
import type { ArticleList, ReplyList } from '@broadsheet/contracts';
import type { ServerResponse } from 'node:http';
import {
  aComment,
  aDiscussion,
  anArticle,
  aPage,
  aRecommendation,
  aSummary,
  EUROPE,
  id,
  WORLD,
} from './site-samples.spec.js';

type Answers = Readonly<Record<string, unknown>>;

/** Responses by path; the service does not know other paths. A query counts only where the key has one. */
const answerWith = (answers: Answers) => (request: SeenRequest, response: ServerResponse) => {
  const body = answers[request.url] ?? answers[request.url.replace(/\?.*$/, '')];
  sendJson(response, body === undefined ? 404 : 200, body ?? { code: 'NOT_FOUND' });
};

const { breadcrumb } = aPage();
const ARTICLE = { breadcrumb, article: anArticle() };
const LIST: ArticleList = {
  items: [aSummary(), aSummary({ id: id(2), slug: 'two', title: 'Second story' })],
  next: 'c2',
};
const REPLIES: ReplyList = { items: [aComment(8, { parentId: id(1) })], next: null };

const ARTICLES: Answers = {
  '/v1/categories': { version: 1, items: [WORLD, EUROPE] },
  '/v1/articles': LIST,
  [`/v1/articles?limit=13&category=${EUROPE.id}&cursor=c2`]: {
    items: [aSummary({ title: 'From last year' })],
    next: null,
  },
  '/v1/articles/a-boat-sails': ARTICLE,
  '/v1/articles/an-old-slug': ARTICLE,
  '/v1/articles/1': ARTICLE,
  [`/v1/articles/${id(1)}`]: ARTICLE,
};
const COMMENTS: Answers = {
  '/v1/articles/a-boat-sails/comments': aDiscussion({ next: 'older' }),
  [`/v1/articles/${id(1)}/comments?cursor=older`]: aDiscussion({ items: [] }),
  [`/v1/comments/${id(1)}/replies?limit=50&cursor=r2`]: REPLIES,
};
const RECOMMENDATIONS: Answers = {
  '/v1/articles/a-boat-sails/related': { items: [aRecommendation()] },
  '/v1/recommendations/trending': { items: [aRecommendation({ title: 'Everybody reads this' })] },
};

interface Services {
  readonly articles: FakeUpstream;
  readonly comments: FakeUpstream;
  readonly recommendations: FakeUpstream;
}

/** Restarts the services that a test stopped, each with the responses of a small paper. */
export async function aSmallPaper({ articles, comments, recommendations }: Services): Promise<void> {
  const all = [articles, comments, recommendations];
  await Promise.all(all.map((service) => service.stop()));
  await Promise.all(all.map((service) => service.start()));
  articles.answers(answerWith(ARTICLES));
  comments.answers(answerWith(COMMENTS));
  recommendations.answers(answerWith(RECOMMENDATIONS));
}
