import { readHtmlCounts } from './html-counts.js';
import { parseHtml } from './html-document.js';
import { ProblemList } from './problem-list.js';

function read(html: string): string[] {
  const problems = new ProblemList();
  const { counts } = readHtmlCounts(parseHtml(html, problems), problems);
  problems.throwIfAny();
  return counts.map(({ label, count }) => `${label} ${count}`);
}

describe('readHtmlCounts', () => {
  const sut = read;

  it.each([
    ['a list', '<section><h2>Comments</h2><ul><li>WORDPRESS: 4</li><li>Disqus: <b>0</b></li></ul></section>'],
    ['paragraphs after the heading', '<main><p>x</p><h2>COMMENTS</h2><p>WORDPRESS: 4</p><p>DISQUS: 0</p></main>'],
    ['line breaks', '<div><b>COMMENTS</b><p>WORDPRESS: 4<br/>DISQUS: 0</p></div>'],
    [
      'a heading in a header',
      '<div><header><h2><span>Comments</span></h2></header><p>WORDPRESS: 4</p><p>DISQUS: 0</p></div>',
    ],
    ['a label in place of the heading', '<ul aria-label="Comments"><li>WORDPRESS: 4<li>DISQUS: 0</ul>'],
    ['a class in place of the heading', '<div class="comments"><p>WORDPRESS: 4</p><p>DISQUS: 0</p></div>'],
    [
      'an earlier heading of the same name',
      '<h2>Comments</h2><p>x</p><div><h2>Comments</h2><p>WORDPRESS: 4<p>DISQUS: 0</div>',
    ],
  ])('reads counts with %s', (_, html) => {
    expect(sut(html)).toEqual(['WordPress 4', 'Disqus 0']);
  });

  it.each([
    ['<p>x</p>', 'line 1: the page has no COMMENTS and counts'],
    ['\n<h2>Comments</h2>', 'line 2: no count such as'],
    [
      '<div>\n<h2>Comments</h2>\n<p>WORDPRESS: 4</p>\n<p>Log in</p></div>',
      'line 4: stands under COMMENTS, but is no count',
    ],
  ])('refuses %j', (html, message) => {
    expect(() => sut(html)).toThrow(message);
  });
});
