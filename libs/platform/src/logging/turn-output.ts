import { pino, type DestinationStream } from 'pino';

/** More than a turn of the event loop is likely to write; where one does, it is written in pieces. */
const MOST_HELD_BYTES = 8 * 1024;

const output = pino.destination({ dest: 1, sync: true, minLength: MOST_HELD_BYTES });
let held = false;

function flush(): void {
  held = false;
  output.flushSync();
}

process.on('exit', flush);

/**
 * Standard output, written once for each turn of the event loop instead of once for each line: under load that is one
 * call of the operating system for many requests. What is held when the process ends is written then; a kill -9 can
 * take the lines of one turn with it.
 */
export const turnOutput: DestinationStream = {
  write(line) {
    output.write(line);
    if (held) return;
    held = true;
    setImmediate(flush);
  },
};
