// What a build has to do. It reads no files, so that its rules can be tested. Node runs it by type stripping.

/** The services that run as bundles (ADR 27). */
const SERVICES = ['gateway', 'articles', 'comments', 'recommendations', 'accounts'];

/** What the last complete build was made from. */
interface BuildStamp {
  /** The digest of all inputs other than the sources. */
  readonly settings: string;
  /** Each source's signature (time and size). */
  readonly sources: Readonly<Record<string, string>>;
}

export interface BuildState extends BuildStamp {
  /** Undefined where there was no complete build. */
  readonly stamp: BuildStamp | undefined;
  /** The files that exist under `dist`. */
  readonly outputs: ReadonlySet<string>;
}

export interface BuildPlan {
  /** Sources to compile. */
  readonly compile: readonly string[];
  /** Outputs without a source. */
  readonly remove: readonly string[];
  /** Services to bundle. */
  readonly bundle: readonly string[];
}

/** All paths are relative to the root. */
export function buildPlan({ stamp, settings, sources, outputs }: BuildState): BuildPlan {
  const before = stamp?.settings === settings ? stamp : undefined;
  const expected = new Set(Object.keys(sources).map(outputOf));
  const compile = Object.keys(sources).filter(
    (source) => before?.sources[source] !== sources[source] || !outputs.has(outputOf(source)),
  );
  const remove = [...outputs].filter((output) => !isBundle(output) && !expected.has(output.replace(/\.map$/, '')));
  const deleted = Object.keys(before?.sources ?? {}).filter((source) => !Object.hasOwn(sources, source));
  const changed = [...compile, ...deleted];
  const isStale = (service: string): boolean =>
    before === undefined ||
    !outputs.has(`apps/${service}/dist/bundle/main.js`) ||
    changed.some((source) => source.startsWith('libs/') || source.startsWith(`apps/${service}/`));
  return { compile, remove, bundle: SERVICES.filter(isStale) };
}

/** `apps/articles/src/main.ts` is compiled to `apps/articles/dist/main.js`. */
export function outputOf(source: string): string {
  return source.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
}

function isBundle(output: string): boolean {
  return output.includes('/dist/bundle/');
}
