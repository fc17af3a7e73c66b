import { load } from 'cheerio';

/** Elements that run, load, frame or submit something, whatever their attributes; the site has none of them. */
const LIVING =
  'applet,audio,base,button,canvas,dialog,embed,foreignobject,form,frame,frameset,iframe,input,isindex,marquee,math,noscript,object,plaintext,portal,select,slot,source,style,svg,template,textarea,track,video,xmp,body link,body meta,body title';
const ADDRESSES = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'ping',
  'xlink:href',
];
const LIVING_ATTRIBUTES = ['style', 'srcdoc', 'http-equiv', 'is', 'target', 'srcset'];
const HARMLESS_SCHEMES = ['http:', 'https:', 'mailto:'];
const SITE = 'https://news.example/';
/** Another site’s address that looks like one of this one. */
const DISGUISED = /^\s*[/\\][/\\]|^\\/;

/**
 * What in a page, or in a piece of one, a browser would run, load or follow beyond what the site means: read by a parser
 * of the HTML standard, once as a browser with scripts and once as one without.
 */
export function livingParts(html: string): string[] {
  return [true, false].flatMap((scriptingEnabled) => partsOf(html, scriptingEnabled));
}

function partsOf(html: string, scriptingEnabled: boolean): string[] {
  const page = load(html, { scriptingEnabled });
  const elements = page(LIVING)
    .toArray()
    .map(({ tagName }) => `an element ${tagName}`);
  const scripts = page('script')
    .toArray()
    .flatMap((script) => scriptFault(script.attribs, page(script).text()));
  const attributes = page('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : []))
    .flatMap(([name, value]) => attributeFault(name.toLowerCase(), value));
  return [...elements, ...scripts, ...attributes];
}

/** A block of data is no script: browsers do not run it. */
function scriptFault({ type, ...others }: Record<string, string>, text: string): string[] {
  if (type !== 'application/ld+json' || Object.keys(others).length > 0) return ['a script'];
  JSON.parse(text);
  return [];
}

function attributeFault(name: string, value: string): string[] {
  if (name.startsWith('on') || LIVING_ATTRIBUTES.includes(name)) return [`an attribute ${name}`];
  if (!ADDRESSES.includes(name)) return [];
  const scheme = URL.parse(value, SITE)?.protocol ?? 'https:';
  return HARMLESS_SCHEMES.includes(scheme) && !DISGUISED.test(value) ? [] : [`${name} leads to ${value}`];
}
