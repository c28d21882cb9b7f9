import { openDatabase } from '../../server/store/database/openDatabase.ts';

/** Opens the embedded database of its argument and inserts rows for ever, printing each that was acknowledged. */
const [, , url = ''] = process.argv;
const { pool } = await openDatabase(url, () => {});
await pool.query('create table if not exists proof (n int primary key)');
for (let n = 1; ; n += 1) {
  await pool.query('insert into proof values ($1)', [n]);
  process.stdout.write(`${n}\n`);
}
