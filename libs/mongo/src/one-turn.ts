/** A DataLoader of what is asked for in one turn of the event loop, which keeps nothing. */
export const ONE_TURN = {
  cache: false,
  batchScheduleFn: (callback: () => void): void => void setImmediate(callback),
} as const;
