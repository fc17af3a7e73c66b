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
  summary: 'Returns everything that is stored about one reader, identified by account or `X-Reader-Id`.',
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
  summary: 'Clears a reader’s history: its activities still count, but are linked to nobody. Takes effect at once.',
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
    'Switches personalisation off, which also clears the reader’s history, or on again. Takes effect at once; repeating it changes nothing.',
  body: Personalisation,
  status: 200,
  answer: Personalisation,
  errors: [],
});
