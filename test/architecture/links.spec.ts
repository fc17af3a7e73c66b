import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { read, ROOT } from './source-tree.js';

const documents = globSync(['*.md', 'docs/**/*.md', '{apps,libs,tools}/*/README.md', 'bench/README.md'], { cwd: ROOT });

/** The relative links of a document, without their anchors. */
const linksOf = (document: string): string[] =>
  [...read(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?:|mailto:|\/)/.test(target));

describe('links of documents', () => {
  it('exist', () => {
    expect(documents.length).toBeGreaterThan(60);
    expect(documents.flatMap(linksOf).length).toBeGreaterThan(100);
  });

  it('lead to files that exist', () => {
    const broken = documents.flatMap((document) =>
      linksOf(document)
        .filter((target) => !existsSync(join(ROOT, dirname(document), target)))
        .map((target) => `${document}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
