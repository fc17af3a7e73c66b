import { readFileSync } from 'node:fs';

/** One request of a REST client's file; `{{…}}` is not filled in yet. */
export interface FileRequest {
  readonly title: string;
  /** By which later requests refer to its response. */
  readonly name: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The requests of a file in the syntax of VS Code's REST Client, in order. Throws where a block has no request line. */
export function readHttpFile(path: string): FileRequest[] {
  const [, ...blocks] = readFileSync(path, 'utf8').split(/^### ?/m);
  return blocks.map((block) => {
    const [head = '', ...body] = block.trim().split('\n\n');
    const [title = '', ...lines] = head.split('\n');
    const name = lines.find((line) => line.startsWith('# @name '))?.slice('# @name '.length);
    const [first = '', ...rest] = lines.filter((line) => !line.startsWith('#'));
    const [, method, address] = /^([A-Z]+) \{\{host\}\}(\/.+)$/.exec(first) ?? [];
    if (method === undefined || address === undefined) throw new Error(`${path}: “${title}” has no request line`);
    const headers = Object.fromEntries(rest.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]));
    return { title, name, method, path: address, headers, body: body.length === 0 ? undefined : body.join('\n\n') };
  });
}
