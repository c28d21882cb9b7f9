import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { billingBench } from './billing.ts';
import { cardBench } from './card.ts';
import type { Bench, Figure } from './figure.ts';
import { importBench } from './import.ts';
import { liveBench } from './live.ts';
import { paintBench } from './paint.ts';
import { receiveBench } from './receive.ts';
import { repeatBench, writeBench } from './write.ts';

const benches: Readonly<Record<string, Bench>> = {
  import: importBench,
  billing: billingBench,
  receive: receiveBench,
  live: liveBench,
  write: writeBench,
  repeat: repeatBench,
  paint: paintBench,
  card: cardBench,
};

const machine = (): string => {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `${availableParallelism()} × ${model}, ${memory} GB, Node ${process.version}, ${process.platform}`;
};

const usage = `npm run bench -- ${Object.keys(benches).join('|')} [--json] [--database URL] [--large] [--customers N] [--no-rate-limits]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    database: { type: 'string' },
    large: { type: 'boolean', default: false },
    customers: { type: 'string' },
    'no-rate-limits': { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}.\n${usage}`);
  process.exit(2);
}

const customers = values.customers === undefined ? null : Number(values.customers);
if (customers !== null && !(Number.isSafeInteger(customers) && customers >= 1000)) {
  console.error(`--customers takes a whole number from 1000.\n${usage}`);
  process.exit(2);
}

const shown = ({ figure, value, unit, aim, ratio, met }: Figure): string[] => [
  figure,
  `${value} ${unit}`,
  aim === null ? '' : String(aim),
  ratio === null ? '' : String(ratio),
  met === null ? '' : met ? 'yes' : 'NO',
];

const table = new Table({ head: ['figure', 'value', 'aim', 'ratio', 'met'], style: { head: [] } });
console.error(machine());
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  const options = {
    database: values.database ?? null,
    large: values.large,
    customers,
    rateLimits: !values['no-rate-limits'],
  };
  for await (const figure of benches[name]?.(options) ?? []) {
    if (values.json) console.log(JSON.stringify(figure));
    else table.push(shown(figure));
  }
}
if (!values.json) console.log(table.toString());
