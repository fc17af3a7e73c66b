import type { Problem } from '@broadsheet/contracts';

/** A problem document for the terminal: what, where, and the id to ask for help with. */
export function problemMessage({ title, detail, code, requestId, errors = [] }: Problem): string {
  const parts = errors.map(({ pointer, message }) => `  ${pointer}: ${message}`);
  const head = parts.length > 0 || !detail ? title : `${title} ${detail}`;
  return [head, ...parts, `  (${code}, request ${requestId})`].join('\n');
}
