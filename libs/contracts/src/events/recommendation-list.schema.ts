import { changedChoices } from '#events/recommendation-choices.schema.js';
import { CuratedList } from '#http/curation.schema.js';
import { z } from 'zod';

export const ListChanged = z.object({ list: CuratedList.describe('the list'), ...changedChoices });
