import { Id } from '#field.js';
import { ArticleParam } from '#http/article-reference.js';
import { CuratedList, ListCuration, PinList, PinnedList, Term } from '#http/curation.schema.js';
import { role } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const pinned = Id.describe('the article to pin');
const excluded = Id.describe('the article to exclude');
const list = CuratedList.describe('the list');
const ofArticle = z.strictObject({ article: ArticleParam });
const pinBeside = z.strictObject({ article: ArticleParam, pinned });
const excludedBeside = z.strictObject({ article: ArticleParam, excluded });
const pinInside = z.strictObject({ list: PinnedList.describe('the list; `personal` has no pins'), pinned });
const excludedFrom = z.strictObject({ list, excluded });

const EDITORS = { service: 'recommendations', access: role('editor'), status: 200, versioned: true } as const;
const BESIDE = { ...EDITORS, answer: PinList } as const;
const INSIDE = { ...EDITORS, answer: ListCuration } as const;
const UNKNOWN = ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_KNOWN_YET'] as const;
const PIN_REFUSED = ['PIN_LIMIT_REACHED', 'PIN_NOT_POSSIBLE'] as const;
const EXCLUSION_REFUSED = ['EXCLUSION_LIMIT_REACHED', 'EXCLUSION_NOT_POSSIBLE'] as const;

export const listPins = defineRoute({
  ...BESIDE,
  id: 'listPins',
  method: 'GET',
  path: '/v1/articles/{article}/pins',
  summary:
    'Lists the articles that editors pinned to the related list of an article, and those that they excluded from it.',
  params: ofArticle,
  conditional: true,
  errors: UNKNOWN,
});

export const pinArticle = defineRoute({
  ...BESIDE,
  id: 'pinArticle',
  method: 'PUT',
  path: '/v1/articles/{article}/pins/{pinned}',
  summary:
    'Pins an article to the related list of another, forever or until a given time. Repeating it changes nothing; another time replaces the first.',
  params: pinBeside,
  body: Term,
  errors: [...UNKNOWN, ...PIN_REFUSED],
});

export const unpinArticle = defineRoute({
  ...BESIDE,
  id: 'unpinArticle',
  method: 'DELETE',
  path: '/v1/articles/{article}/pins/{pinned}',
  summary: 'Removes a pin. Repeating it changes nothing.',
  params: pinBeside,
  errors: UNKNOWN,
});

export const excludeArticle = defineRoute({
  ...BESIDE,
  id: 'excludeArticle',
  method: 'PUT',
  path: '/v1/articles/{article}/exclusions/{excluded}',
  summary:
    'Excludes an article from the related list of another, forever or until a given time. A pinned article cannot be excluded.',
  params: excludedBeside,
  body: Term,
  errors: [...UNKNOWN, ...EXCLUSION_REFUSED],
});

export const readmitArticle = defineRoute({
  ...BESIDE,
  id: 'readmitArticle',
  method: 'DELETE',
  path: '/v1/articles/{article}/exclusions/{excluded}',
  summary: 'Removes an exclusion. Repeating it changes nothing.',
  params: excludedBeside,
  errors: UNKNOWN,
});

export const getListCuration = defineRoute({
  ...INSIDE,
  id: 'getListCuration',
  method: 'GET',
  path: '/v1/recommendations/{list}/pins',
  summary: 'Lists the articles that editors pinned to a list of all readers, and those that they excluded from it.',
  params: z.strictObject({ list }),
  conditional: true,
  errors: [],
});

export const pinInList = defineRoute({
  ...INSIDE,
  id: 'pinInList',
  method: 'PUT',
  path: '/v1/recommendations/{list}/pins/{pinned}',
  summary:
    'Pins an article to a list of all readers, forever or until a given time. It comes first in every request whose filters include it.',
  params: pinInside,
  body: Term,
  errors: PIN_REFUSED,
});

export const unpinFromList = defineRoute({
  ...INSIDE,
  id: 'unpinFromList',
  method: 'DELETE',
  path: '/v1/recommendations/{list}/pins/{pinned}',
  summary: 'Removes a pin from a list. Repeating it changes nothing.',
  params: pinInside,
  errors: [],
});

export const excludeFromList = defineRoute({
  ...INSIDE,
  id: 'excludeFromList',
  method: 'PUT',
  path: '/v1/recommendations/{list}/exclusions/{excluded}',
  summary: 'Excludes an article from a list, forever or until a given time; from `personal`, for every reader.',
  params: excludedFrom,
  body: Term,
  errors: EXCLUSION_REFUSED,
});

export const readmitToList = defineRoute({
  ...INSIDE,
  id: 'readmitToList',
  method: 'DELETE',
  path: '/v1/recommendations/{list}/exclusions/{excluded}',
  summary: 'Removes an exclusion from a list. Repeating it changes nothing.',
  params: excludedFrom,
  errors: [],
});
