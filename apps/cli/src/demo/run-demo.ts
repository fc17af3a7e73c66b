import type { CliConfig } from '#cli.config.js';
import { CommandFailed } from '#command-failed.errors.js';
import { Cast } from '#demo/cast.js';
import { GatewayClient } from '#gateway/gateway.client.js';
import { HeardEvents } from '#demo/heard-events.js';
import { narrate } from '#demo/narration.js';
import type { Step } from '#demo/step.js';
import { Story } from '#demo/story.js';
import { topics } from '@broadsheet/contracts';
import { LiveTail } from '@broadsheet/messaging';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const FOLLOWED = [topics.article, topics.comment, topics.commentContent];
/** A broker that has just been started on a busy machine needs more than ten seconds for its first group. */
const POSITIONED_WITHIN_MS = 30_000;
const EFFECT_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 2;

/** Tells the way of an article through a running system, step by step, with the stream heard beside the answers. */
export async function runDemo(config: CliConfig, say: (line: string) => void): Promise<void> {
  await new GatewayClient(config.GATEWAY_URL).call('listCategories'); // says at once that the system does not run
  const cast = await Cast.gather(config);
  const heard = new HeardEvents();
  const { KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
  const tail = new LiveTail({ brokers, prefix, clientId: 'demo', service: 'demo' });
  try {
    tail.start({ topics: FOLLOWED, from: 'end', handle: (event, position) => heard.add(event, position) });
    await positioned(tail, brokers);
    for (const [index, step] of new Story(cast).steps.entries()) say(await play(index + 1, step, heard));
  } finally {
    await Promise.all([tail.stop(), cast.dismiss()]);
  }
}

async function positioned(tail: LiveTail, brokers: readonly string[]): Promise<void> {
  const late = pause(POSITIONED_WITHIN_MS, 'late' as const, { ref: false });
  if ((await Promise.race([tail.whenPositioned(), late])) === 'late') {
    throw new CommandFailed(
      `Kafka at ${brokers.join(', ')} cannot be followed. ${tail.problem} Are KAFKA_BROKERS and NAME_PREFIX right?`,
    );
  }
}

async function play(number: number, step: Step, heard: HeardEvents): Promise<string> {
  const requestId = randomUUID();
  const sent = performance.now();
  await step.send(requestId);
  const answered = performance.now() - sent;
  const types = step.events.map(({ type }) => type);
  const [events, seen] = await Promise.all([heard.of(requestId, types), untilSeen(step)]);
  const last = Math.max(...events.map(({ at }) => at));
  return narrate(number, step, events, { answered, heard: last - sent, seen: seen - sent });
}

/** When the effect showed. Throws CommandFailed where it does not. */
async function untilSeen({ title, effect }: Step): Promise<number> {
  const deadline = performance.now() + EFFECT_WITHIN_MS;
  while (performance.now() < deadline) {
    if (await effect.seen()) return performance.now();
    await pause(LOOK_EVERY_MS);
  }
  throw new CommandFailed(
    `“${title}” had no effect: within ${EFFECT_WITHIN_MS / 1000} s it was not so that ${effect.says}.`,
  );
}
