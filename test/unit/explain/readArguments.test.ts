import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../explain/readArguments.ts';

const NOW = 1_795_478_400;
const read = (...args: string[]) => readArguments(args, NOW);

describe('the command line of explain', () => {
  it('has defaults, and takes every option', () => {
    expect(read('a.json')).toEqual({
      ask: 'explain',
      options: { file: 'a.json', rule: 'net', at: NOW, json: false },
    });
    expect(read('--json', '-', '--rule', 'conservative', '--at', '0')).toEqual({
      ask: 'explain',
      options: { file: '-', rule: 'conservative', at: 0, json: true },
    });
    expect(read('--help')).toEqual({ ask: 'help' });
  });

  it.each<[string[], string]>([
    [[], 'There is no FILE to explain.'],
    [['a', 'b'], 'There is more than one FILE: a, b.'],
    [['a', '--rule', 'gross'], 'There is no rule "gross"; the rules are net, stripe, conservative.'],
    [['a', '--rule', '__proto__'], 'There is no rule "__proto__"; the rules are net, stripe, conservative.'],
    [['a', '--at', 'today'], '--at today is no moment in whole epoch seconds, such as 1795478400 for now.'],
    [['a', '--at', '1.5'], '--at 1.5 is no moment in whole epoch seconds, such as 1795478400 for now.'],
    [
      ['a', '--at', '1795478400000'],
      '--at 1795478400000 is no moment in whole epoch seconds, such as 1795478400 for now.',
    ],
    [['a', '--at'], "Option '--at <value>' argument missing."],
    [['a', '--what'], "Unknown option '--what'."],
  ])('says what is wrong with %j', (args, reason) => {
    expect(read(...args)).toEqual({ ask: 'nothing', reason });
  });
});
