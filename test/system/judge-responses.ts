import { ApiDescription } from './api-description.js';
import { judgedFetch } from './judged-fetch.js';
import { ResponseTally } from './response-tally.js';
import { responsesFile } from './system.config.js';

// Runs before each end-to-end test file: whatever it fetches is held against openapi.json.
globalThis.fetch = judgedFetch(globalThis.fetch, new ApiDescription(), new ResponseTally(responsesFile()));
