import type { Popularities } from '#ranking/popularity.js';

type Expression = Readonly<Record<string, unknown>>;

/**
 * `addPopularity` of `ranking` as an update of the database, so that reads that come at once are all
 * added: r' = max(r, u) + ln(1 + e^(-|r - u|)). No reads so far are ln 0, minus infinity.
 */
export function popularityUpdate({ r1, r6, r24, r336 }: Popularities): Record<keyof Popularities, Expression> {
  return { r1: added('$r1', r1), r6: added('$r6', r6), r24: added('$r24', r24), r336: added('$r336', r336) };
}

function added(field: string, u: number): Expression {
  const r = { $ifNull: [field, Number.NEGATIVE_INFINITY] };
  const apart = { $abs: { $subtract: [r, u] } };
  return { $add: [{ $max: [r, u] }, { $ln: { $add: [1, { $exp: { $multiply: [-1, apart] } }] } }] };
}
