/**
 * A process that is killed within a transaction leaves it open in mongod, and its documents locked, for up to one and a
 * half times this long: 90 s by default. Ours take milliseconds.
 */
export const SHORT_TRANSACTIONS = ['--setParameter', 'transactionLifetimeLimitSeconds=10'] as const;
