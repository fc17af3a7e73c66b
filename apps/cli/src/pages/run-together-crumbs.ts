/** The names in a breadcrumb without separators, or why the split is ambiguous. */
type CrumbCut = { names: string[] } | { doubt: string };

interface Crumb {
  text: string;
  known: boolean;
}

interface Parse {
  /** The number of characters that known names cover: known categories win. */
  covered: number;
  crumbs: Crumb[];
  /** Another reading that is as good. */
  rival: Crumb[] | undefined;
}

interface Position {
  mayBegin: boolean;
  /** A lower-case letter meets a capital here. */
  isCut: boolean;
  isKnownCut: boolean;
  known: string[];
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
/** As in eBay and iPhone: only a known name may begin like this. */
const INNER_CAPITAL = /^\p{Ll}+\p{Lu}/u;
const LOOK_AHEAD = 20;
const TOUCHES = /[\p{L}\p{Nd}.!?)]/u;
/** Words that begin a name with an inner capital rather than end the name of a category. */
const BEGINNINGS = new Set('mac fitz van von del you tik pay git linked whats'.split(' '));
const DOUBTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Lu}{2}(?!s(?:\P{L}|$))\p{Ll}/u, 'capitals run into a word'],
  [/[\p{Nd}.!?)+%][\p{Lu}\p{Lt}]\p{Ll}/u, 'a word begins right after a figure or a mark'],
  [/\p{Ll}\p{Nd}/u, 'a figure begins right after a letter'],
  [/\p{Lo}/u, 'its script has no capitals'],
];

/**
 * Splits `International PoliticsAsia` where a capital follows a lower-case letter without a space. Names of known
 * categories stay whole. A split that may be inside a name (`Mc|Donald`) is reported as a doubt; it never guesses.
 */
export function cutCrumbs(text: string, knownCategories: readonly string[]): CrumbCut {
  const best = bestParse(text, knownCategories);
  if (best === undefined) return { doubt: `${text} does not begin like the name of a category` };
  if (best.rival) return { doubt: `known categories fit as ${shown(best.crumbs)} and as ${shown(best.rival)}` };
  const doubt = doubtfulName(best.crumbs) ?? doubtfulCut(best.crumbs);
  return doubt === undefined ? { names: best.crumbs.map((crumb) => crumb.text) } : { doubt };
}

function bestParse(text: string, knownCategories: readonly string[]): Parse | undefined {
  const positions = positionsOf(text, knownCategories);
  const parses: (Parse | undefined)[] = [];
  parses[text.length] = { covered: 0, crumbs: [], rival: undefined };
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const crumbs = [
      ...(positions[at]?.known ?? []).map((name) => ({ text: name, known: true })),
      ...unknownEnds(positions, at).map((end) => ({ text: text.slice(at, end), known: false })),
    ];
    parses[at] = crumbs.reduce<Parse | undefined>(
      (best, crumb) => better(best, joined(crumb, parses[at + crumb.text.length])),
      undefined,
    );
  }
  return parses[0];
}

function positionsOf(text: string, knownCategories: readonly string[]): Position[] {
  const names = [...new Set(knownCategories)].filter((name) => name !== '');
  return Array.from({ length: text.length }, (_, at) => {
    const before = text.slice(Math.max(0, at - 1), at);
    const rest = text.slice(at, at + LOOK_AHEAD);
    const known = names.filter((name) => text.startsWith(name, at));
    const capital = CAPITAL.test(rest);
    return {
      mayBegin: capital || /^\p{Nd}/u.test(rest),
      isCut: capital && /\p{Ll}/u.test(before),
      isKnownCut: known.length > 0 && TOUCHES.test(before) && (capital || INNER_CAPITAL.test(rest)),
      known,
    };
  });
}

/** An unknown name goes up to the next cut, or to a known name before it. */
function unknownEnds(positions: readonly Position[], from: number): number[] {
  if (positions[from]?.mayBegin !== true) return [];
  const ends: number[] = [];
  for (let at = from + 1; at < positions.length; at += 1) {
    if (positions[at]?.isCut === true) return [...ends, at];
    if (positions[at]?.isKnownCut === true) ends.push(at);
  }
  return [...ends, positions.length];
}

function joined(crumb: Crumb, rest: Parse | undefined): Parse | undefined {
  if (rest === undefined) return undefined;
  return {
    covered: rest.covered + (crumb.known ? crumb.text.length : 0),
    crumbs: [crumb, ...rest.crumbs],
    rival: rest.rival && [crumb, ...rest.rival],
  };
}

function better(best: Parse | undefined, other: Parse | undefined): Parse | undefined {
  if (best === undefined || other === undefined) return best ?? other;
  if (best.covered !== other.covered) return best.covered > other.covered ? best : other;
  return shown(best.crumbs) === shown(other.crumbs) ? best : { ...best, rival: other.crumbs };
}

function doubtfulName(crumbs: readonly Crumb[]): string | undefined {
  for (const { text } of crumbs.filter((crumb) => !crumb.known)) {
    const doubt = DOUBTS.find(([pattern]) => pattern.test(text));
    if (doubt) return `${text} may be one name or two: ${doubt[1]}`;
  }
  return undefined;
}

function doubtfulCut(crumbs: readonly Crumb[]): string | undefined {
  for (const [index, right] of crumbs.entries()) {
    const left = crumbs[index - 1];
    if (left && !left.known && !right.known && mayBeInsideName(left.text, right.text)) {
      return `${left.text}${right.text} may be one name or two`;
    }
  }
  return undefined;
}

function mayBeInsideName(left: string, right: string): boolean {
  const before = left.split(/[\s\p{Pd}/]/u).at(-1) ?? '';
  const after = right.split(/[\s\p{Pd}/]/u)[0] ?? '';
  const shortAfter = after.length === 1 || (after.length === 2 && after !== after.toUpperCase());
  return before.length <= 2 || shortAfter || BEGINNINGS.has(before.toLowerCase());
}

function shown(crumbs: readonly Crumb[]): string {
  return crumbs.map((crumb) => crumb.text).join(' > ');
}
