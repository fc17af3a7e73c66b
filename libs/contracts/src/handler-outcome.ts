/**
 * How handling an event ended: it was applied, had been applied before, or was older than what is stored. A handler that
 * returns nothing means `done`.
 */
export type HandlerOutcome = 'done' | 'duplicate' | 'superseded';

/** What a bulk handler returns: one outcome for each event, in their order. Nothing means that all are `done`. */
export type BulkOutcome = readonly HandlerOutcome[];
