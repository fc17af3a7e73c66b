import { letterSheet } from './letter-sheet.js';
import { openDeadLetters } from './open-dead-letters.js';
import { readConfig } from '#cli.config.js';
import { Printer } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';

/** Everything of one letter, open or not. */
export async function showLetter(id: string): Promise<void> {
  const printer = new Printer();
  await withKafka(readConfig(), (connection) =>
    openDeadLetters(connection).each({ ids: [id], filter: {}, closedToo: true }, async (letter) => {
      for (const line of letterSheet(letter, new Date())) await printer.line(line);
    }),
  );
}
