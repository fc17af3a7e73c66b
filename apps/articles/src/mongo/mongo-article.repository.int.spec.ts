import { ArticlesUnderTest } from '#articles-under-test.spec.js';
import { ArticleNotFound, EMPTY_ARTICLE, pick, TooManyConcurrentChanges, without } from '@broadsheet/contracts';
import { SHOWN_FIELDS, type Article } from '#domain/article.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { createDraft } from '#domain/create-draft.js';
import { edit } from '#domain/edit-article.js';
import { VersionConflict } from '@broadsheet/messaging';
import { UuidIds } from '@broadsheet/platform';

const NOW = new Date('2026-02-02T08:00:00.000Z');
const BY = { kind: 'system' } as const;
const ids = new UuidIds();

describe('MongoArticleRepository', () => {
  let service: ArticlesUnderTest;
  let sut: ArticleRepository;

  beforeAll(async () => {
    service = await ArticlesUnderTest.start();
    sut = service.app.get(ArticleRepository);
  });

  afterAll(() => service.stop());

  const save = async (slug: string, number?: number): Promise<Article> => {
    const fields = { title: 'T', markdown: '## A part\n\nText.', authors: [{ name: 'Ada' }] };
    const identity = { id: ids.next(), number: number ?? (await sut.newNumber()), slug };
    const { id } = await sut.save(createDraft({ ...identity, fields, source: sourceOf(slug), by: BY }, NOW));
    return sut.get({ kind: 'id', id });
  };
  const sourceOf = (slug: string) => ({ id: `source-of-${slug}`, fingerprint: 'f' });

  it('gives back what it was given', async () => {
    const { id, number, ...saved } = await save('first');

    expect(saved).toEqual({
      ...pick(EMPTY_ARTICLE, without(SHOWN_FIELDS, 'title', 'language')),
      ...{ status: 'draft', slugs: ['first'], title: 'T', excerpt: '', language: 'en', version: 1 },
      ...{ primaryCategoryId: null, categoryIds: [], tags: [], authors: [{ name: 'Ada' }], relatedTitles: [] },
      ...{ publishedAt: null, updatedAt: NOW, source: sourceOf('first'), markdown: '## A part\n\nText.' },
      ...{ html: '<h2 id="a-part">A part</h2>\n<p>Text.</p>\n', text: 'A part\nText.', wordCount: 3 },
      outline: [{ level: 2, text: 'A part', anchor: 'a-part' }],
    });
    expect(await sut.findImported('source-of-first')).toEqual({ id, number, ...saved });
    expect(await sut.findImported('source-of-nothing')).toBeNull();
  });

  it('never saves over a version that was not seen', async () => {
    const article = await save('second');
    const change = edit(article, { fields: { title: 'U' }, slug: null, by: BY }, NOW);
    expect(await sut.save(change)).toMatchObject({ version: 2 });

    await expect(sut.save(change)).rejects.toThrow(VersionConflict);
    await expect(sut.get({ kind: 'slug', slug: 'second' }, 1)).rejects.toThrow(VersionConflict);
  });

  it('writes nothing for a change without events', async () => {
    const article = await save('third');

    expect(await sut.save({ article: { ...article, title: 'never seen' }, events: [] })).toMatchObject({ version: 1 });
    expect(await sut.get({ kind: 'slug', slug: 'third' })).toEqual(article);
  });

  it('lets one article only have a slug, a number and a source', async () => {
    const { number } = await save('fourth');
    const other = await save('fifth');
    const change = edit(other, { fields: {}, slug: 'fourth', by: BY }, NOW);

    const taken = { code: 11_000 };
    await expect(save('fourth')).rejects.toMatchObject(taken);
    await expect(save('sixth', number)).rejects.toMatchObject(taken);
    await expect(sut.save(change)).rejects.toMatchObject(taken);
  });

  it('decides again where a slug was taken in the meantime, and gives up at last', async () => {
    const article = await save('wanted');
    const loads: number[] = [];
    const load = () => Promise.resolve(loads.push(1));
    const rename = (slug: string) => Promise.resolve(edit(article, { fields: {}, slug, by: BY }, NOW));
    await save('taken');

    const saved = await sut.change(load, (loaded) => rename(loaded < 3 ? 'taken' : 'free'));
    expect(saved).toMatchObject({ slug: 'free', version: 2 });
    expect(loads).toHaveLength(3);
    await expect(sut.change(load, () => rename('taken'))).rejects.toThrow(TooManyConcurrentChanges);
  });

  it('does not decide again where the id is taken: an earlier attempt has saved this very article', async () => {
    const { id } = await save('once');
    const identity = { id, number: await sut.newNumber(), slug: 'twice' };
    const draft = createDraft({ ...identity, fields: { title: 'T' }, by: BY }, NOW);
    let decisions = 0;

    const again = sut.change(
      () => Promise.resolve(),
      () => Promise.resolve((decisions += 1)).then(() => draft),
    );
    await expect(again).rejects.toMatchObject({ code: 11_000 });
    expect(decisions).toBe(1);
  });

  it('keeps old slugs from others, and lets their own article go back to them', async () => {
    const article = await save('before');
    await sut.save(edit(article, { fields: {}, slug: 'after', by: BY }, NOW));

    expect(await sut.freeSlug('before', ids.next())).toBe('before-2');
    expect(await sut.freeSlug('before', article.id)).toBe('before');
    await save('before-2');
    expect(await sut.freeSlug('before', ids.next())).toBe('before-3');
  });

  it('hands out each number once, in several instances', async () => {
    const another = await service.another();
    const other = another.app.get(ArticleRepository);
    const numbers = await Promise.all(Array.from({ length: 240 }, (_, at) => (at % 2 === 0 ? sut : other).newNumber()));
    await another.stop();

    expect(new Set(numbers).size).toBe(240);
  });

  it('finds nothing by an operator instead of a value', async () => {
    const slug = { $ne: null } as unknown as string;

    await expect(sut.get({ kind: 'slug', slug })).rejects.toThrow();
    await expect(sut.get({ kind: 'slug', slug: 'nothing' })).rejects.toThrow(ArticleNotFound);
  });
});
