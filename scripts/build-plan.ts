// What a build has to do. It reads no files, so that its rules can be tested. Node runs it by type stripping.

/** The services that run as bundles (ADR 27). */
const SERVICES = ['gateway', 'articles', 'comments', 'recommendations', 'accounts'];

/** The one library that programs outside of this repository import: they need its declarations. */
const DECLARED = 'libs/client/';

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
  /** Whether the declarations of the client have to be written. */
  readonly declare: boolean;
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
  const remove = [...outputs].filter((output) => !isBundle(output) && !expected.has(scriptOf(output)));
  const deleted = Object.keys(before?.sources ?? {}).filter((source) => !Object.hasOwn(sources, source));
  const changed = [...compile, ...deleted];
  const isStale = (service: string): boolean =>
    before === undefined ||
    !outputs.has(`apps/${service}/dist/bundle/main.js`) ||
    changed.some((source) => source.startsWith('libs/') || source.startsWith(`apps/${service}/`));
  const declare = !outputs.has(`${DECLARED}dist/index.d.ts`) || changed.some((source) => source.startsWith(DECLARED));
  return { compile, remove, declare, bundle: SERVICES.filter(isStale) };
}

/** `apps/articles/src/main.ts` is compiled to `apps/articles/dist/main.js`. */
export function outputOf(source: string): string {
  return source.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
}

/** The script that a source map or a declaration belongs to. */
function scriptOf(output: string): string {
  const file = output.replace(/\.map$/, '');
  return file.startsWith(DECLARED) ? file.replace(/\.d\.ts$/, '.js') : file;
}

function isBundle(output: string): boolean {
  return output.includes('/dist/bundle/');
}
