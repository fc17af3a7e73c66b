import { HALF_LIVES, readPopularities } from '#ranking/popularity.js';

type Expression = Readonly<Record<string, unknown>>;

/**
 * `addPopularity` of `ranking` as an update of the database, for a read at this time, so that two reads at once are
 * both added: r' = max(r, u) + ln(1 + e^(-|r - u|)). No reads so far are ln 0, minus infinity.
 */
export function popularityUpdate(at: Date): Record<keyof typeof HALF_LIVES, Expression> {
  const { r1, r6, r24, r336 } = readPopularities(at);
  return { r1: added('$r1', r1), r6: added('$r6', r6), r24: added('$r24', r24), r336: added('$r336', r336) };
}

function added(field: string, u: number): Expression {
  const r = { $ifNull: [field, Number.NEGATIVE_INFINITY] };
  const apart = { $abs: { $subtract: [r, u] } };
  return { $add: [{ $max: [r, u] }, { $ln: { $add: [1, { $exp: { $multiply: [-1, apart] } }] } }] };
}
