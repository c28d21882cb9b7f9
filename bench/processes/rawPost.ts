import { once } from 'node:events';
import { connect } from 'node:net';

/** One kept-alive connection that posts one body at a time; a client of the smallest cost, since it shares the machine. */
export type RawPost = {
  /** Posts and answers the status; rejects when the connection breaks. */
  post(headers: string, body: Buffer): Promise<number>;
  close(): void;
};

const HEAD_END = '\r\n\r\n';

/** Opens a connection to a host; `path` is posted to. */
export const rawPost = async (host: string, port: number, path: string): Promise<RawPost> => {
  const socket = connect({ host, port, noDelay: true });
  await once(socket, 'connect');
  let settle: { done(status: number): void; fail(error: Error): void } | null = null;
  let received = '';
  const fail = (error: Error): void => {
    settle?.fail(error);
    settle = null;
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the server closed the connection')));
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1');
    const end = received.indexOf(HEAD_END);
    if (end < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
    if (received.length < end + HEAD_END.length + length) return;
    const status = Number(received.slice(9, 12));
    received = '';
    settle?.done(status);
    settle = null;
  });
  return {
    post: (headers, body) =>
      new Promise((done, reject) => {
        settle = { done, fail: reject };
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n` +
            `Content-Length: ${body.length}\r\n${headers}${HEAD_END}`,
        );
        socket.write(body);
      }),
    close: () => socket.destroy(),
  };
};
