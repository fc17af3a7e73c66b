import { ids, summary } from '#examples/example-items.js';
import type { RouteExamples } from '#examples/route-examples.js';

const place = { article: summary.slug };
const pin = { ...place, pinned: ids.otherArticle };
const exclusion = { ...place, excluded: ids.otherArticle };
const inside = { list: 'trending' };
const body = { until: '2026-02-08T06:00:00Z' };
const chosen = { id: ids.otherArticle, until: '2026-02-08T06:00:00.000Z' };

const nothing = { pins: [], exclusions: [] };
const ofArticle = { articleId: ids.article, pinnedIds: [], ...nothing };
const pinned = { ...ofArticle, pinnedIds: [ids.otherArticle], pins: [chosen], version: 1 };

export const curationExamples: RouteExamples = {
  listPins: { params: place, answer: { ...pinned, pinnedIds: [], pins: [{ ...chosen, expired: true }] } },
  pinArticle: { params: pin, body, answer: pinned },
  unpinArticle: { params: pin, answer: { ...ofArticle, version: 2 } },
  excludeArticle: { params: exclusion, body, answer: { ...ofArticle, exclusions: [chosen], version: 3 } },
  readmitArticle: { params: exclusion, answer: { ...ofArticle, version: 4 } },
  getListCuration: { params: inside, answer: { ...inside, ...nothing, pins: [chosen], version: 1 } },
  pinInList: {
    params: { ...inside, pinned: ids.otherArticle },
    body,
    answer: { ...inside, ...nothing, pins: [chosen], version: 1 },
  },
  unpinFromList: {
    params: { ...inside, pinned: ids.otherArticle },
    answer: { ...inside, ...nothing, version: 2 },
  },
  excludeFromList: {
    params: { list: 'personal', excluded: ids.otherArticle },
    body: {},
    answer: { list: 'personal', ...nothing, exclusions: [{ id: ids.otherArticle }], version: 1 },
  },
  readmitToList: {
    params: { list: 'personal', excluded: ids.otherArticle },
    answer: { list: 'personal', ...nothing, version: 2 },
  },
};
