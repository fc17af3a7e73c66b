import { ActivityImport, ActivityReceipt, ActivityReport } from '#http/activity.schema.js';
import { anyone, scope } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';

export const reportActivity = defineRoute({
  id: 'reportActivity',
  service: 'recommendations',
  method: 'POST',
  path: '/v1/activities',
  access: anyone,
  limit: 'report',
  forReader: true,
  summary:
    'Reports what a reader read, was shown and followed. Unknown articles are ignored, and nothing is stored about a reader who does not want to be tracked. A reported time may be up to a day old.',
  body: ActivityReport,
  status: 202,
  answer: ActivityReceipt,
  errors: [],
});

export const importActivity = defineRoute({
  id: 'importActivity',
  service: 'recommendations',
  method: 'POST',
  path: '/v1/imports/activities',
  access: scope('import'),
  limit: 'import',
  summary: 'Imports past activity with its times.',
  body: ActivityImport,
  status: 202,
  answer: ActivityReceipt,
  errors: [],
});
