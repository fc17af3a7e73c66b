/** The output for all lines: a terminal, a file or a pipe. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

const ESCAPE = String.fromCharCode(27);

/**
 * Prints lines, and below them a panel that stays in view: on a terminal every later line goes above it.
 * Without a terminal, or on one that is too small, the panel is shown once.
 */
export class Screen {
  private readonly output: Output;
  private panel: string[] = [];

  constructor(output: Output) {
    this.output = output;
  }

  readonly print = (line: string): void => {
    this.output.write(`${this.erasePanel()}${line}\n${asText(this.panel)}`);
  };

  /** Shows the first panel that fits the terminal, or else the last; without a terminal, the first. */
  showPanel(candidates: string[][]): void {
    const fitting = this.output.isTTY === true ? candidates.find((lines) => this.fits(lines)) : undefined;
    const shown = fitting ?? (this.output.isTTY === true ? candidates.at(-1) : candidates[0]) ?? [];
    this.output.write(asText(shown));
    this.panel = fitting ?? [];
  }

  /** Leaves the panel where it is; later lines go below it. */
  releasePanel(): void {
    this.panel = [];
  }

  private fits(lines: string[]): boolean {
    return this.height(lines) < (this.output.rows ?? 24);
  }

  private height(lines: string[]): number {
    const width = this.output.columns ?? 80;
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  }

  private erasePanel(): string {
    return this.panel.length === 0 ? '' : `${ESCAPE}[${this.height(this.panel)}A${ESCAPE}[0J`;
  }
}

function asText(lines: string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
