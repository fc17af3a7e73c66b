/**
 * A piece of the guide to the events. Texts hold three marks and no others: `code`, **strong** and [text](address).
 * It is written as Markdown by the generators and as HTML by the gateway.
 */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Closed until it is wanted. */
  | { readonly kind: 'example'; readonly summary: string; readonly text: string };

export const heading = (level: 1 | 2 | 3, text: string): GuideBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): GuideBlock => ({ kind: 'paragraph', text });
export const list = (...items: readonly string[]): GuideBlock => ({ kind: 'list', items });
export const code = (language: string, text: string): GuideBlock => ({ kind: 'code', language, text });

/** The anchor of a heading, as code hosts make it of the text. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
