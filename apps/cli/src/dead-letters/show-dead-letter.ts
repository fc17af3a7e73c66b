import { deadLetterSheet } from './dead-letter-sheet.js';
import { openDeadLetters } from './open-dead-letters.js';
import { readConfig } from '#cli.config.js';
import { Printer } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';

/** Everything of one deadLetter, open or not. */
export async function showDeadLetter(id: string): Promise<void> {
  const printer = new Printer();
  await withKafka(readConfig(), (connection) =>
    openDeadLetters(connection).each({ ids: [id], filter: {}, closedToo: true }, async (deadLetter) => {
      for (const line of deadLetterSheet(deadLetter, new Date())) await printer.line(line);
    }),
  );
}
