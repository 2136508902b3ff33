import type { FastifyRequest } from 'fastify';
import type { Data, OperationContract } from '../definition.ts';
import { UNSUPPORTED_MEDIA_TYPE } from './failure.ts';
import { readBody } from './read-body.ts';
import { RequestRefused } from './request-refused.ts';

const UTF8 = /^utf-?8$/i;

/** Reads the body of an operation as its contract types it, and checks it. What the contract does not ask for is not looked at. */
export function bodyReader(
  contract: OperationContract,
  check: ((body: unknown) => void) | undefined,
): (request: FastifyRequest) => Data {
  const mediaType = contract.bodyType ?? 'application/json';
  return (request) => {
    const bytes = request.body;
    if (check === undefined) return {};
    // Without a body all fields are missing; which of them should not be, the check tells.
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) return checked({}, check);
    const { 'content-type': type, 'content-encoding': encoding } = request.headers;
    if (!isType(type, mediaType) || (encoding !== undefined && encoding !== 'identity')) {
      throw new RequestRefused(UNSUPPORTED_MEDIA_TYPE);
    }
    return checked(readBody(bytes), check);
  };
}

function checked(body: unknown, check: (body: unknown) => void): Data {
  check(body);
  return isObject(body) ? body : {};
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON is UTF-8; whoever says otherwise has encoded it otherwise. */
function isType(header: string | undefined, expected: string): boolean {
  if (header === expected) return true;
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  return (
    type.toLowerCase() === expected &&
    parameters.every((parameter) => {
      const [name = '', value = ''] = parameter.split('=');
      return name.toLowerCase() !== 'charset' || UTF8.test(value.replaceAll('"', ''));
    })
  );
}
