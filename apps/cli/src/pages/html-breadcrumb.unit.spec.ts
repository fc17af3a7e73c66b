import { readHtmlBreadcrumb } from './html-breadcrumb.js';
import { parseHtml } from './html-document.js';
import { ProblemList } from './problem-list.js';

function read(html: string, { title, known = [] }: { title?: string; known?: string[] } = {}): string[] | undefined {
  const problems = new ProblemList();
  const document = parseHtml(html, problems);
  const names = readHtmlBreadcrumb(document, { context: { title, knownCategories: known }, problems });
  problems.throwIfAny();
  return names;
}

const ITEMS = '<li><a href="/">Home</a></li><li><a>World</a></li><li>Asia</li>';
const LIST = {
  '@type': 'BreadcrumbList',
  itemListElement: [2, 1, 3].map((position) => ({ position, name: `N${position}` })),
};
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readHtmlBreadcrumb', () => {
  const sut = read;

  it.each([
    ['a labelled nav', `<nav aria-label="Breadcrumbs"><ol>${ITEMS}</ol></nav>`],
    ['a class', `<ul class="nav breadcrumb">${ITEMS}</ul>`],
    ['a class on a class', `<div class="breadcrumbs"><ul class="breadcrumb">${ITEMS}</ul></div>`],
    ['separators in the text', '<p class="breadcrumbs"><a>Home</a> › <a>World</a> &raquo; <span>Asia</span></p>'],
    ['no separators', '<div id="breadcrumbs"><a>Home</a><a>World</a><a>Asia</a></div>'],
    ['separators in the items', '<ol class="breadcrumb"><li>Home /</li><li>World<i> / </i></li><li>Asia</li></ol>'],
    ['run-together text', '<div class="breadcrumb">HomeWorldAsia</div>'],
    ['separated text', '<div class="breadcrumb">Home &gt; World &gt; Asia</div>'],
    ['a bare list', `<p>x</p><ol>${ITEMS}</ol>`],
    ['a bare list, not the menu', `<nav><ul><li>Home</li><li>Sport</li></ul></nav><div><ul>${ITEMS}</ul></div>`],
  ])('reads a breadcrumb with %s', (_, html) => {
    expect(sut(html)).toEqual(['World', 'Asia']);
  });

  it('reads linked data where the page shows no breadcrumb', () => {
    const data = { '@graph': [{ '@type': 'Thing' }, { ...LIST, '@type': ['BreadcrumbList'] }] };
    expect(() => sut(linked(LIST))).toThrow('line 1: no breadcrumb: “N1 > N2 > N3” does not begin with Home');
    expect(sut(linked(data).replace('N1', 'Home'))).toEqual(['N2', 'N3']);
    expect(
      sut(`${linked('x')}<script type="application/ld+json">{</script>${linked([LIST]).replace('N1', 'Home')}`),
    ).toEqual(['N2', 'N3']);
  });

  it('reads linked data that names the items', () => {
    const items = ['Home', 'World'].map((name, index) => ({ position: index + 1, item: { name } }));
    expect(sut(linked({ '@type': 'BreadcrumbList', itemListElement: items }))).toEqual(['World']);
  });

  it('leaves out the page itself', () => {
    expect(sut(`<ol class="breadcrumb">${ITEMS}</ol>`, { title: 'Asia' })).toEqual(['World']);
  });

  it('cuts text by the known categories', () => {
    expect(sut('<p class="breadcrumb">HomeMcDonald News</p>', { known: ['McDonald News'] })).toEqual(['McDonald News']);
  });

  it.each([
    ['<p>x</p>', 'line 1: no breadcrumb that begins with Home'],
    [
      '\n<ol class=breadcrumb><li>Start<li>World</ol>',
      'line 2: no breadcrumb: “Start > World” does not begin with Home',
    ],
    ['\n<p class=breadcrumb>Home</p>', 'line 2: the breadcrumb has no category'],
    [
      `<ol class=breadcrumb>${ITEMS}</ol>\n\n<p class=breadcrumb>HomeSport</p>`,
      'line 3: a second, different breadcrumb',
    ],
  ])('refuses %j', (html, message) => {
    expect(() => sut(html)).toThrow(message);
  });

  it('takes the breadcrumb out of the document', () => {
    const document = parseHtml(`<main><p class="breadcrumb">HomeWorld</p>x</main>`, new ProblemList());
    const context = { title: undefined, knownCategories: [] };
    readHtmlBreadcrumb(document, { context, problems: new ProblemList() });
    expect(document.$('main').text()).toBe('x');
  });
});
