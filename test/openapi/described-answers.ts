import type { DoorAnswer } from '#clients/door.js';
import type { Operation, Operations } from './operations.js';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const DOCUMENT = 'openapi.json';
const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Checks responses against openapi.json: a status that it names, the type that it names there, a body that fits. */
export class DescribedAnswers {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor({ document }: Operations) {
    formats.default(this.ajv);
    this.ajv.addSchema(document, DOCUMENT);
  }

  /** What does not fit; empty if everything does. */
  faults(operation: Operation, { status, headers, text, json }: DoorAnswer): string[] {
    const response = operation.responses[String(status)];
    if (!response) return [`answers ${status}, which it does not name: ${text.slice(0, 300)}`];
    if (!response.content) return text === '' ? [] : [`answers ${status} with a body, and names none`];
    const type = String(headers['content-type']).split(';')[0] ?? '';
    if (!(type in response.content)) return [`answers ${status} as ${type}`];
    const pointer = [
      'paths',
      operation.path,
      operation.method.toLowerCase(),
      'responses',
      String(status),
      'content',
      type,
    ];
    const validate = this.validator(`${pointer.map(escaped).join('/')}/schema`);
    if (validate(json)) return [];
    return [`answers ${status} that does not fit: ${this.ajv.errorsText(validate.errors)}: ${text.slice(0, 300)}`];
  }

  private validator(pointer: string): ValidateFunction {
    const known = this.validators.get(pointer) ?? this.ajv.compile({ $ref: `${DOCUMENT}#/${pointer}` });
    this.validators.set(pointer, known);
    return known;
  }
}
