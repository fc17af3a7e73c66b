import { HeadingAnchors } from './heading-anchors.js';
import { sanitiseHtml } from './sanitise-html.js';
import type { Heading } from '@broadsheet/contracts';
import MarkdownIt, { type Token } from 'markdown-it';

/** A body in every form that is served or announced; made once, when it is saved. */
export interface RenderedBody {
  /** Sanitised; its highest heading is `h2`, because the page's title is `h1`. */
  readonly html: string;
  readonly outline: readonly Heading[];
  /** Plain text, a line for each block. */
  readonly text: string;
  readonly wordCount: number;
}

const LONGEST_HEADING = 500;
const DEEPEST_HEADING = 6;
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const markdownIt = new MarkdownIt('commonmark', { html: false, linkify: false }).enable('table');

/** CommonMark with tables, as sanitised HTML with its outline and its plain text. Raw HTML is shown, not rendered. */
export function renderMarkdown(markdown: string): RenderedBody {
  const environment = {};
  const tokens = markdownIt.parse(markdown, environment);
  const outline = markHeadings(tokens);
  markAlignments(tokens);
  const text = textOf(tokens);
  const html = sanitiseHtml(markdownIt.renderer.render(tokens, markdownIt.options, environment));
  return { html, outline, text, wordCount: text.match(WORD)?.length ?? 0 };
}

/** Writes level and anchor into the heading tokens. The whole hierarchy moves down where it begins at level 1. */
function markHeadings(tokens: readonly Token[]): Heading[] {
  const anchors = new HeadingAnchors();
  const shift = tokens.some(({ type, tag }) => type === 'heading_open' && tag === 'h1') ? 1 : 0;
  const levelOf = (tag: string): number => Math.min(DEEPEST_HEADING, Number(tag.slice(1)) + shift);
  const outline: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.type.startsWith('heading_')) continue;
    const level = levelOf(token.tag);
    token.tag = `h${level}`;
    if (token.type !== 'heading_open') continue;
    const text = cut(inlineText(tokens[index + 1]), LONGEST_HEADING);
    const anchor = anchors.anchorFor(text);
    token.attrSet('id', anchor);
    outline.push({ level, text, anchor });
  }
  return outline;
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
function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
