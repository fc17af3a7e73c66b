import { DAY_MS } from '@broadsheet/contracts';
import type { FileRequest } from './http-file.js';

interface FileAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

const OF_ANSWER = /^(\w+)\.response\.(headers|body)\.(?:\$\.)?(.+)$/;

/** Sends the requests of a file as REST clients do: it keeps the responses that have a name, for later requests. */
export class RestClient {
  private readonly answers = new Map<string, FileAnswer>();

  constructor(private readonly variables: Readonly<Record<string, string>>) {}

  async send({ name, method, path, headers, body }: FileRequest): Promise<FileAnswer> {
    const filled = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, this.fill(value)]));
    const content = body === undefined ? {} : { body: this.fill(body) };
    const address = this.fill(`{{host}}${path}`);
    const response = await fetch(address, { method, headers: filled, ...content });
    const answer = { status: response.status, headers: response.headers, body: bodyOf(await response.text()) };
    if (name !== undefined) this.answers.set(name, answer);
    return answer;
  }

  private fill(text: string): string {
    return text.replaceAll(/\{\{(.+?)\}\}/g, (_, expression: string) => {
      const value = this.variables[expression] ?? moment(expression) ?? this.fromAnswer(expression);
      if (value === undefined) throw new Error(`{{${expression}}} has no value`);
      return value;
    });
  }

  private fromAnswer(expression: string): string | undefined {
    const [, name = '', part, path = ''] = OF_ANSWER.exec(expression) ?? [];
    const answer = this.answers.get(name);
    if (part === 'headers') return answer?.headers.get(path) ?? undefined;
    const found = path.split('.').reduce((at, key) => (at as Record<string, unknown> | undefined)?.[key], answer?.body);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
  }
}

const bodyOf = (text: string): unknown => (text === '' ? {} : JSON.parse(text));

/** `$datetime iso8601 1 d`, as the REST Client knows it: a number of days from now. */
function moment(expression: string): string | undefined {
  const [, days] = /^\$datetime iso8601 (\d+) d$/.exec(expression) ?? [];
  return days === undefined ? undefined : new Date(Date.now() + Number(days) * DAY_MS).toISOString();
}
