/** What a handler may report. Nothing means `done`. */
export type HandlerOutcome = 'done' | 'duplicate' | 'superseded';

/** What a bulk handler may report: one outcome for each event, in their order. Nothing means that all are `done`. */
export type BulkOutcome = readonly HandlerOutcome[];
