import { ApiClient } from '#clients/api.client.js';
import { as, signedIn, somebody } from '#clients/people.js';
import type { ApiAnswer } from '#clients/route.client.js';
import {
  createArticle,
  editArticle,
  editOwnProfile,
  getArticleSource,
  getOwnAccount,
  type Route,
} from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl, prefix } = systemUnderTest();
const EDITORS = 50;
const NAMES = Array.from({ length: EDITORS }, (_, n) => `ed${String(n).padStart(2, '0')};`);

interface Contended {
  /** The text that all of them change, and its version. */
  read(): Promise<{ text: string; version: number }>;
  write(text: string, version: number): Promise<ApiAnswer<{ version: number; currentVersion?: number }>>;
}

interface Win {
  readonly name: string;
  readonly version: number;
}

/** Reads, adds a name to what was read, and writes; again when somebody was faster, until it has won once. */
async function editUntilWon(name: string, { read, write }: Contended, lost: () => void): Promise<Win> {
  return until(
    async () => {
      const { text, version } = await read();
      const answer = await write(text + name, version);
      if (answer.status === 200) return { name, version: answer.body.version };
      lost();
      expect(answer.status).toBe(412);
      expect(answer.body.currentVersion).toBeGreaterThan(version);
      return null;
    },
    { deadlineMs: 60_000, what: `${name} to win` },
  );
}

/** The versions of the facts of a subject, in order; a record that came twice counts once. */
async function versionsTold(topic: string, subject: string, atLeast: number): Promise<number[]> {
  return until(
    async () => {
      const records = await readTopic(`${prefix}${topic}`);
      const own = records.filter(({ headers }) => headers['ce_subject'] === subject);
      const versions = [
        ...new Map(own.map(({ headers }) => [headers['ce_id'], Number(headers['ce_aggregateversion'])])),
      ];
      return versions.length >= atLeast && versions.map(([, version]) => version).sort((one, two) => one - two);
    },
    { deadlineMs: 20_000, what: `${atLeast} facts of ${subject}` },
  );
}

/** All at once over the same version, then all until each has won; what is left is what all of them wrote. */
async function contend(what: string, contended: Contended, published: (atLeast: number) => Promise<number[]>) {
  const { text, version } = await contended.read();
  expect([text, version]).toEqual(['', 1]);
  const together = await Promise.all(NAMES.map((name) => contended.write(name, version)));
  const first = together.filter(({ status }) => status === 200);
  expect(first).toHaveLength(1);
  expect(together.filter(({ status }) => status === 412)).toHaveLength(EDITORS - 1);

  let lost = EDITORS - 1;
  const wins = await Promise.all(NAMES.map((name) => editUntilWon(name, contended, () => (lost += 1))));
  const after = await contended.read();
  const versions = Array.from({ length: EDITORS + 2 }, (_, n) => n + 1);
  expect(wins.map((win) => win.version).sort((one, two) => one - two)).toEqual(versions.slice(2));
  expect(after.version).toBe(1 + first.length + wins.length);
  // The one of the first round, and then the fifty in the order in which they won: none is missing, none came over another.
  const inOrder = wins.toSorted((one, two) => one.version - two.version).map(({ name }) => name);
  expect(NAMES).toContain(after.text.slice(0, 5));
  expect(after.text.slice(5)).toBe(inOrder.join(''));
  expect(await published(versions.length)).toEqual(versions);
  const figures = `wins ${first.length + wins.length} · 412 ${lost} · final version ${after.version} · facts ${versions.length}`;
  process.stdout.write(`lost updates: ${what}, ${EDITORS} editors · ${figures}\n`);
}

describe(`${EDITORS} editors at once`, () => {
  it('each win or learn that they lost, and nothing vanishes of an article', async () => {
    const editor = new ApiClient(gatewayUrl, { roles: ['editor'] });
    const { id } = await editor.call(createArticle, { body: { title: 'Contended' } });
    const params = { article: id };
    const contended: Contended = {
      read: async () => {
        const { excerpt, version } = await editor.call(getArticleSource, { params });
        return { text: excerpt, version };
      },
      write: (excerpt, version) => editor.send(editArticle, { params, body: { excerpt }, ...over(version) }),
    };
    await contend('an article', contended, (atLeast) => versionsTold('news.article', id, atLeast));
  }, 120_000);

  it('each win or learn that they lost, and nothing vanishes of a profile', async () => {
    const anybody = new ApiClient(gatewayUrl);
    const tokens = await signedIn(anybody, await somebody(anybody));
    const send = <TRoute extends Route>(route: TRoute, body?: object, version?: number) =>
      anybody.send(route, { body, headers: { ...as(tokens), ...(version && over(version).headers) } });
    const contended: Contended = {
      read: async () => {
        const { body } = await send(getOwnAccount);
        return { text: body.biography, version: body.version };
      },
      write: (biography, version) => send(editOwnProfile, { biography }, version),
    };
    await contend('a profile', contended, (atLeast) => versionsTold('news.account', tokens.accountId, atLeast));
  }, 120_000);
});

function over(version: number) {
  return { headers: { 'if-match': `"${version}"` } };
}
