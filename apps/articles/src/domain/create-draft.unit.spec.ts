import { createDraft as sut } from './create-draft.js';

const NOW = new Date('2026-02-02T08:00:00.000Z');
const BY = { kind: 'account', id: 'ed' } as const;
const identity = { id: '01980000-0000-7000-8000-000000000001', number: 7, slug: 'the-river-rose', by: BY };

describe('createDraft', () => {
  it('begins a draft and publishes it without a word of its text', () => {
    const { article, events } = sut({ ...identity, fields: { title: ' The river rose ', markdown: 'Secret.' } }, NOW);

    expect(article).toMatchObject({ status: 'draft', title: 'The river rose', html: '<p>Secret.</p>\n', version: 0 });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      definition: { type: 'news.article.created.v1' },
      subject: identity.id,
      data: { article: { number: 7, slugs: ['the-river-rose'], status: 'draft', content: null }, change: { by: BY } },
    });
    expect(JSON.stringify(events[0]?.data)).not.toContain('Secret');
  });

  it('files it under each category once, the primary one first', () => {
    const [one, two, three] = ['1', '2', '3'].map((end) => `01980000-0000-7000-8000-00000000000${end}`);
    const fields = { title: 'x', primaryCategoryId: two, secondaryCategoryIds: [one, two, three, one] as string[] };

    expect(sut({ ...identity, fields }, NOW).article.categoryIds).toEqual([two, one, three]);
  });

  it('keeps each tag once, without the space around it', () => {
    expect(sut({ ...identity, fields: { title: 'x', tags: ['a', ' a', 'b '] } }, NOW).article.tags).toEqual(['a', 'b']);
  });
});
