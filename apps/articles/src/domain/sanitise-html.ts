import sanitizeHtml from 'sanitize-html';

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const TEXT = ['p', 'a', 'em', 'strong', 'code', 'pre', 'blockquote', 'br', 'hr', 'img', 'ul', 'ol', 'li'];
const TABLE = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const ALIGNMENTS = ['align-left', 'align-center', 'align-right'];

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...HEADINGS, ...TEXT, ...TABLE],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'title', 'loading'],
    ol: ['start'],
    ...Object.fromEntries(HEADINGS.map((heading) => [heading, ['id']])),
  },
  allowedClasses: { code: ['language-*'], th: ALIGNMENTS, td: ALIGNMENTS },
  allowedSchemes: ['http', 'https'],
  allowedSchemesByTag: { a: ['http', 'https', 'mailto'] },
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, attribs) => ({ tagName, attribs: isExternal(attribs['href']) ? outward(attribs) : attribs }),
    img: (tagName, attribs) => ({ tagName, attribs: { ...attribs, loading: 'lazy' } }),
  },
  // An image whose address was refused would show as a broken one.
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs['src'],
};

/**
 * The last wall against scripts in a text: only the tags, attributes and schemes that Markdown needs pass.
 * Never trusts that its input came out of the Markdown renderer.
 */
export function sanitiseHtml(html: string): string {
  return sanitizeHtml(html, OPTIONS);
}

function isExternal(href = ''): boolean {
  return /^https?:/i.test(href.trim());
}

function outward(attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  return { ...attribs, rel: 'nofollow noopener' };
}
