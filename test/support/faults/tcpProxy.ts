import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * What happens to the bytes of all connections, open and new ones.
 * - reset: open connections break, new ones are refused by a reset.
 * - blackHole: accepted and swallowed; what was sent meanwhile never arrives, not even later.
 * - pause: nothing arrives until the trouble ends; then everything does.
 * - holdAnswers: as pause, but only for the answers to requests that contain `to`; the requests themselves arrive.
 * - delay: everything arrives later.
 * - cutAfter: a connection breaks after so many bytes of answers.
 */
type Trouble =
  | { kind: 'none' }
  | { kind: 'reset' }
  | { kind: 'blackHole' }
  | { kind: 'pause' }
  | { kind: 'holdAnswers'; to: string }
  | { kind: 'delay'; milliseconds: number }
  | { kind: 'cutAfter'; bytes: number };

type Pair = {
  client: Socket;
  upstream: Socket;
  waiting: [Socket, Buffer][];
  answered: number;
  marked: boolean;
};

export type TcpProxy = {
  port: number;
  meet(trouble: Trouble): void;
  /** Connections that are open through it. */
  open(): number;
  /** Bytes of answers that are being held back. */
  held(): number;
  close(): Promise<void>;
};

/** A wire between a client and a server on this machine, with troubles on demand. */
export const startTcpProxy = async (target: number): Promise<TcpProxy> => {
  let trouble: Trouble = { kind: 'none' };
  const pairs = new Set<Pair>();
  const breakPair = (pair: Pair): void => {
    pairs.delete(pair);
    pair.client.resetAndDestroy();
    pair.upstream.resetAndDestroy();
  };
  const carry = (pair: Pair, to: Socket, bytes: Buffer): void => {
    const isAnswer = to === pair.client;
    if (trouble.kind === 'blackHole') return;
    if (trouble.kind === 'holdAnswers' && !isAnswer && bytes.includes(trouble.to)) pair.marked = true;
    const waits = trouble.kind === 'pause' || (trouble.kind === 'holdAnswers' && isAnswer && pair.marked);
    if (waits) {
      pair.waiting.push([to, bytes]);
      return;
    }
    if (trouble.kind === 'delay') {
      setTimeout(() => to.write(bytes), trouble.milliseconds);
      return;
    }
    if (isAnswer) pair.answered += bytes.length;
    if (trouble.kind !== 'cutAfter' || pair.answered <= trouble.bytes) to.write(bytes);
    else to.write(bytes.subarray(0, bytes.length - (pair.answered - trouble.bytes)), () => breakPair(pair));
  };
  const server = createServer((client) => {
    if (trouble.kind === 'reset') {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1');
    const pair: Pair = { client, upstream, waiting: [], answered: 0, marked: false };
    pairs.add(pair);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('data', (bytes: Buffer) => carry(pair, to, bytes));
      from.on('error', () => {});
      from.on('close', () => {
        pairs.delete(pair);
        // In a black hole nobody learns that the other side is gone.
        if (trouble.kind !== 'blackHole') to.end();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    port: address.port,
    meet: (next) => {
      trouble = next;
      if (next.kind === 'reset') for (const pair of [...pairs]) breakPair(pair);
      if (next.kind !== 'none') return;
      for (const pair of pairs) {
        pair.marked = false;
        for (const [to, bytes] of pair.waiting.splice(0)) to.write(bytes);
      }
    },
    open: () => pairs.size,
    held: () =>
      [...pairs].reduce((sum, { waiting }) => sum + waiting.reduce((n, [, b]) => n + b.length, 0), 0),
    close: async () => {
      for (const pair of [...pairs]) breakPair(pair);
      server.close();
      await once(server, 'close');
    },
  };
};
