/** What a consumer does with events: counts them in bulk, counts each, or writes them in bulk. */
export const WORK = ['handle', 'handle-one', 'write'] as const;
export type Work = (typeof WORK)[number];
