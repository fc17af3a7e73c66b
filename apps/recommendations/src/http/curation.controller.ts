import { type Choice, isOver } from '#domain/choices.js';
import { curatedAt, type Curation } from '#domain/curation.js';
import { idOf } from '#domain/place.js';
import { ExcludeArticleUseCase } from '#use-cases/exclude-article.use-case.js';
import { GetCurationUseCase } from '#use-cases/get-curation.use-case.js';
import { PinArticleUseCase } from '#use-cases/pin-article.use-case.js';
import { ReadmitArticleUseCase } from '#use-cases/readmit-article.use-case.js';
import { UnpinArticleUseCase } from '#use-cases/unpin-article.use-case.js';
import {
  actorOf,
  type CuratedList,
  excludeArticle,
  excludeFromList,
  getListCuration,
  type InputOf,
  type ListCuration,
  listPins,
  pinArticle,
  pinInList,
  type PinList,
  readmitArticle,
  readmitToList,
  type Term,
  unpinArticle,
  unpinFromList,
} from '@broadsheet/contracts';
import { Clock, Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What editors pin and exclude, in the related list of an article and in lists of their own. */
@Controller()
export class CurationController {
  constructor(
    private readonly getCuration: GetCurationUseCase,
    private readonly pinArticle: PinArticleUseCase,
    private readonly unpinArticle: UnpinArticleUseCase,
    private readonly excludeArticle: ExcludeArticleUseCase,
    private readonly readmitArticle: ReadmitArticleUseCase,
    private readonly clock: Clock,
  ) {}

  @Handles(listPins)
  async listPins(@Input() { params }: InputOf<typeof listPins>): Promise<PinList> {
    return this.ofArticle(await this.getCuration.run(params));
  }

  @Handles(pinArticle)
  async pinBeside(@Input() { params, body, caller }: InputOf<typeof pinArticle>): Promise<PinList> {
    const { article, pinned: id } = params;
    const pinned = { at: { article }, id, until: untilOf(body), by: actorOf(caller) };
    return this.ofArticle(await this.pinArticle.run(pinned));
  }

  @Handles(unpinArticle)
  async unpinBeside(@Input() { params, caller }: InputOf<typeof unpinArticle>): Promise<PinList> {
    const { article, pinned: id } = params;
    return this.ofArticle(await this.unpinArticle.run({ at: { article }, id, by: actorOf(caller) }));
  }

  @Handles(excludeArticle)
  async excludeBeside(@Input() { params, body, caller }: InputOf<typeof excludeArticle>): Promise<PinList> {
    const { article, excluded: id } = params;
    const excluded = { at: { article }, id, until: untilOf(body), by: actorOf(caller) };
    return this.ofArticle(await this.excludeArticle.run(excluded));
  }

  @Handles(readmitArticle)
  async readmitBeside(@Input() { params, caller }: InputOf<typeof readmitArticle>): Promise<PinList> {
    const { article, excluded: id } = params;
    return this.ofArticle(await this.readmitArticle.run({ at: { article }, id, by: actorOf(caller) }));
  }

  @Handles(getListCuration)
  async inList(@Input() { params }: InputOf<typeof getListCuration>): Promise<ListCuration> {
    return this.ofList(params.list, await this.getCuration.run(params));
  }

  @Handles(pinInList)
  async pinInList(@Input() { params, body, caller }: InputOf<typeof pinInList>): Promise<ListCuration> {
    const { list, pinned: id } = params;
    const pinned = { at: { list }, id, until: untilOf(body), by: actorOf(caller) };
    return this.ofList(list, await this.pinArticle.run(pinned));
  }

  @Handles(unpinFromList)
  async unpinFromList(@Input() { params, caller }: InputOf<typeof unpinFromList>): Promise<ListCuration> {
    const { list, pinned: id } = params;
    return this.ofList(list, await this.unpinArticle.run({ at: { list }, id, by: actorOf(caller) }));
  }

  @Handles(excludeFromList)
  async excludeFromList(@Input() { params, body, caller }: InputOf<typeof excludeFromList>): Promise<ListCuration> {
    const { list, excluded: id } = params;
    const excluded = { at: { list }, id, until: untilOf(body), by: actorOf(caller) };
    return this.ofList(list, await this.excludeArticle.run(excluded));
  }

  @Handles(readmitToList)
  async readmitToList(@Input() { params, caller }: InputOf<typeof readmitToList>): Promise<ListCuration> {
    const { list, excluded: id } = params;
    return this.ofList(list, await this.readmitArticle.run({ at: { list }, id, by: actorOf(caller) }));
  }

  private ofArticle(curation: Curation): PinList {
    const now = this.clock.now();
    const pinnedIds = [...curatedAt(curation, now).pinnedIds];
    return { articleId: idOf(curation.place), pinnedIds, ...viewOf(curation, now) };
  }

  private ofList(list: CuratedList, curation: Curation): ListCuration {
    return { list, ...viewOf(curation, this.clock.now()) };
  }
}

/** When a choice ends; null if never. */
function untilOf({ until }: Term): Date | null {
  return until === undefined ? null : new Date(until);
}

function viewOf({ pins, exclusions, version }: Curation, now: Date): Pick<PinList, 'pins' | 'exclusions' | 'version'> {
  const shown = (choice: Choice) => shownChoice(choice, now);
  return { pins: pins.map(shown), exclusions: exclusions.map(shown), version };
}

function shownChoice(choice: Choice, now: Date): PinList['pins'][number] {
  const { id, until } = choice;
  if (until === null) return { id };
  return { id, until: until.toISOString(), ...(isOver(choice, now) ? { expired: true } : {}) };
}
