import { aComment, aDiscussion, aThread, hrefsOf, id, textOf } from '#site/site-samples.spec.js';
import { commentCounts, discussionSection, type DiscussionView } from './discussion-section.js';

const linksOf = (view: DiscussionView): string[] =>
  hrefsOf(discussionSection(view, 'boats')).filter((href) => !href.startsWith('#'));

describe('discussionSection', () => {
  it('nests replies, and keeps the gap of what was removed', () => {
    const removed = aComment(2, { parentId: id(1), status: 'rejected', authorName: null, text: null });
    const items = [aThread(1, [removed, aComment(3, { parentId: id(2) })])];
    const sut = discussionSection({ kind: 'threads', discussion: aDiscussion({ items }), older: false }, 'boats');
    expect(textOf(sut)).toMatch(/Words of 1\. This comment was removed by the moderators\. Reader 3 .*Words of 3\./);
    expect(sut.source.match(/<ol class="comments">/g)).toHaveLength(3);
  });

  it('leads to older comments, and back', () => {
    const discussion = aDiscussion({ next: 'abc' });
    expect(linksOf({ kind: 'threads', discussion, older: false })).toEqual([
      '/articles/boats?comments=abc#_discussion',
    ]);
    expect(linksOf({ kind: 'threads', discussion: aDiscussion(), older: true })).toEqual([
      '/articles/boats#_discussion',
    ]);
  });

  it('leads to the further replies of a thread, and on within them', () => {
    const discussion = aDiscussion({ items: [aThread(1, [], { repliesNext: 'r2' })] });
    expect(linksOf({ kind: 'threads', discussion, older: false })).toEqual([
      `/articles/boats?thread=${id(1)}&amp;replies=r2#_discussion`,
    ]);
    const page = { items: [aComment(5, { parentId: id(1) })], next: 'r3' };
    const view: DiscussionView = { kind: 'replies', discussion, threadId: id(1), page };
    expect(linksOf(view)).toEqual([
      '/articles/boats#_discussion',
      `/articles/boats?thread=${id(1)}&amp;replies=r3#_discussion`,
    ]);
    expect(textOf(discussionSection(view, 'boats'))).toContain('Words of 5.');
  });

  it('says that nobody has commented, with the counts', () => {
    const discussion = aDiscussion({
      total: 0,
      counts: [{ provider: 'native', label: 'Comments', count: 0 }],
      items: [],
    });
    expect(textOf(discussionSection({ kind: 'threads', discussion, older: false }, 'boats'))).toBe(
      'Discussion 0 comments Comments 0 Nobody has commented yet.',
    );
  });

  it('says that it is missing, without counts it does not know', () => {
    expect(textOf(discussionSection({ kind: 'missing' }, 'boats'))).toBe(
      'Discussion The discussion cannot be shown at the moment.',
    );
  });
});

describe('commentCounts', () => {
  it('gives every provider’s count exactly, zero included', () => {
    const { total, counts } = aDiscussion();
    expect(textOf(commentCounts(total, counts))).toBe('2 comments Comments 2 WordPress 0');
  });

  it('groups large numbers', () => {
    const counts = [{ provider: 'wordpress', label: 'WordPress', count: 12_345 }];
    expect(textOf(commentCounts(12_345, counts))).toBe('12,345 comments WordPress 12,345');
  });
});
