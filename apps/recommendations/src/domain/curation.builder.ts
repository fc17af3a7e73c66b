import { anId } from './article-state.builder.js';
import type { Curation } from './curation.js';
import { besideArticle } from './place.js';

/** Pins and exclusions of the list beside article 1, for tests: empty by default. */
export function aCuration(given: Partial<Curation> = {}): Curation {
  return { place: besideArticle(anId(1)), pins: [], exclusions: [], version: 3, ...given };
}

/** Chosen for ever, by the numbers of their articles. */
export function forEver(...numbers: number[]): Curation['pins'] {
  return numbers.map((number) => ({ id: anId(number), until: null }));
}
