import { routesOf } from '../../../blueprint/http/routes.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { camelCase, pascalCase } from '../../../util/names.ts';
import { modelNames } from './model-names.ts';
import { commandKind } from './operations.ts';

/** Name of a context's port as a type: `OrderPort`. */
export function portName(context: Context): string {
  return `${pascalCase(context.name)}Port`;
}

/** `gen/port.ts`: what the owners of a context may decide, with types. */
export function portTypeFile(blueprint: Blueprint, context: Context): string {
  const { routes } = routesOf(blueprint, context);
  const names = modelNames(context);
  const methods = context.commands.map((command) => {
    const route = routes.find(({ operation }) => operation === command);
    const kind = commandKind(context, command, route);
    const type = kind === 'act' ? undefined : names.entities.get(command.entity ?? '');
    return methodText(
      command,
      names.inputs.get(command.name) ?? '',
      type && `model.${type}`,
      kind === 'create',
    );
  });
  if (methods.length === 0) {
    return `// Generated from architecture.yaml: change that file instead.

/** This context has no commands, so there is nothing to decide. */
export type ${portName(context)} = { readonly [command: string]: undefined };
`;
  }
  const body = methods.join('\n');
  const data = body.includes('Decision<Data>') ? 'Data, ' : '';
  return `import type { ${data}Decision, Moment } from 'chassis';
import type * as model from './model.ts';

/** Decisions of this context. Generated from architecture.yaml: change that file instead. */
export type ${portName(context)} = {
${body}
};
`;
}

function methodText(
  { name, entity = '' }: Command,
  input: string,
  record: string | undefined,
  creates: boolean,
): string {
  const parameters = [
    ...(record && !creates ? [`${camelCase(entity)}: ${record}`] : []),
    `input: model.${input}`,
    'moment: Moment',
  ];
  const result = `Decision<${record ?? 'Data'}>`;
  const line = `  ${name}?(${parameters.join(', ')}): ${result};`;
  if (line.length <= 100) return line;
  return `  ${name}?(\n${parameters.map((one) => `    ${one},\n`).join('')}  ): ${result};`;
}

/** `src/port.ts`: where the owners write. */
export function portFile(context: Context): string {
  const name = portName(context);
  const command = context.commands[0]?.name ?? 'someCommand';
  return `import type { ${name} } from './gen/port.ts';

/**
 * Decisions that only you can write: this file is yours. A function named like a command
 * (\`${command}\`) runs before anything is stored. It gives fields of the record to set, tells
 * events through \`moment.emit\`, or throws a \`Problem\` of the chassis to refuse. A command
 * without one does just what architecture.yaml says.
 */
export const port: ${name} = {};
`;
}
