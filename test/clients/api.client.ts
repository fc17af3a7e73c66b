import { RouteClient, type ApiAnswer, type ApiCall } from './route.client.js';
import { tokenFor, type Rights } from './people.js';
import type { AnswerOf, Route } from '@broadsheet/contracts';

/** Calls routes as somebody who may do something: its access token is made when it is first needed. */
export class ApiClient {
  private readonly routes: RouteClient;
  private token: Promise<string> | undefined;

  /** With roles it is somebody with an account of their own, with scopes a machine; anonymous by default. */
  constructor(
    private readonly gatewayUrl: string,
    private readonly rights?: Rights,
  ) {
    this.routes = new RouteClient(gatewayUrl);
  }

  async send<TRoute extends Route>(route: TRoute, call: ApiCall = {}): Promise<ApiAnswer<AnswerOf<TRoute>>> {
    return this.routes.send(route, await this.asCaller(call));
  }

  /** The body of a success; anything else fails the test and shows the response. */
  async call<TRoute extends Route>(route: TRoute, call: ApiCall = {}): Promise<AnswerOf<TRoute>> {
    return this.routes.call(route, await this.asCaller(call));
  }

  private async asCaller(call: ApiCall): Promise<ApiCall> {
    if (!this.rights) return call;
    this.token ??= tokenFor(this.gatewayUrl, this.rights);
    return { ...call, headers: { authorization: `Bearer ${await this.token}`, ...call.headers } };
  }
}
