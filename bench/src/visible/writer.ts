import { askUntil, type Asking } from './ask-until.js';
import { LatestWatch } from './latest-watch.js';
import type { HttpClient } from '#stack/http-client.js';
import { madeUpArticle } from '#stack/made-up-site.js';

/** What the steady stream of writes is made of, in turn. */
const WRITE_KINDS = ['publish', 'comment', 'edit', 'comment'] as const;
export type WriteKind = (typeof WRITE_KINDS)[number];

/** The kind of the write with this number. */
export const kindOf = (number: number): WriteKind => WRITE_KINDS[number % WRITE_KINDS.length] ?? 'comment';

interface Published {
  readonly id: string;
  readonly version: number;
}

/** Numbers of articles that the seed does not use. */
const FIRST_NUMBER = 100_000;
/** Reads that return the current state. */
const READ: Asking = { everyMs: 4, atOnce: 1 };
/** One that waits, for a quarter of a second at most, for an article that is on its way. */
const WAITING_READ: Asking = { everyMs: 10, atOnce: 2 };

/** Makes writes through the gateway and looks, also through the gateway, until readers see them everywhere. */
export class Writer {
  private readonly latest: LatestWatch;
  /** Articles of this run whose title nobody waits for: what may be edited. */
  private readonly editable: Published[] = [];
  private readonly bodies: Record<string, unknown>[];
  private made = 0;

  constructor(
    private readonly gateway: HttpClient,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly discussions: readonly string[],
    publications: number,
  ) {
    this.latest = new LatestWatch(gateway);
    this.bodies = Array.from({ length: publications }, (_, number) => madeUpArticle(FIRST_NUMBER + number));
  }

  /**
   * Makes a write. One that is watched resolves once every public read model shows it, to false where one does not within
   * five seconds; one that is not, with its response. One that is refused as there is too much to do is false at once.
   */
  write(kind: WriteKind, watched: boolean): Promise<boolean> {
    this.made += 1;
    if (kind === 'comment') return this.comment(watched);
    const article = kind === 'edit' ? this.editable.shift() : undefined;
    return article ? this.edit(article, watched) : this.publish(watched);
  }

  private async publish(watched: boolean): Promise<boolean> {
    const body = this.bodies.pop() ?? madeUpArticle(FIRST_NUMBER + this.made);
    const post = { method: 'POST', path: '/v1/imports/articles', headers: this.headers, body } as const;
    const article = await this.gateway.callUnlessBusy<Published>(post);
    if (article === null) return false;
    const shown = (): Promise<boolean>[] => [
      ...this.articleShows(article.id, String(body['title'])),
      askUntil(() => this.discussionOpen(article.id), WAITING_READ),
    ];
    const seen = !watched || (await everywhere(shown()));
    this.editable.push(article);
    return seen;
  }

  private async edit({ id, version }: Published, watched: boolean): Promise<boolean> {
    const title = `Edited for the ${this.made}. time`;
    const headers = { ...this.headers, 'if-match': `"${version}"` };
    const path = `/v1/articles/${id}`;
    const edited = await this.gateway.callUnlessBusy({ method: 'PATCH', path, headers, body: { title } });
    if (edited === null) return false;
    return !watched || everywhere(this.articleShows(id, title));
  }

  private async comment(watched: boolean): Promise<boolean> {
    const path = `/v1/articles/${this.discussions[this.made % this.discussions.length]}/comments`;
    const body = { guestName: 'Ines of the harbour', text: `The ferry was late for the ${this.made}. time.` };
    const posted = await this.gateway.callUnlessBusy<{ id: string; count: number }>({ method: 'POST', path, body });
    if (posted === null) return false;
    const listed = async (): Promise<boolean> => {
      const list = await this.gateway.callUnlessBusy<{ items: { id: string }[]; total: number }>({ path });
      return list !== null && list.total >= posted.count && list.items.some(({ id }) => id === posted.id);
    };
    return !watched || askUntil(listed, READ);
  }

  private articleShows(id: string, title: string): Promise<boolean>[] {
    return [this.latest.shows(id, title), this.articleReads(id, title)];
  }

  private articleReads(id: string, title: string): Promise<boolean> {
    return askUntil(async () => {
      const path = `/v1/articles/${id}`;
      const shown = await this.gateway.callUnlessBusy<{ article: { title: string } }>({ path });
      return shown?.article.title === title;
    }, READ);
  }

  private async discussionOpen(id: string): Promise<boolean> {
    return (await this.gateway.send({ path: `/v1/articles/${id}/comments?limit=1` })).status === 200;
  }
}

async function everywhere(seen: readonly Promise<boolean>[]): Promise<boolean> {
  return (await Promise.all(seen)).every(Boolean);
}
