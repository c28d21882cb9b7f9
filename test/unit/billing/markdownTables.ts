/** A row of a Markdown table by its column's heading. */
export type Row = ReadonlyMap<string, string>;

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The rows of every table of a Markdown text whose first column has this heading, in the order of the text. */
export const tableRows = (markdown: string, heading: string): Row[] => {
  const rows: Row[] = [];
  let heads: string[] = [];
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) heads = [];
    else if (heads.length === 0) heads = cellsOf(line);
    else if (heads[0] === heading && !/^\|[-|]+$/.test(line)) {
      const cells = cellsOf(line);
      if (cells.length !== heads.length) throw new Error(`${heads.length} columns, but: ${line}`);
      rows.push(new Map(heads.map((head, index) => [head, cells[index] ?? ''])));
    }
  }
  return rows;
};

/** The content of the first fenced block of a language. */
export const codeBlock = (markdown: string, language: string): string => {
  const [, content] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(markdown) ?? [];
  if (content === undefined) throw new Error(`There is no block of ${language}`);
  return content;
};
