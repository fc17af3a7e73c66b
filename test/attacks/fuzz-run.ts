import type { CallerKind } from '#access/access-table.js';
import type { Cast } from '#access/cast.js';
import { DescribedAnswers } from '#openapi/described-answers.js';
import { Door, type DoorAnswer } from '#clients/door.js';
import { type FuzzRequest, fuzzRequests } from './fuzz-request.js';
import { inTurn } from './in-turn.js';
import { JsonArbitraries } from './json-arbitraries.js';
import type { Operation, Operations } from '#openapi/operations.js';
import { problemFaults } from './problem-faults.js';
import fc from 'fast-check';

const AT_ONCE = 16;
const MAX_FAULTS = 20;
/** A password is hashed at a cost, on purpose: these get a small share, or nothing else would be tested in the time. */
const COSTLY = ['signUp', 'signIn', 'changePassword', 'deleteOwnAccount'];
const COSTLY_SHARE = 1;
const USUAL_SHARE = 6;
/** What a path that leads astray may meet; no operation names it. */
const ASTRAY = [301, 400, 404, 405];

/** Sends what is drawn from openapi.json, and records every fault of a response. */
export class FuzzRun {
  readonly faults: string[] = [];
  /** By status, those of a service in trouble or an article that is awaited by their codes. */
  private readonly answered = new Map<string, number>();
  private readonly requests: fc.Arbitrary<FuzzRequest>;
  private readonly answers: DescribedAnswers;
  private readonly door: Door;
  private readonly signingIn = new Map<CallerKind, Promise<void>>();

  constructor(
    gatewayUrl: string,
    operations: Operations,
    private readonly cast: Cast,
    ids: readonly string[],
  ) {
    const arbitraries = new JsonArbitraries({ components: operations.components, ids });
    const share = ({ operationId }: Operation): number => (COSTLY.includes(operationId) ? COSTLY_SHARE : USUAL_SHARE);
    const drawn = operations.all.map((one) => ({ arbitrary: fuzzRequests(one, arbitraries), weight: share(one) }));
    this.requests = fc.oneof(...drawn);
    this.answers = new DescribedAnswers(operations);
    this.door = new Door(gatewayUrl);
  }

  /** The same seed draws the same requests. Stops early where too much is wrong already. */
  async send(count: number, seed: number): Promise<void> {
    if (this.faults.length > MAX_FAULTS) return;
    const drawn = fc.sample(this.requests, { numRuns: count, seed });
    await inTurn(drawn, (request) => this.try(request), AT_ONCE);
  }

  /** `200: 1,234, 422: 567, 503 ARTICLE_NOT_KNOWN_YET: 8`. */
  summary(): string {
    const sorted = [...this.answered].sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted.map(([name, count]) => `${name}: ${count.toLocaleString('en-US')}`).join(', ');
  }

  close(): void {
    this.door.close();
  }

  private async try(request: FuzzRequest): Promise<void> {
    const { operation, kind, path, headers, body } = request;
    const sent = { method: operation.method, path, headers: { ...this.cast.headersOf(kind), ...headers }, body };
    const faults = await this.door.send(sent).then(
      async (answer) => {
        if (answer.text.includes('TOKEN_INVALID')) await this.signInAgain(kind);
        return this.faultsOf(request, answer);
      },
      (error: Error) => [`has no answer: ${error.name} ${error.message}`],
    );
    const what = `${operation.operationId} as ${kind}, ${operation.method} ${path} ${JSON.stringify(headers)} ${body?.slice(0, 400)}`;
    this.faults.push(...faults.map((fault) => `${fault}\n  ${what}`));
  }

  /** What is drawn also ends sessions; without this, nearly all that follows would end at the door. */
  private signInAgain(kind: CallerKind): Promise<void> {
    const under = this.signingIn.get(kind) ?? this.cast.signInAgain(kind).finally(() => this.signingIn.delete(kind));
    this.signingIn.set(kind, under);
    return under;
  }

  private faultsOf({ operation, astray }: FuzzRequest, answer: DoorAnswer): string[] {
    const name = answer.status === 503 ? `503 ${codeIn(answer)}` : String(answer.status);
    this.answered.set(name, (this.answered.get(name) ?? 0) + 1);
    const described = astray && ASTRAY.includes(answer.status) ? [] : this.answers.faults(operation, answer);
    return [...problemFaults(answer), ...described];
  }
}

function codeIn({ json }: DoorAnswer): string {
  return (json as { code?: string } | undefined)?.code ?? 'without a code';
}
