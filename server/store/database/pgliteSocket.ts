import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

const TERMINATE = 0x58;
const READY_FOR_QUERY = 0x5a;
const IDLE = 0x49;

/** A PostgreSQL wire message: its type letter, its length, its body. */
const message = (type: string, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(5);
  head.write(type, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

const int32s = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeInt32BE(value, index * 4);
  });
  return bytes;
};

const parameter = (name: string, value: string): Buffer => message('S', Buffer.from(`${name}\0${value}\0`));

/** What a server says after a start-up message: welcome, its settings, a cancel key, ready. */
const GREETING = Buffer.concat([
  message('R', int32s(0)),
  parameter('server_version', '18.0'),
  parameter('client_encoding', 'UTF8'),
  parameter('TimeZone', 'UTC'),
  parameter('integer_datetimes', 'on'),
  parameter('standard_conforming_strings', 'on'),
  message('K', int32s(1, 1)),
  message('Z', Buffer.from('I')),
]);

/**
 * The "network connection" between node-postgres and the embedded database in the same process: a stream that
 * hands wire-protocol bytes to PGlite and its answers back. With it both databases run the same driver and SQL.
 * Source: reference/stack.md §2.
 */
export class PGliteSocket extends Duplex {
  readonly #database: PGlite;
  #greeted = false;
  #inTransaction = false;
  #ended = false;

  constructor(database: PGlite) {
    super({ allowHalfOpen: false });
    this.#database = database;
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#answer(chunk).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#answer(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#endSession().then(
      () => done(error),
      () => done(error),
    );
  }

  async #answer(bytes: Buffer): Promise<void> {
    // An answer pushed while the stream is still inside its own write would make it drop what the reader writes next.
    await null;
    if (!this.#greeted) {
      this.#greeted = true;
      this.push(GREETING);
    } else if (bytes.length === 5 && bytes[0] === TERMINATE) {
      await this.#endSession();
      this.push(null);
    } else {
      await this.#database.execProtocolRawStream(bytes, { onRawData: (answer) => this.#forward(answer) });
    }
  }

  #forward(answer: Uint8Array): void {
    const { length } = answer;
    const endsReady = length >= 6 && answer[length - 6] === READY_FOR_QUERY && answer[length - 2] === 5;
    if (endsReady) this.#inTransaction = answer[length - 1] !== IDLE;
    this.push(Buffer.from(answer));
  }

  /** The session outlives the connection, so an open transaction and the names of prepared statements must not. */
  async #endSession(): Promise<void> {
    if (this.#ended || !this.#greeted) return;
    this.#ended = true;
    const run = (statement: string) =>
      this.#database.execProtocolRaw(message('Q', Buffer.from(`${statement}\0`)));
    if (this.#inTransaction) await run('ROLLBACK');
    await run('DEALLOCATE ALL');
  }
}
