/** One request of a route and its answer, as they may look. Held against the schemas by a test. */
export interface RouteExample {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Absent where the route answers nothing. */
  readonly answer?: unknown;
}

/** By operation id. */
export type RouteExamples = Readonly<Record<string, RouteExample>>;
