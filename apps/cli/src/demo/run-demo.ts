import type { CliConfig } from '#cli.config.js';
import { CommandFailed } from '#cli.errors.js';
import { Cast } from '#demo/cast.js';
import { GatewayClient } from '#gateway/gateway.client.js';
import { ReceivedEvents } from '#demo/received-events.js';
import { narrate } from '#demo/narration.js';
import { type Step, Story } from '#demo/story.js';
import { SECOND_MS, topics } from '@broadsheet/contracts';
import { LiveTail } from '@broadsheet/messaging';
import { delay, poll } from '@broadsheet/platform';
import { randomUUID } from 'node:crypto';

const FOLLOWED = [topics.article, topics.comment, topics.commentContent];
/** A broker that has just started on a busy machine needs more than ten seconds for its first group. */
const POSITIONED_WITHIN_MS = 30_000;
const EFFECT_WITHIN_MS = 10_000;
const EVERY_MS = 2;

/** Shows the path of an article through a running system, step by step: the responses and the events of the stream. */
export async function runDemo(config: CliConfig, say: (line: string) => void): Promise<void> {
  await new GatewayClient(config.GATEWAY_URL).call('listCategories'); // fails at once if the system is not running
  const cast = await Cast.create(config);
  const received = new ReceivedEvents();
  const { KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
  const tail = new LiveTail({ brokers, prefix, clientId: 'demo', service: 'demo' });
  try {
    tail.start({ topics: FOLLOWED, from: 'end', handle: (event, position) => received.add(event, position) });
    await positioned(tail, brokers);
    for (const [index, step] of new Story(cast).steps.entries()) say(await play(index + 1, step, received));
  } finally {
    await Promise.all([tail.stop(), cast.dismiss()]);
  }
}

async function positioned(tail: LiveTail, brokers: readonly string[]): Promise<void> {
  const late = delay(POSITIONED_WITHIN_MS, { ref: false }).then(() => 'late' as const);
  if ((await Promise.race([tail.whenPositioned(), late])) === 'late') {
    throw new CommandFailed(
      `Kafka at ${brokers.join(', ')} cannot be read. ${tail.problem} Check KAFKA_BROKERS and NAME_PREFIX.`,
    );
  }
}

async function play(number: number, step: Step, received: ReceivedEvents): Promise<string> {
  const requestId = randomUUID();
  const sent = performance.now();
  await step.send(requestId);
  const answered = performance.now() - sent;
  const types = step.events.map(({ type }) => type);
  const [events, seen] = await Promise.all([received.of(requestId, types), untilSeen(step)]);
  const last = Math.max(...events.map(({ at }) => at));
  return narrate(number, step, events, { answered, received: last - sent, seen: seen - sent });
}

/** The time at which the effect shows. Throws CommandFailed if it does not. */
async function untilSeen({ title, effect }: Step): Promise<number> {
  const look = async (): Promise<number | false> => (await effect.seen()) && performance.now();
  const seenAt = await poll(look, { everyMs: EVERY_MS, withinMs: EFFECT_WITHIN_MS });
  if (seenAt !== undefined) return seenAt;
  throw new CommandFailed(
    `“${title}” had no effect within ${EFFECT_WITHIN_MS / SECOND_MS} s. Expected: ${effect.says}.`,
  );
}
