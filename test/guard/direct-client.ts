import { Door } from './door.js';
import type { ApiCall } from '#system/route.client.js';
import type { Route } from '@broadsheet/contracts';

/** Calls routes at a service itself, past the gateway. What it answers there, openapi.json does not promise to anybody. */
export class DirectClient {
  private readonly doors: ReadonlyMap<string, Door>;

  constructor(urls: ReadonlyMap<string, string>) {
    this.doors = new Map([...urls].map(([service, url]) => [service, new Door(url)]));
  }

  async send(
    route: Route,
    { params = {}, query = {}, body, headers }: ApiCall,
  ): Promise<{ status: number; body: unknown }> {
    const door = this.doors.get(route.service);
    if (!door) throw new Error(`${route.service} has no address`);
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const { status, json } = await door.send({
      method: route.method,
      path: `${path}?${new URLSearchParams(query).toString()}`,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status, body: json };
  }

  close(): void {
    for (const door of this.doors.values()) door.close();
  }
}
