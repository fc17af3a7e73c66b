import type { ReceivedEvent } from '#demo/received-events.js';
import type { Step } from '#demo/story.js';

/** Milliseconds since the request was sent. */
export interface StepTimes {
  readonly answered: number;
  readonly received: number;
  readonly seen: number;
}

/** A step as text: request → event (with its position) → effect, each with its time. */
export function narrate(number: number, step: Step, events: readonly ReceivedEvent[], times: StepTimes): string {
  const { method, path } = step.route;
  return [
    `${number}. ${step.title}`,
    `   ${method} ${path}${after(times.answered)}`,
    ...events.map(({ event, position }) => `   → ${event.type} (${placeOf(position)})${after(times.received)}`),
    `   → ${step.effect.says}${after(times.seen)}`,
  ].join('\n');
}

function placeOf({ topic, partition, offset }: ReceivedEvent['position']): string {
  return `${topic}, partition ${partition}, offset ${offset}`;
}

function after(ms: number): string {
  return `, ${Math.round(ms)} ms`;
}
