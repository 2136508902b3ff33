import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Entity, Field, FieldType, Scalar } from '../../../blueprint/model/entity.ts';
import { identityKind } from '../../schema/identity.ts';
import { closesCycle } from '../../schema/part-cycles.ts';
import { entityOf } from '../../schema/schema-scope.ts';
import { textLiteral } from '../code/text-literal.ts';
import { type ModelNames, modelNames } from './model-names.ts';

/** `model.ts`: the types of a context's entities, of what its commands take, and of what its events carry. */
export function modelFile(blueprint: Blueprint, context: Context): string {
  const names = modelNames(context);
  const scope: TypeScope = { blueprint, context, names };
  const entities = context.entities.map((entity) =>
    interfaceOf(scope, names.entities.get(entity.name) ?? '', entity.fields),
  );
  const inputs = context.commands.map((command) =>
    interfaceOf(scope, names.inputs.get(command.name) ?? '', command.input),
  );
  const events = context.events.map((event) =>
    interfaceOf(scope, names.events.get(event.name) ?? '', event.carries),
  );
  const own = [...entities, ...inputs, ...events];
  const uses = (name: string) => own.some((text) => new RegExp(`: .*\\b${name}\\b`).test(text));
  return [
    '// Generated from architecture.yaml: change that file instead.',
    ...(uses(names.money) ? [moneyType(names.money)] : []),
    ...(uses(names.geo) ? [geoType(names.geo)] : []),
    ...own,
  ]
    .join('\n\n')
    .concat('\n');
}

interface TypeScope {
  readonly blueprint: Blueprint;
  readonly context: Context;
  readonly names: ModelNames;
}

function interfaceOf(scope: TypeScope, name: string, fields: readonly Field[]): string {
  if (fields.length === 0) {
    return `export interface ${name} {\n  readonly [field: string]: never;\n}`;
  }
  const lines = fields.map((field) => {
    const mark = field.optional || isEndless(scope, field) ? '?' : '';
    const type = typeText(scope, field.type, field.name.length + mark.length);
    return `  readonly ${field.name}${mark}:${type.startsWith('\n') ? '' : ' '}${type};`;
  });
  return `export interface ${name} {\n${lines.join('\n')}\n}`;
}

function isEndless({ blueprint, context }: TypeScope, field: Field): boolean {
  return closesCycle(blueprint.contexts, context.name, field);
}

/** `taken`: characters of the name before it, since a long union stands on lines of its own. */
function typeText(scope: TypeScope, type: FieldType, taken = 0): string {
  const { blueprint, context, names } = scope;
  switch (type.kind) {
    case 'scalar':
      return scalarText(type.scalar, names);
    case 'enum':
      return unionText(type.values.map(textLiteral), taken);
    case 'ref':
      return identityKind(blueprint.contexts, type.context, type.entity) === 'int'
        ? 'number'
        : 'string';
    case 'part':
      return partText(blueprint, context, names, type.entity);
    case 'list': {
      const item = typeText(scope, type.of);
      return `readonly ${/[ |]/.test(item) ? `(${item})` : item}[]`;
    }
  }
}

function partText(
  { contexts }: Blueprint,
  { name }: Context,
  names: ModelNames,
  entity: string,
): string {
  const known: Entity | undefined = entityOf(contexts, name, entity);
  return (known && names.entities.get(known.name)) ?? JSON_TYPE;
}

const JSON_TYPE = '{ readonly [key: string]: unknown }';
const INDENT = '  readonly '.length;

function unionText(words: readonly string[], taken: number): string {
  const unique = [...new Set(words)];
  const flat = unique.join(' | ');
  const isLong = taken > 0 && INDENT + taken + ': '.length + flat.length + ';'.length > 100;
  return isLong ? `\n${unique.map((word) => `    | ${word}`).join('\n')}` : flat;
}

function scalarText(scalar: Scalar, names: ModelNames): string {
  switch (scalar) {
    case 'int':
    case 'float':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'json':
      return JSON_TYPE;
    case 'money':
      return names.money;
    case 'geo':
      return names.geo;
    default:
      return 'string';
  }
}

function moneyType(name: string): string {
  return `/** Whole minor units of a currency: \`4990\` with \`EUR\` is 49.90 euros. */
export interface ${name} {
  readonly amount: string;
  readonly currency: string;
}`;
}

function geoType(name: string): string {
  return `/** A point on Earth in degrees, WGS 84. */
export interface ${name} {
  readonly latitude: number;
  readonly longitude: number;
}`;
}
