import { operationsOf } from '../../blueprint/analysis/hosts.ts';
import { rightOf } from '../../blueprint/analysis/rights.ts';
import { code, codes, subsection, table } from '../text/markdown.ts';
import type { View } from './view.ts';

/** Beyond this many roles a matrix is wider than a page. */
const MOST_COLUMNS = 8;

/** Role × operation, context by context; a list of roles where there are too many for columns. */
export function roleMatrix(view: View): string {
  const { blueprint, t } = view;
  const { roles } = blueprint;
  const wide = roles.length > MOST_COLUMNS;
  const blocks = blueprint.contexts.map((context) =>
    subsection(code(context.name), wide ? listing(view, context.name) : matrix(view, context.name)),
  );
  const text = blocks.filter((block) => block !== '');
  return text.length === 0 ? '' : [...(wide ? [] : [t.identity.matrixIntro]), ...text].join('\n\n');
}

function matrix({ blueprint, t }: View, name: string): string {
  const { roles } = blueprint;
  const context = blueprint.contexts.find((one) => one.name === name);
  return table(
    [
      t.words.operation,
      ...roles.map((role) => code(role.name)),
      t.identity.signedInColumn,
      t.identity.publicColumn,
    ],
    (context ? operationsOf(context) : []).map((operation) => [
      code(operation.name),
      ...roles.map((role) => {
        const right = rightOf(role, operation, roles);
        return right === 'own' ? '●' : right === 'inherited' ? '○' : '';
      }),
      !operation.public && operation.roles.length === 0 ? '●' : '',
      operation.public ? '●' : '',
    ]),
  );
}

function listing({ blueprint, t }: View, name: string): string {
  const context = blueprint.contexts.find((one) => one.name === name);
  return table(
    [t.words.operation, t.words.roles],
    (context ? operationsOf(context) : []).map((operation) => [
      code(operation.name),
      operation.public
        ? t.words.everyone
        : operation.roles.length === 0
          ? t.words.signedIn
          : codes(
              blueprint.roles
                .filter((role) => rightOf(role, operation, blueprint.roles))
                .map((role) => role.name),
            ),
    ]),
  );
}
