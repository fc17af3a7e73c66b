import { parseHtml } from './html-document.js';
import { takeHtmlRelated } from './html-related.js';
import { ProblemList } from './problem-list.js';

function take(html: string) {
  const document = parseHtml(`<main><h1>T</h1>${html}<p>Body</p></main>`, new ProblemList());
  return { titles: takeHtmlRelated(document), left: document.$('main').text() };
}

const LIST = '<ul><li><a>One</a></li><li>U.S. Two</li></ul>';

describe('takeHtmlRelated', () => {
  const sut = take;

  it.each([
    ['a class', `<div class="widget related_posts">${LIST}</div>`],
    ['a class on the list', LIST.replace('ul', 'ul class="related"')],
    ['an id', `<section id="related">${LIST}</section>`],
    ['a label', `<nav aria-label="Related articles">${LIST}</nav>`],
    ['a heading in a box', `<section><h2>Related stories:</h2><div>${LIST}</div></section>`],
    ['a heading above the list', `<h3>Read more</h3>${LIST}`],
    ['a heading and a class', `<aside class="related"><h2>Related</h2>${LIST}</aside>`],
    ['links alone', '<div class="related"><a><img></a><a>One</a><a>U.S. Two</a></div>'],
    ['paragraphs alone', '<div class="related"><h2>Related</h2><p>One</p><p>U.S. Two</p></div>'],
    [
      'cards',
      '<div class="related"><article><a><img></a><h3>One</h3><p>It is.</p></article><article><a>U.S. Two</a></article></div>',
    ],
    ['a title twice', `<div class="related">${LIST}${LIST}</div>`],
  ])('takes titles from lists with %s out of the page', (_, html) => {
    expect(sut(html)).toEqual({ titles: ['One', 'U.S. Two'], left: 'TBody' });
  });

  it.each(['', '<div class="unrelated">x</div>', '<h2>Related Work</h2><p>x</p>', '<h2>Related</h2><p>x</p>'])(
    'leaves %j as it is',
    (html) => {
      expect(sut(html).titles).toEqual([]);
      expect(sut(html).left).toMatch(/^T.*Body$/);
    },
  );

  it('does not take the page for a list that it has', () => {
    const document = parseHtml('<div class="has-related"><h1>T</h1><p>Body</p></div>', new ProblemList());
    expect(takeHtmlRelated(document)).toEqual([]);
    expect(document.$('p').length).toBe(1);
  });
});
