import type { ContextModule, OperationContract } from '../../definition.ts';
import type { SystemDefinition } from '../../system.ts';

/** What the page of the interface shows. */
export interface Catalogue {
  readonly title: string;
  readonly contexts: readonly {
    readonly name: string;
    readonly operations: readonly CataloguedOperation[];
    readonly schemas: Readonly<Record<string, object>>;
  }[];
}

interface CataloguedOperation {
  readonly name: string;
  /** `POST /v1/orders/{orderId}:confirm` */
  readonly route: string;
  readonly isPublic: boolean;
  readonly roles: readonly string[];
  readonly needsKey: boolean;
  readonly needsVersion: boolean;
  readonly contract: OperationContract | undefined;
}

export function catalogueOf(
  { title }: Pick<SystemDefinition, 'title'>,
  modules: readonly Pick<ContextModule, 'definition' | 'contract'>[],
): Catalogue {
  return {
    title,
    // What nobody can ask for has no OpenAPI file either.
    contexts: modules.filter(hasOperations).map(({ definition, contract }) => ({
      name: definition.name,
      schemas: contract.components.schemas,
      operations: [
        ...Object.entries(definition.commands).map(([name, command]) => ({
          name,
          route: command.route,
          isPublic: command.public === true,
          roles: command.roles,
          needsKey: command.idempotency === 'key',
          needsVersion: command.conditional === true,
          contract: contract.operations[name],
        })),
        ...Object.entries(definition.queries).map(([name, query]) => ({
          name,
          route: query.route,
          isPublic: query.public === true,
          roles: query.roles,
          needsKey: false,
          needsVersion: false,
          contract: contract.operations[name],
        })),
      ],
    })),
  };
}

function hasOperations({ contract }: Pick<ContextModule, 'contract'>): boolean {
  return Object.keys(contract.operations).length > 0;
}
