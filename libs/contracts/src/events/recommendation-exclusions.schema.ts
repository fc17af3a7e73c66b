import { changedChoices } from '#events/recommendation-choices.schema.js';
import { Id } from '#field.js';
import { z } from 'zod';

export const ExclusionsChanged = z.object({
  articleId: Id.describe('the article among whose related it is'),
  ...changedChoices,
});
