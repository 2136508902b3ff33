import type { FastifyRequest } from 'fastify';
import type { ServedOperation } from './served-operation.ts';

/** The identity in the path, if there is one, once path and headers follow the contract. */
export function identityReader({
  address,
  validators,
}: Pick<ServedOperation, 'address' | 'validators'>): (
  request: FastifyRequest,
) => string | undefined {
  const { path, headers } = validators;
  const { idParameter } = address;
  return (request) => {
    if (headers !== undefined) headers(request.headers);
    const parameters = textsOf(request.params);
    if (path !== undefined) path(parameters);
    const id = idParameter === undefined ? undefined : parameters[idParameter];
    return typeof id === 'string' ? id : undefined;
  };
}

/** The router and the reader of queries give objects of texts. */
export function textsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
