/** How closely a media range names `application/json`; other ranges are missing. */
const CLOSENESS: Readonly<Record<string, number>> = { 'application/json': 3, 'application/*': 2, '*/*': 1 };

/**
 * RFC 9110, 12.5.1: whether `Accept` allows JSON. The range that names it most closely decides; a weight of 0 excludes it.
 * Without the header, or with an empty one, everything is allowed.
 */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  let closest = 0;
  let weight = 0;
  for (const range of accept.split(',')) {
    const [type = '', ...parameters] = range.split(';');
    const closeness = CLOSENESS[type.trim().toLowerCase()] ?? 0;
    if (closeness < closest || closeness === 0) continue;
    weight = closeness > closest ? weightOf(parameters) : Math.max(weight, weightOf(parameters));
    closest = closeness;
  }
  return weight > 0;
}

/** `q=0.5`; 1 by default. A malformed weight counts as 1: the client did not mean to exclude the range. */
function weightOf(parameters: readonly string[]): number {
  const given = parameters.map((one) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(one)?.[1]).find((one) => one !== undefined);
  const weight = Number(given ?? 1);
  return Number.isNaN(weight) ? 1 : weight;
}
