import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  bodyOf,
  type Failure,
  HEADERS_TOO_LARGE,
  MALFORMED,
  mediaTypeOf,
  TOO_SLOW,
} from './failure.ts';

const BY_CODE: Readonly<Record<string, Failure>> = {
  HPE_HEADER_OVERFLOW: HEADERS_TOO_LARGE,
  ERR_HTTP_REQUEST_TIMEOUT: TOO_SLOW,
};

/** Tells of what is not HTTP and so never becomes a request. */
export function answerConnectionError(
  error: Error & { code?: string },
  socket: Duplex,
  traceId: string,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const failure = BY_CODE[error.code ?? ''] ?? MALFORMED;
  const text = JSON.stringify(bodyOf(failure, traceId, undefined));
  const lines = [
    `HTTP/1.1 ${failure.status} ${STATUS_CODES[failure.status]}`,
    `Content-Type: ${mediaTypeOf(undefined)}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`);
}
