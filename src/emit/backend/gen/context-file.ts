import { routesOf } from '../../../blueprint/http/routes.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import { print } from '../code/print.ts';
import type { SourceObject } from '../code/source.ts';
import { derivedPolicies } from '../derive/policies.ts';
import { derivedSagas } from '../derive/sagas.ts';
import { schemaName } from '../names.ts';
import { entitySources } from './entities.ts';
import { eventSources } from './events.ts';
import { operationSources } from './operations.ts';

/** `context.ts`: all that the blueprint says of a context, as the chassis reads it. */
export function contextFile(blueprint: Blueprint, context: Context): string {
  const { commands, queries } = operationSources(blueprint, context);
  const { sagas } = derivedSagas(blueprint, context);
  const definition: SourceObject = {
    name: context.name,
    schema: schemaName(context),
    entities: entitySources(blueprint, context),
    commands,
    queries,
    events: eventSources(context),
    operationsRoute: context.commands.some(({ long }) => long)
      ? `GET ${routesOf(blueprint, context).operations}`
      : undefined,
    policies: derivedPolicies(blueprint, context).sources,
    sagas: Object.fromEntries(sagas.map(({ name, source }) => [name, source])),
  };
  const literal = print(definition);
  const readers = ['identity', 'items', 'later'].filter((name) => literal.includes(` ${name}(`));
  const names = readers.length > 0 ? ['type ContextDefinition', ...readers] : ['ContextDefinition'];
  return `import ${readers.length > 0 ? '' : 'type '}{ ${names.join(', ')} } from 'chassis';

/** What architecture.yaml says of this context. Generated: change that file instead. */
export const context = ${literal} satisfies ContextDefinition;
`;
}
