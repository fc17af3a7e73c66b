import { Screen } from '#screen.js';

const ESCAPE = String.fromCharCode(27);
const full = ['top', 'token '.repeat(20).trim(), 'bottom'];
const short = ['top', 'bottom'];

function onOutput(kind: { isTTY?: boolean; rows?: number; columns?: number }) {
  const written: string[] = [];
  const sut = new Screen({ ...kind, write: (text: string) => written.push(text) });
  return { sut, written };
}

describe('Screen', () => {
  it('draws the panel again below each later line on a terminal', () => {
    const { sut, written } = onOutput({ isTTY: true, rows: 24, columns: 80 });
    sut.showPanel([short]);
    sut.print('comments ended');
    expect(written).toEqual(['top\nbottom\n', `${ESCAPE}[2A${ESCAPE}[0Jcomments ended\ntop\nbottom\n`]);
  });

  it('counts the rows of a line that the terminal wraps', () => {
    const { sut, written } = onOutput({ isTTY: true, rows: 24, columns: 80 });
    sut.showPanel([full]);
    sut.print('x');
    expect(written[1]).toContain(`${ESCAPE}[4A`);
  });

  it('shows the shorter panel if the longer one does not fit', () => {
    const { sut, written } = onOutput({ isTTY: true, rows: 4, columns: 80 });
    sut.showPanel([full, short]);
    expect(written).toEqual(['top\nbottom\n']);
  });

  it('shows the full panel once without a terminal', () => {
    const { sut, written } = onOutput({});
    sut.showPanel([full, short]);
    sut.print('comments ended');
    expect(written).toEqual([`${full.join('\n')}\n`, 'comments ended\n']);
  });

  it('leaves a released panel in place', () => {
    const { sut, written } = onOutput({ isTTY: true, rows: 24, columns: 80 });
    sut.showPanel([short]);
    sut.releasePanel();
    sut.print('Stopping');
    expect(written[1]).toBe('Stopping\n');
  });
});
