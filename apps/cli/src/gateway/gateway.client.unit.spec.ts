import { problemMessage } from './gateway.client.js';

const problem = {
  type: 'urn:x',
  title: 'There is no such article.',
  status: 404,
  code: 'ARTICLE_NOT_FOUND',
  requestId: 'r-1',
};

describe('problemMessage', () => {
  it('says what is wrong and the request’s id', () => {
    expect(problemMessage({ ...problem, detail: 'Nothing has the slug tides.' })).toBe(
      'There is no such article. Nothing has the slug tides.\n  (ARTICLE_NOT_FOUND, request r-1)',
    );
  });

  it('lists what is wrong where', () => {
    const errors = [{ pointer: '/title', message: 'is missing' }];
    expect(problemMessage({ ...problem, detail: '/title: is missing', errors })).toContain('\n  /title: is missing\n');
  });
});
