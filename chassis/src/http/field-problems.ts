import type { ErrorObject } from 'ajv/dist/2020.js';
import type { FieldProblem } from '../problem.ts';

/** As the contract limits them. */
const MAX_PROBLEMS = 100;
const MAX_POINTER = 500;
const MAX_MESSAGE = 500;

const CODES: Readonly<Record<string, string>> = {
  required: 'required',
  additionalProperties: 'unknown-field',
  type: 'wrong-type',
  enum: 'not-allowed',
  const: 'not-allowed',
  format: 'wrong-format',
  pattern: 'wrong-format',
  maxLength: 'too-long',
  minLength: 'too-short',
  maximum: 'too-large',
  exclusiveMaximum: 'too-large',
  minimum: 'too-small',
  exclusiveMinimum: 'too-small',
  maxItems: 'too-many',
  maxProperties: 'too-many',
  minItems: 'too-few',
  minProperties: 'too-few',
  uniqueItems: 'repeated',
};

/** What a schema found wrong, told by field. Values are not repeated: they may be secrets. */
export function fieldProblems(errors: readonly ErrorObject[]): readonly FieldProblem[] {
  return errors.slice(0, MAX_PROBLEMS).map((error) => ({
    pointer: pointerOf(error).slice(0, MAX_POINTER),
    code: CODES[error.keyword] ?? 'invalid',
    message: `This ${error.message ?? 'is wrong'}.`.slice(0, MAX_MESSAGE),
  }));
}

/** A field that is missing or unknown is named itself, not the object that should or should not have it. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  const field = params['missingProperty'] ?? params['additionalProperty'];
  if (typeof field !== 'string') return instancePath;
  return `${instancePath}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
