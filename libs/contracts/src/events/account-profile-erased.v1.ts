import { defineTombstone } from '#define-event.js';
import { topics } from '#topics.js';

export const accountProfileErasedV1 = defineTombstone({
  type: 'news.account-profile.erased.v1',
  topic: topics.accountProfile,
  summary: 'The public name and profile of an account are erased.',
  companion: true,
});
