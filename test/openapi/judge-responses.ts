import { ApiDescription } from '#openapi/api-description.js';
import { judgedFetch, ResponseTally } from '#openapi/judged-fetch.js';
import { responsesFile } from '#clients/system.config.js';

// Runs before each end-to-end test file, and before the programs that they start: whatever is fetched there is held
// against openapi.json.
globalThis.fetch = judgedFetch(globalThis.fetch, new ApiDescription(), new ResponseTally(responsesFile()));
