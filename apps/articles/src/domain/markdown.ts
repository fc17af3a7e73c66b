import { sanitiseHtml } from './sanitise-html.js';
import { slugFrom } from './slug.js';
import type { Heading } from '@broadsheet/contracts';
import MarkdownIt, { type Token } from 'markdown-it';

/** A body in every form that is served or published; rendered once, when it is saved. */
export interface RenderedBody {
  /** Sanitised; its highest heading is `h2`, because the page's title is `h1`. */
  readonly html: string;
  readonly outline: readonly Heading[];
  /** Plain text, a line for each block. */
  readonly text: string;
  readonly wordCount: number;
}

const MAX_HEADING_LENGTH = 500;
const MAX_HEADING_LEVEL = 6;
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const markdownIt = new MarkdownIt('commonmark', { html: false, linkify: false }).enable('table');

/** CommonMark with tables, as sanitised HTML with its outline and its plain text. Raw HTML is shown as text, not rendered. */
export function renderMarkdown(markdown: string): RenderedBody {
  const environment = {};
  const tokens = markdownIt.parse(markdown, environment);
  const outline = markHeadings(tokens);
  markAlignments(tokens);
  const text = textOf(tokens);
  const html = sanitiseHtml(markdownIt.renderer.render(tokens, markdownIt.options, environment));
  return { html, outline, text, wordCount: text.match(WORD)?.length ?? 0 };
}

/** Sets level and anchor into the heading tokens. The whole hierarchy moves down where it begins at level 1. */
function markHeadings(tokens: readonly Token[]): Heading[] {
  const anchors = new HeadingAnchors();
  const shift = tokens.some(({ type, tag }) => type === 'heading_open' && tag === 'h1') ? 1 : 0;
  const levelOf = (tag: string): number => Math.min(MAX_HEADING_LEVEL, Number(tag.slice(1)) + shift);
  const outline: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.type.startsWith('heading_')) continue;
    const level = levelOf(token.tag);
    token.tag = `h${level}`;
    if (token.type !== 'heading_open') continue;
    const text = cut(inlineText(tokens[index + 1]), MAX_HEADING_LENGTH);
    const anchor = anchors.anchorFor(text);
    token.attrSet('id', anchor);
    outline.push({ level, text, anchor });
  }
  return outline;
}

/**
 * Gives each heading of one text an anchor that depends only on the headings before it.
 * An anchor begins with a letter or a digit; a page around the text gives its own ids another beginning (`_related`).
 */
class HeadingAnchors {
  private readonly used = new Set<string>();
  private readonly lastNumber = new Map<string, number>();

  anchorFor(text: string): string {
    const words = slugFrom(text, { fallback: 'section', maxLength: 100 });
    const anchor = this.unused(words);
    this.used.add(anchor);
    return anchor;
  }

  private unused(anchor: string): string {
    if (!this.used.has(anchor)) return anchor;
    let number = this.lastNumber.get(anchor) ?? 1;
    do number += 1;
    while (this.used.has(`${anchor}-${number}`));
    this.lastNumber.set(anchor, number);
    return `${anchor}-${number}`;
  }
}

/** Alignment of table cells as a class: the content security policy forbids inline styles. */
function markAlignments(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const alignment = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
    if (alignment === undefined) continue;
    token.attrs = [['class', `align-${alignment}`]];
  }
}

function textOf(tokens: readonly Token[]): string {
  const blocks = tokens.map((token) => (token.type === 'inline' ? inlineText(token) : codeText(token)));
  return blocks.filter((block) => block !== '').join('\n');
}

function codeText({ type, content }: Token): string {
  return type === 'fence' || type === 'code_block' ? content.trimEnd() : '';
}

function inlineText(token: Token | undefined): string {
  const parts = (token?.children ?? []).map(({ type, content }) =>
    type === 'softbreak' || type === 'hardbreak' ? ' ' : content,
  );
  return parts.join('').trim();
}

/** Never leaves half of a surrogate pair behind. */
function cut(text: string, maxLength: number): string {
  return text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '');
}
