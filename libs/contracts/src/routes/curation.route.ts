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
const pinInside = z.strictObject({ list: PinnedList.describe('the list; a personal one has no pins'), pinned });
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
  summary: 'The articles that editors pinned among the related of an article, and those that they excluded.',
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
    'Pins an article among the related of another, for ever or until a time; the same again changes nothing, another time does.',
  params: pinBeside,
  body: Term,
  errors: [...UNKNOWN, ...PIN_REFUSED],
});

export const unpinArticle = defineRoute({
  ...BESIDE,
  id: 'unpinArticle',
  method: 'DELETE',
  path: '/v1/articles/{article}/pins/{pinned}',
  summary: 'Takes a pin back; the same again changes nothing.',
  params: pinBeside,
  errors: UNKNOWN,
});

export const excludeArticle = defineRoute({
  ...BESIDE,
  id: 'excludeArticle',
  method: 'PUT',
  path: '/v1/articles/{article}/exclusions/{excluded}',
  summary:
    'Excludes an article from the related of another, for ever or until a time; what is pinned there is refused.',
  params: excludedBeside,
  body: Term,
  errors: [...UNKNOWN, ...EXCLUSION_REFUSED],
});

export const readmitArticle = defineRoute({
  ...BESIDE,
  id: 'readmitArticle',
  method: 'DELETE',
  path: '/v1/articles/{article}/exclusions/{excluded}',
  summary: 'Takes an exclusion back; the same again changes nothing.',
  params: excludedBeside,
  errors: UNKNOWN,
});

export const getListCuration = defineRoute({
  ...INSIDE,
  id: 'getListCuration',
  method: 'GET',
  path: '/v1/recommendations/{list}/pins',
  summary: 'The articles that editors pinned in a list of all readers, and those that they excluded from it.',
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
    'Pins an article in a list of all readers, for ever or until a time: it stands first wherever it is in the scope that is asked for.',
  params: pinInside,
  body: Term,
  errors: PIN_REFUSED,
});

export const unpinFromList = defineRoute({
  ...INSIDE,
  id: 'unpinFromList',
  method: 'DELETE',
  path: '/v1/recommendations/{list}/pins/{pinned}',
  summary: 'Takes a pin of a list back; the same again changes nothing.',
  params: pinInside,
  errors: [],
});

export const excludeFromList = defineRoute({
  ...INSIDE,
  id: 'excludeFromList',
  method: 'PUT',
  path: '/v1/recommendations/{list}/exclusions/{excluded}',
  summary: 'Excludes an article from a list, for ever or until a time; from `personal`: from the list of every reader.',
  params: excludedFrom,
  body: Term,
  errors: EXCLUSION_REFUSED,
});

export const readmitToList = defineRoute({
  ...INSIDE,
  id: 'readmitToList',
  method: 'DELETE',
  path: '/v1/recommendations/{list}/exclusions/{excluded}',
  summary: 'Takes an exclusion from a list back; the same again changes nothing.',
  params: excludedFrom,
  errors: [],
});
