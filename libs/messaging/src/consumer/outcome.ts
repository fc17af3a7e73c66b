/** What a handler may report. Nothing means `done`. */
export type HandlerOutcome = 'done' | 'duplicate' | 'superseded';
