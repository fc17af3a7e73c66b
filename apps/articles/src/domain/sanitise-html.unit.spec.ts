import { renderMarkdown } from './markdown.js';
import { sanitiseHtml } from './sanitise-html.js';

const TAGS = /^(p|a|em|strong|code|pre|blockquote|br|hr|img|ul|ol|li|table|thead|tbody|tr|th|td|h[2-6])$/;
const ATTRIBUTES = /^(href|title|rel|src|alt|loading|start|id|class)$/;
const ADDRESS = /^(https?:\/\/|mailto:|\/(?![/\\])|#|[a-z0-9?.%][^:]*$)/i;

/** Every tag of the HTML with its attributes, by a scan that knows no more than that text has its `<` escaped. */
function tagsOf(html: string): { name: string; attributes: [string, string][] }[] {
  return [...html.matchAll(/<\/?([^\s/>]*)([^>]*)>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: [...rest.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
  }));
}

function expectHarmless(html: string): void {
  expect(html.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
  for (const { name, attributes } of tagsOf(html)) {
    expect(name).toMatch(TAGS);
    for (const [key, value] of attributes) {
      expect(key).toMatch(ATTRIBUTES);
      if (key === 'href' || key === 'src') expect(value).toMatch(ADDRESS);
    }
  }
}

const VECTORS = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror="alert(1)"></video>',
  '<body onload=alert(1)>',
  '<style>@import "javascript:alert(1)";</style>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<link rel=stylesheet href="javascript:alert(1)">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" \u0001javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#106;&#97;vascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="/\\evil.example">x</a>',
  '[x](/\\evil.example)',
  '<a href="x" onclick="alert(1)" style="position:fixed" target="_blank">x</a>',
  '<p id="location" name="body" class="overlay">x</p>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<!--><script>alert(1)</script-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<img srcset="javascript:alert(1) 1x" src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<<script>alert(1)//<</script>',
  '<script\0>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:alert(1))',
  '[x](//evil.example)',
  '[x](\\\\evil.example)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)',
  '![x" onerror="alert(1)](https://example.org/x.png)',
  '![x](https://example.org/x.png "t\\" onerror=\\"alert(1)")',
  '[x](https://example.org/"onmouseover="alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '<https://example.org/"onclick=alert(1)>',
  '## <img src=x onerror=alert(1)>',
  '## x {#location onclick=alert(1)}',
  '```"><script>alert(1)</script>\nx\n```',
  '``` x" onclick="alert(1)\nx\n```',
  '| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |',
];

describe('what readers get of a hostile text', () => {
  it.each(VECTORS)('is harmless: %s', (vector) => {
    expectHarmless(renderMarkdown(vector).html);
  });

  it.each(VECTORS)('is harmless even where the renderer let it through: %s', (vector) => {
    expectHarmless(sanitiseHtml(vector));
  });

  it('would be found out by this test', () => {
    for (const html of [
      '<script>x</script>',
      '<p onclick="x">',
      '<a href="javascript:x">',
      '<a href="//evil">',
      'a < b',
    ]) {
      expect(() => expectHarmless(html)).toThrow();
    }
  });
});
