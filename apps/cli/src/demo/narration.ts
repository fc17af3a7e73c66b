import type { HeardEvent } from '#demo/heard-events.js';
import type { Step } from '#demo/step.js';

/** Milliseconds since the request was sent. */
export interface StepTimes {
  readonly answered: number;
  readonly heard: number;
  readonly seen: number;
}

/** A step as it went: request → event (where it lies) → effect, and how long each took. */
export function narrate(number: number, step: Step, events: readonly HeardEvent[], times: StepTimes): string {
  const { method, path } = step.route;
  return [
    `${number}. ${step.title}`,
    `   ${method} ${path}${after(times.answered)}`,
    ...events.map(({ event, position }) => `   → ${event.type} (${placeOf(position)})${after(times.heard)}`),
    `   → ${step.effect.says}${after(times.seen)}`,
  ].join('\n');
}

function placeOf({ topic, partition, offset }: HeardEvent['position']): string {
  return `${topic}, partition ${partition}, offset ${offset}`;
}

function after(ms: number): string {
  return `, ${Math.round(ms)} ms`;
}
