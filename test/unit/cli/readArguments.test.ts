import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../cli/readArguments.ts';

const read = (...args: string[]) => readArguments(args);
const of = (command: object) => ({ ask: 'command', command });

describe("the operator's command line", () => {
  it.each<[string[], object]>([
    [['status'], { name: 'status', portalId: null, json: false }],
    [['status', '--portal', '5', '--json'], { name: 'status', portalId: 5n, json: true }],
    [['why', 'a@b.c', '--portal', '5'], { name: 'why', portalId: 5n, question: 'a@b.c', json: false }],
    [['audit', '--portal', '5', '--wait'], { name: 'audit', portalId: 5n, wait: true, json: false }],
    [['undo', 'r', '--portal', '5'], { name: 'undo', portalId: 5n, runId: 'r', wait: false, json: false }],
    [['redrive', '--portal', '5'], { name: 'redrive', portalId: 5n, what: 'all', json: false }],
    [['redrive', 'events', '--portal', '5'], { name: 'redrive', portalId: 5n, what: 'events', json: false }],
  ])('%j', (args, command) => {
    expect(read(...args)).toEqual(of(command));
  });

  it.each<[string[], string]>([
    [[], 'There is no COMMAND.'],
    [['why', 'x'], '"why" needs --portal ID.'],
    [['why', '--portal', '5'], 'There is no QUESTION.'],
    [['undo', '--portal', '5'], 'There is no RUN to undo.'],
    [['redrive', 'cats', '--portal', '5'], '"cats" cannot be tried again; events, records and all can.'],
    [['fly', '--portal', '5'], 'There is no command "fly".'],
    [['status', '--portal', 'x'], "--portal x is no portal's id."],
    [['status', 'a', 'b'], 'There is too much: b.'],
  ])('%j says what is wrong', (args, reason) => {
    expect(read(...args)).toEqual({ ask: 'nothing', reason });
  });

  it('helps, and names an option that does not exist', () => {
    expect(read('--help')).toEqual({ ask: 'help' });
    expect(read('status', '--all')).toMatchObject({
      ask: 'nothing',
      reason: expect.stringContaining('--all'),
    });
  });
});
