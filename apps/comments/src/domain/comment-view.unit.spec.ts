import { aComment } from './a-comment.builder.js';
import { commentVersion, commentView } from './comment-view.js';

describe('commentView', () => {
  it('shows name and words of what is published', () => {
    expect(commentView(aComment())).toMatchObject({ authorName: 'Grace', text: 'First of all: thank you.' });
  });

  it('shows neither of what was rejected, though they are stored', () => {
    expect(commentView(aComment({ status: 'rejected' }))).toMatchObject({ authorName: null, text: null });
  });
});

describe('commentVersion', () => {
  it('carries the count of its own provider as readers see it', () => {
    const counts = {
      published: new Map([
        ['native', 1],
        ['disqus', 4],
      ]),
      declared: [{ provider: 'disqus', count: 10 }],
    };
    expect(commentVersion(aComment({ provider: 'disqus' }), counts).count).toBe(14);
  });
});
