/**
 * A part of a guide. Texts contain only three kinds of markup: `code`, **strong** and [text](address).
 * The generators write it as Markdown, the gateway as HTML.
 */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Collapsed at first. */
  | { readonly kind: 'example'; readonly summary: string; readonly text: string };

export const heading = (level: 1 | 2 | 3, text: string): GuideBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): GuideBlock => ({ kind: 'paragraph', text });
export const list = (...items: readonly string[]): GuideBlock => ({ kind: 'list', items });
export const code = (language: string, text: string): GuideBlock => ({ kind: 'code', language, text });

/** The anchor of a heading, as code hosts derive it from the text. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
