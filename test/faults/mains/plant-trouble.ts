import { Collection } from 'mongodb';
import { until } from '@broadsheet/testing';

const TAKES = /takes-(\d+)-ms/;
const THROWS = /throws-at-v(\d+)/;

/**
 * Decorates the port through which consumers store articles: one whose slug says so takes its time, in milliseconds, or
 * throws at a version. The product's own code is untouched and has no switch for it.
 */
export function plantTrouble(): void {
  const original = Collection.prototype.bulkWrite;
  Collection.prototype.bulkWrite = async function troubled(this: Collection, ...args) {
    const text = JSON.stringify(args[0]);
    const [, ms] = TAKES.exec(text) ?? [];
    if (ms !== undefined) {
      console.log(`a handler takes ${ms} ms`);
      const end = performance.now() + Number(ms);
      await until(() => performance.now() >= end, { deadlineMs: Number(ms) + 10_000 });
    }
    const [, version] = THROWS.exec(text) ?? [];
    if (version !== undefined && new RegExp(`"v":${version}[,}]`).test(text))
      throw new TypeError('a handler with a mistake');
    return original.apply(this, args);
  };
}
