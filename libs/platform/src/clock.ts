/** The time, as a port: decisions get it passed in, tests move it. */
export abstract class Clock {
  abstract now(): Date;
}
