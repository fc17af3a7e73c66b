import { CreateCategoryUseCase } from '#use-cases/create-category.use-case.js';
import { ListCategoriesUseCase } from '#use-cases/list-categories.use-case.js';
import { MoveCategoryUseCase } from '#use-cases/move-category.use-case.js';
import { RenameCategoryUseCase } from '#use-cases/rename-category.use-case.js';
import {
  actorOf,
  createCategory,
  listCategories,
  moveCategory,
  renameCategory,
  type CategoryTree,
  type CategoryVersion,
} from '@broadsheet/contracts';
import type { InputOf } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** The category tree, whole to be read, one category at a time to be changed. */
@Controller()
export class CategoriesController {
  constructor(
    private readonly listCategories: ListCategoriesUseCase,
    private readonly createCategory: CreateCategoryUseCase,
    private readonly renameCategory: RenameCategoryUseCase,
    private readonly moveCategory: MoveCategoryUseCase,
  ) {}

  @Handles(listCategories)
  list(): Promise<CategoryTree> {
    return this.listCategories.run();
  }

  @Handles(createCategory)
  create(@Input() { body, caller, creation }: InputOf<typeof createCategory>): Promise<CategoryVersion> {
    return this.createCategory.run({ ...body, id: creation.id, by: actorOf(caller) });
  }

  @Handles(renameCategory)
  rename(@Input() input: InputOf<typeof renameCategory>): Promise<CategoryVersion> {
    const { params, body, caller, expectedVersion } = input;
    return this.renameCategory.run({ id: params.category, name: body.name, expectedVersion, by: actorOf(caller) });
  }

  @Handles(moveCategory)
  move(@Input() input: InputOf<typeof moveCategory>): Promise<CategoryVersion> {
    const { params, body, caller, expectedVersion } = input;
    const { parentId } = body;
    return this.moveCategory.run({ id: params.category, parentId, expectedVersion, by: actorOf(caller) });
  }
}
