import type { Cast } from '#access/cast.js';
import { inTurn } from './in-turn.js';
import { XSS_VECTORS } from './xss-vectors.js';
import { aPublishedArticle } from '#clients/a-published-article.js';
import { ApiClient } from '#clients/api.client.js';
import { importComments, postComment } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

/** Sections of the front page; each vector names a subsection of one of them. */
const SECTIONS = 10;

export interface HostileArticle {
  readonly vector: string;
  readonly id: string;
  readonly slug: string;
}

/** As far as one line of text takes it. */
const inLine = (vector: string, longest: number): string =>
  vector.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').slice(0, longest);

/** Fills every field of articles, categories and comments that takes a text with each vector. */
export async function fillWithVectors(gatewayUrl: string, cast: Cast): Promise<HostileArticle[]> {
  const client = new ApiClient(gatewayUrl);
  const headers = cast.headersOf('machine:import');
  const articles = await inTurn(XSS_VECTORS, async (vector, n) => {
    // Each brings a category, so that the tree changes faster than it is announced, and refuses some for a moment.
    const bring = () => aPublishedArticle(client, fieldsOf(vector, n), { headers });
    const { id, slug } = await until(bring, { deadlineMs: 60_000, what: `an article to be taken: ${vector}` });
    return { vector, id, slug };
  });
  await inTurn(articles, ({ vector, id }) => discuss(client, headers, { vector, id }));
  return articles;
}

function fieldsOf(vector: string, n: number): Record<string, unknown> {
  const section = XSS_VECTORS[n % SECTIONS] ?? '';
  const name = inLine(vector, 120);
  return {
    title: inLine(vector, 300),
    excerpt: vector.replaceAll('\u0000', ' '),
    markdown: `## ${inLine(vector, 300)}\n\n${vector.replaceAll('\u0000', '\ufffd')}\n\nText ${name} text.`,
    category: [inLine(section, 120), name],
    tags: [inLine(vector, 60)],
    authors: [{ name }],
    relatedTitles: [inLine(vector, 300)],
  };
}

async function discuss(
  client: ApiClient,
  headers: Readonly<Record<string, string>>,
  { vector, id: article }: { vector: string; id: string },
): Promise<void> {
  const text = vector.replaceAll('\u0000', ' ');
  const own = { text, guestName: inLine(vector, 80) };
  const post = async () => (await client.send(postComment, { params: { article }, body: own })).status === 201;
  await until(post, { deadlineMs: 30_000, what: 'a comment to be taken' });
  const item = { sourceId: `xss-${article}`, article, provider: 'wordpress', authorName: inLine(vector, 120), text };
  await client.call(importComments, {
    body: { items: [{ ...item, postedAt: '2020-01-01T00:00:00Z' }] },
    headers,
  });
}
