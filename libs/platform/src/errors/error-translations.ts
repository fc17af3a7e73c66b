import type { BrokenRule } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

type Translation = (error: unknown) => BrokenRule | undefined;

/** Lets a library say what its errors mean to the caller, for example that a database is unavailable. */
@Injectable()
export class ErrorTranslations {
  private readonly translations: Translation[] = [];

  add(translation: Translation): void {
    this.translations.push(translation);
  }

  translate(error: unknown): unknown {
    for (const translation of this.translations) {
      const rule = translation(error);
      if (rule) return rule;
    }
    return error;
  }
}
