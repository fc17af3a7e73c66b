import { ImportCommentsUseCase } from './import-comments.use-case.js';
import type { Comment } from '#domain/comment.js';
import { CommentNotFound, SourceIdTaken } from '#domain/comments.errors.js';
import { CommentRepository, type DecideNew } from '#domain/comment.repository.js';
import { KnownArticleRepository } from '#domain/known-article.repository.js';
import { ANONYMOUS, ImportedComment, ValidationFailed } from '@broadsheet/contracts';
import { UuidIds } from '@broadsheet/platform';

const ARTICLE = { id: '01980000-0000-7000-8000-00000000000a', number: 1, slugs: ['a'], status: 'draft', version: 1 };
const item = (sourceId: string, given: object = {}) =>
  ImportedComment.parse({
    ...{ sourceId, article: 'a', provider: 'wordpress', authorName: 'Carl', text: 'Words' },
    postedAt: '2019-05-06T07:08:09Z',
    ...given,
  });

/** Comments in memory; a concurrent import writes `concurrent` between reading and writing. */
function setUp(concurrent: Comment[] = []) {
  const stored = new Map<string, Comment>();
  let writes = 0;
  const comments = {
    findBySource: (ids: readonly string[]) =>
      Promise.resolve(new Map([...stored].filter(([sourceId]) => ids.includes(sourceId)))),
    add: (parentId: string | null, decide: DecideNew) => {
      writes += 1;
      for (const one of concurrent) stored.set(one.sourceId ?? '', one);
      const parent = [...stored.values()].find(({ id }) => id === parentId) ?? null;
      const { comment } = decide(parent, stored.size + 1);
      const sourceId = comment.sourceId ?? '';
      if (stored.has(sourceId)) return Promise.reject(new SourceIdTaken(sourceId));
      stored.set(sourceId, comment);
      return Promise.resolve({ comment, counts: { published: new Map(), declared: [] } });
    },
  };
  const articles = { findSoon: () => Promise.resolve(ARTICLE) };
  const sut = new ImportCommentsUseCase(
    articles as unknown as KnownArticleRepository,
    comments as unknown as CommentRepository,
    new UuidIds(),
  );
  const run = (...items: ImportedComment[]) => sut.run({ items, caller: ANONYMOUS });
  return { run, stored, writes: () => writes };
}

describe('ImportCommentsUseCase', () => {
  it('brings parents and their replies along in one request', async () => {
    const { run, stored } = setUp();
    const { items } = await run(item('1'), item('2', { parentSourceId: '1' }));
    expect(items.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
    expect(stored.get('2')?.parentId).toBe(stored.get('1')?.id);
  });

  it('changes nothing the second time', async () => {
    const { run, writes } = setUp();
    const first = await run(item('1'), item('2', { parentSourceId: '1' }));
    const again = await run(item('1'), item('2', { parentSourceId: '1' }));
    expect(again.items).toEqual(first.items.map((one) => ({ ...one, outcome: 'unchanged' })));
    expect(writes()).toBe(2);
  });

  it('returns the comment of an import that was faster', async () => {
    const source = setUp();
    await source.run(item('1'));
    const { run } = setUp([...source.stored.values()]);
    const { items } = await run(item('1'));
    expect(items).toEqual([{ sourceId: '1', id: source.stored.get('1')?.id, outcome: 'unchanged' }]);
  });

  it('refuses a reply to what is not there', async () => {
    const { run } = setUp();
    await expect(run(item('2', { parentSourceId: '1' }))).rejects.toThrow(CommentNotFound);
  });

  it('does not take a comment of another provider for the same', async () => {
    const { run } = setUp();
    await run(item('1'));
    await expect(run(item('1', { provider: 'disqus' }))).rejects.toThrow(ValidationFailed);
  });
});
