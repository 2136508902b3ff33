import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Contract, OperationContract } from '../definition.ts';
import { Problem } from '../problem.ts';
import { fieldProblems } from './field-problems.ts';
import { headerSchema } from './header-schema.ts';
import { type TextReader, textReader } from './text-reader.ts';

/** Checks one operation's requests against its contract. Compiled at the start: a contract that is wrong must not wait for a request. */
export interface OperationValidators {
  /** Throws `invalid-input` with a pointer to each wrong field. */
  readonly body: ((body: unknown) => void) | undefined;
  readonly path: TextReader | undefined;
  readonly query: TextReader | undefined;
  readonly headers: TextReader | undefined;
}

export function contractValidators(
  contract: Contract,
): (operation: OperationContract) => OperationValidators {
  const bodies = ajvFor(contract, false);
  const texts = ajvFor(contract, true);
  return ({ body, path, query, headers }) => ({
    body: body && bodyCheck(bodies.compile(body)),
    path: path && textReader(texts, path, 'path'),
    query: query && textReader(texts, query, 'query'),
    headers: readerOf(texts, headerSchema(headers)),
  });
}

function readerOf(ajv: Ajv2020, headers: object | undefined): TextReader | undefined {
  return headers && textReader(ajv, headers, 'headers');
}

/** Only texts are turned into numbers and booleans; JSON says itself what it means. */
function ajvFor(contract: Contract, readsTexts: boolean): Ajv2020 {
  // Contracts carry words of OpenAPI and our own besides those of JSON Schema.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: !readsTexts,
    coerceTypes: readsTexts,
    useDefaults: readsTexts,
  });
  formats.default(ajv);
  ajv.addSchema({ $id: contract.$id, components: contract.components });
  return ajv;
}

function bodyCheck(validate: ValidateFunction): (body: unknown) => void {
  return (body) => {
    if (validate(body)) return;
    const errors = fieldProblems(validate.errors ?? []);
    throw new Problem('invalid-input', 'One or more fields are wrong.', { errors });
  };
}
