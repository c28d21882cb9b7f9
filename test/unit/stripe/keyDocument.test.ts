import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manualPath } from '../../../server/stripe/manualPath.ts';

describe('docs/stripe-key.md', () => {
  it('has the rows of the wizard and of the public page, to the letter', () => {
    const text = readFileSync('docs/stripe-key.md', 'utf8');
    const [, ...written] = text
      .split('\n')
      .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    const { rows } = manualPath('https://www.clearsync.ai', 'support@clearsync.ai');
    expect(written).toEqual(rows.map(({ section, name, level, why }) => [section, name, level, why ?? '']));
  });
});
