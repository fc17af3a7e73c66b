import { type Route, ValidationFailed } from '@broadsheet/contracts';

/**
 * The path at the service, rebuilt from parameters that the route's own schema accepts, so that nothing
 * which a router on the way might read differently (`..`, `%2f`) goes on. The query goes on as it came.
 */
export function upstreamPath(route: Route, params: unknown, url: string): string {
  const result = route.params.safeParse(params);
  if (!result.success) {
    const parts = result.error.issues.map(({ path, message }) => ({ pointer: `path/${path.join('/')}`, message }));
    throw new ValidationFailed(parts);
  }
  const values = result.data as Readonly<Record<string, string>>;
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const query = url.indexOf('?');
  return query === -1 ? path : path + url.slice(query);
}
