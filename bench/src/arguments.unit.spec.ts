import { parseArguments } from './arguments.js';
import { MEASURE_IDS } from '#report/measure.js';

describe('the command line', () => {
  it('means everything where nothing is named', () => {
    expect(parseArguments([])).toMatchObject({ quick: false, strict: false, json: undefined, ids: MEASURE_IDS });
  });

  it('takes some measures, in the order of measuring, and a file', () => {
    const sut = parseArguments(['quick', 'p6', 'P2', '--json', 'out.json', '--strict']);
    expect(sut).toMatchObject({ quick: true, strict: true, json: 'out.json', ids: ['P2', 'P6'] });
  });

  it.each([
    [['P99'], 'There is no measure P99: use npm run bench -- [quick]'],
    [['--jsn'], "Unknown option '--jsn'"],
  ])('refuses %j and lists the valid arguments', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
  });
});
