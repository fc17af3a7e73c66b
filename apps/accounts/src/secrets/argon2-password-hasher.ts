import { PasswordHasher } from '#domain/password-hasher.js';
import { Injectable } from '@nestjs/common';
import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2 as never);

/** OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const SALT_BYTES = 16;
/** Each takes 19 MiB and a thread of the pool; more of them would slow down everything else. */
const MAX_CONCURRENT = 2;
/** The hash of no password: verifying against it takes as long as against a real one. */
const NO_PASSWORD = encode(Buffer.alloc(SALT_BYTES), Buffer.alloc(TAG_BYTES));

interface Encoded {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/**
 * Argon2id (RFC 9106). Stored in the PHC string format together with its costs, so that these may be raised later:
 * `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`.
 */
@Injectable()
export class Argon2PasswordHasher extends PasswordHasher {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    return encode(salt, await this.inTurn(password, { ...COST, salt }));
  }

  async verify(password: string, hash: string | null): Promise<boolean> {
    const { tag, ...cost } = decode(hash ?? NO_PASSWORD);
    const derived = await this.inTurn(password, cost);
    return timingSafeEqual(derived, tag) && hash !== null;
  }

  private async inTurn(password: string, cost: Omit<Encoded, 'tag'>): Promise<Buffer> {
    if (this.running >= MAX_CONCURRENT) await new Promise<void>((turn) => this.waiting.push(turn));
    this.running += 1;
    try {
      const { salt: nonce, ...rest } = cost;
      return await derive('argon2id', { ...rest, message: password.normalize('NFKC'), nonce, tagLength: TAG_BYTES });
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}

function encode(salt: Buffer, tag: Buffer): string {
  const { memory, passes, parallelism } = COST;
  const [saltText, tagText] = [salt, tag].map((bytes) => bytes.toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${saltText}$${tagText}`;
}

const ENCODED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

function decode(hash: string): Encoded {
  const [, memory, passes, parallelism, salt = '', tag = ''] = ENCODED.exec(hash) ?? [];
  if (memory === undefined) throw new Error('A stored password hash cannot be read.');
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}
