import type { ServerResponse } from 'node:http';
import type { Reply } from '../answers/reply.ts';

/** Writes an answer; with `cut` only half of its body, and then the connection breaks. */
export function sendReply(response: ServerResponse, reply: Reply, cut = false): void {
  const isJson = reply.json !== undefined;
  const text = isJson ? JSON.stringify(reply.json) : (reply.html ?? '');
  const body = Buffer.from(text, 'utf8');
  const type = isJson ? 'application/json;charset=utf-8' : 'text/html;charset=utf-8';
  const hasBody = isJson || reply.html !== undefined;
  response.writeHead(reply.status, {
    ...(hasBody ? { 'content-type': type, 'content-length': body.length } : {}),
    ...reply.headers,
  });
  if (!cut) {
    response.end(hasBody ? body : undefined);
    return;
  }
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}
