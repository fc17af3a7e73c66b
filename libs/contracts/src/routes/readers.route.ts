import { Personalisation, ReaderHistory } from '#http/recommendation.schema.js';
import { anyone } from '#routes/access.js';
import { defineRoute, NoContent } from '#routes/define-route.js';

export const getReaderHistory = defineRoute({
  id: 'getReaderHistory',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/reader/history',
  access: anyone,
  forReader: true,
  summary: 'Everything that is kept of one reader, by account or `X-Reader-Id`.',
  status: 200,
  answer: ReaderHistory,
  errors: [],
});

export const clearReaderHistory = defineRoute({
  id: 'clearReaderHistory',
  service: 'recommendations',
  method: 'DELETE',
  path: '/v1/reader/history',
  access: anyone,
  forReader: true,
  summary: 'Forgets what one reader has done: it stays counted, and nobody can tell who it was. Holds at once.',
  status: 204,
  answer: NoContent,
  errors: [],
});

export const switchPersonalisation = defineRoute({
  id: 'switchPersonalisation',
  service: 'recommendations',
  method: 'PUT',
  path: '/v1/reader/personalisation',
  access: anyone,
  forReader: true,
  summary:
    'Switches off that anything is remembered of one reader, and clears what is; or on again. Holds at once; the same again changes nothing.',
  body: Personalisation,
  status: 200,
  answer: Personalisation,
  errors: [],
});
