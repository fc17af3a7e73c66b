import { ApiDescription } from '#system/api-description.js';
import { judgedFetch } from '#system/judged-fetch.js';
import { ResponseTally } from '#system/response-tally.js';
import { responsesFile } from '#system/system.config.js';

// Runs before each end-to-end test file, and before the programs that they start: whatever is fetched there is held
// against openapi.json.
globalThis.fetch = judgedFetch(globalThis.fetch, new ApiDescription(), new ResponseTally(responsesFile()));
