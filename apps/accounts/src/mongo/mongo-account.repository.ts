import { ACCOUNT, type AccountDocument } from './account.schema.js';
import { CREDENTIALS, type CredentialsDocument } from './credentials.schema.js';
import { SignUpDecoys } from './sign-up-decoys.js';
import { type Account, type AccountChange, nameKey } from '#domain/account.js';
import { AccountRepository } from '#domain/account.repository.js';
import { emailKey, type Credentials } from '#domain/credentials.js';
import { LastAdmin, UsernameTaken } from '#domain/accounts.errors.js';
import { OutboxWriter, VersionConflict, type StateOf } from '@broadsheet/messaging';
import { inTransaction, isDuplicateKey } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type ClientSession, type Model } from 'mongoose';

@Injectable()
export class MongoAccountRepository extends AccountRepository {
  constructor(
    @InjectModel(ACCOUNT) private readonly accounts: Model<AccountDocument>,
    @InjectModel(CREDENTIALS) private readonly credentials: Model<CredentialsDocument>,
    private readonly outbox: OutboxWriter,
    private readonly decoys: SignUpDecoys,
  ) {
    super();
  }

  async find(id: string, expectedVersion?: number): Promise<Account | null> {
    const stored = await this.accounts.findOne({ _id: id, status: 'active' }).lean();
    if (stored && expectedVersion !== undefined && stored.version !== expectedVersion) {
      throw new VersionConflict(expectedVersion, stored.version);
    }
    return stored && toAccount(stored);
  }

  async findByName(username: string): Promise<Account | null> {
    const stored = await this.accounts.findOne({ nameKey: nameKey(username), status: 'active' }).lean();
    return stored && toAccount(stored);
  }

  async add(change: AccountChange, credentials: Credentials): Promise<boolean> {
    if (await this.credentials.exists({ emailKey: emailKey(credentials.email) })) {
      await this.decoys.write(change.account.createdAt);
      return false;
    }
    return this.insert(change, credentials);
  }

  async save({ account, events, endsAdmin = false }: AccountChange): Promise<Account> {
    if (events.length === 0) return account;
    const { id, version: expectedVersion } = account;
    const update = { id, expectedVersion, set: toState(account), events };
    try {
      if (!endsAdmin) return { ...account, version: await this.outbox.update(this.accounts, update) };
      const version = await inTransaction(this.accounts.db, async (session) => {
        await this.requireOtherAdmin(id, session);
        return this.outbox.update(this.accounts, { ...update, session });
      });
      this.outbox.wake(this.accounts);
      return { ...account, version };
    } catch (error) {
      throw explain(error, account);
    }
  }

  async remove({ account, events, endsAdmin = false }: AccountChange): Promise<void> {
    const { id, version: expectedVersion, status, roles, profile } = account;
    const set = { status, roles: [...roles], ...profile };
    await inTransaction(this.accounts.db, async (session) => {
      if (endsAdmin) await this.requireOtherAdmin(id, session);
      await this.outbox.update(this.accounts, { id, expectedVersion, set, unset: ['nameKey'], events, session });
      await this.credentials.deleteOne({ _id: id }, { session });
    });
    this.outbox.wake(this.accounts);
  }

  private async insert({ account, events }: AccountChange, secret: Credentials): Promise<boolean> {
    const { accountId, email, passwordHash } = secret;
    try {
      await inTransaction(this.accounts.db, async (session) => {
        const stored = { _id: accountId, email, emailKey: emailKey(email), passwordHash };
        await this.credentials.create([stored], { session });
        await this.outbox.insert(this.accounts, { id: account.id, state: toState(account), events, session });
      });
    } catch (error) {
      if (isDuplicate(error, 'emailKey') || isDuplicate(error, '_id')) return false;
      throw explain(error, account);
    }
    this.outbox.wake(this.accounts);
    return true;
  }

  /**
   * Throws LastAdmin unless another account is an admin. It writes to that account within the transaction: of two admins who
   * take the role from each other at the same moment, the second one loses the race and finds no other admin.
   */
  private async requireOtherAdmin(id: string, session: ClientSession): Promise<void> {
    const other = { _id: trusted({ $ne: id }), roles: trusted({ $in: ['admin' as const] }), status: 'active' as const };
    const { matchedCount } = await this.accounts.updateOne(other, { $inc: { timesNeededAsAdmin: 1 } }, { session });
    if (matchedCount === 0) throw new LastAdmin();
  }
}

function toAccount({ _id: id, username, biography, image, ...rest }: AccountDocument): Account {
  const { version, status, roles, createdAt } = rest;
  return { id, version, status, roles, createdAt, profile: { username, biography, image } };
}

/** As it is stored while it is active. */
function toState({ status, roles, createdAt, profile }: Account): StateOf<AccountDocument> {
  return { status, roles: [...roles], createdAt, ...profile, nameKey: nameKey(profile.username) };
}

function isDuplicate(error: unknown, field: string): boolean {
  return isDuplicateKey(error) && field in ((error as { keyPattern?: object }).keyPattern ?? {});
}

function explain(error: unknown, { profile }: Account): unknown {
  return isDuplicate(error, 'nameKey') ? new UsernameTaken(profile.username) : error;
}
