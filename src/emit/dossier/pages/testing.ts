import { eventRoutes } from '../../../blueprint/analysis/event-routes.ts';
import { code, page, section, subsection, table } from '../../text/markdown.ts';
import { chaosCases } from '../tests/chaos-cases.ts';
import { integrationCases } from '../tests/integration-cases.ts';
import { loadCases } from '../tests/load-cases.ts';
import { sagaTests } from '../tests/saga-tests.ts';
import { securityCases } from '../tests/security-cases.ts';
import { unitCases } from '../tests/unit-cases.ts';
import type { View } from '../view.ts';

/** What to test here, by name and number. */
export function testing(view: View): string {
  const { blueprint, t } = view;
  const { contexts } = blueprint;
  return page(
    t.pages.testing,
    contexts.length === 0 ? t.testing.none : '',
    section(
      t.testing.unit,
      ...contexts.map((context) => subsection(code(context.name), unitCases(view, context))),
    ),
    section(t.testing.contract, contractPairs(view)),
    section(
      t.testing.integration,
      ...contexts.map((context) => subsection(code(context.name), integrationCases(view, context))),
    ),
    section(t.testing.sagas, sagaTests(view)),
    section(t.testing.load, loadCases(view)),
    section(t.testing.chaos, chaosCases(view)),
    section(t.testing.security, securityCases(view)),
  );
}

function contractPairs({ blueprint, t }: View): string {
  const c = t.testing;
  const versions = new Map(
    eventRoutes(blueprint).map(({ event }) => [`${event.context}.${event.name}`, event.version]),
  );
  const rows = blueprint.dependencies
    .filter(({ protocol }) => protocol !== 'in-process')
    .map(({ from, to, kind, via }) =>
      kind === 'sync'
        ? [code(from), code(to), code(via)]
        : [code(to), code(from), c.message(code(via), String(versions.get(`${from}.${via}`) ?? 1))],
    );
  const body = table([c.consumer, c.provider, c.expects], rows);
  return body === '' ? '' : `${c.contractIntro}\n\n${body}`;
}
