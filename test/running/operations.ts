import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Route } from '../../src/blueprint/http/route.ts';
import { routesOf } from '../../src/blueprint/http/routes.ts';
import type { Blueprint } from '../../src/blueprint/model/blueprint.ts';
import type { Context } from '../../src/blueprint/model/context.ts';
import type { Entity } from '../../src/blueprint/model/entity.ts';
import type { Operation } from '../../src/blueprint/model/operation.ts';
import { openApiDocument } from '../../src/emit/contract/document.ts';

/** What an OpenAPI document holds, as far as the tests look. */
export interface Spec {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<
      Record<string, { readonly schema: object; readonly example: unknown }>
    >;
  };
  readonly responses: Readonly<Record<string, Response>>;
}

interface Response {
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Schema {
  readonly type?: string;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly maximum?: number;
}

/** One operation of one emitted contract, and what the blueprint says of it. */
export interface ServedOperation {
  readonly context: Context;
  readonly operation: Operation;
  readonly route: Route;
  readonly entity: Entity | undefined;
  readonly isBatch: boolean;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly spec: Spec;
  /** What an answer has in it that the contract does not say; empty where it keeps to it. */
  readonly judge: (status: number, headers: Headers, body: string) => readonly string[];
}

export interface ContractDocument {
  readonly context: Context;
  readonly document: object;
}

export function documentsOf(blueprint: Blueprint): readonly ContractDocument[] {
  return blueprint.contexts.flatMap((context) => {
    const document = openApiDocument(blueprint, context);
    return document ? [{ context, document: JSON.parse(JSON.stringify(document)) }] : [];
  });
}

/** Commands, their batches, and queries. */
export function operationsOf(blueprint: Blueprint): readonly ServedOperation[] {
  return documentsOf(blueprint).flatMap(({ context, document }) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema({ $id: 'contract', ...document });
    return routesOf(blueprint, context).routes.flatMap((route) => {
      const { operation } = route;
      const name = operation.kind === 'command' ? operation.entity : operation.of;
      const entity = context.entities.find((one) => one.name === name);
      const common = { context, operation, route, entity };
      const single = { id: route.operationId, method: route.method, path: route.path };
      const batch = route.batch && {
        id: route.batch.operationId,
        method: 'post',
        path: route.batch.path,
      };
      return [{ ...single, isBatch: false }, ...(batch ? [{ ...batch, isBatch: true }] : [])].map(
        (place): ServedOperation => {
          const spec = specOf(document, place.path, place.method);
          return { ...common, ...place, spec, judge: judgeOf(ajv, spec) };
        },
      );
    });
  });
}

function specOf(document: object, path: string, method: string): Spec {
  const found = at(document, ['paths', path, method]);
  const resolved = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const reference: unknown = Reflect.get(value, '$ref');
    return typeof reference === 'string'
      ? at(document, reference.slice(2).split('/').map(unescaped))
      : value;
  };
  const operation: Spec = JSON.parse(JSON.stringify(found));
  return {
    ...operation,
    ...(operation.parameters
      ? { parameters: operation.parameters.map((one) => resolved(one) as Parameter) }
      : {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, one]) => [
        status,
        resolved(one) as Response,
      ]),
    ),
  };
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function judgeOf(ajv: Ajv2020, spec: Spec): ServedOperation['judge'] {
  const checks = new Map<object, ValidateFunction>();
  const checkOf = (schema: object): ValidateFunction => {
    const check = checks.get(schema) ?? ajv.compile(rebased(schema));
    checks.set(schema, check);
    return check;
  };
  return (status, headers, body) => {
    const response = spec.responses[String(status)];
    if (!response) return [`answers ${status}, which the contract does not know`];
    const isWaiting = status === 429 || status === 503;
    const problems = isWaiting && !headers.has('retry-after') ? ['says not when to come back'] : [];
    if (!response.content) return body === '' ? problems : [...problems, `${status} with a body`];
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    const content = response.content[type];
    if (!content) return [...problems, `${status} as \`${type}\``];
    return [
      ...problems,
      ...faultsOf(checkOf(content.schema), body).map((one) => `${status}: ${one}`),
    ];
  };
}

function faultsOf(check: ValidateFunction, body: string): readonly string[] {
  try {
    if (check(JSON.parse(body))) return [];
  } catch {
    return ['no JSON'];
  }
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** References lead into the document. */
function rebased(value: unknown): object {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/', '"contract#/')) satisfies object;
}
