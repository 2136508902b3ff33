import type { Context } from '../../../blueprint/model/context.ts';
import { printNumber } from '../../../util/units.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { code, codes, page, properties, section, subsection, table } from '../../text/markdown.ts';
import { linkToDecision } from '../decision-link.ts';
import { fieldText } from '../field-type.ts';
import { share, time } from '../format.ts';
import type { View } from '../view.ts';

/** What each context is responsible for, what it owns, and where it runs. */
export function boundaries(view: View): string {
  const { blueprint, t } = view;
  const { contexts, services } = blueprint;
  const style = linkToDecision(view, 'style');
  return page(
    t.pages.boundaries,
    contexts.length === 0
      ? t.boundaries.none
      : t.boundaries.intro(
          t.boundaries.contexts(contexts.length),
          t.boundaries.deployables(services.length),
          code(blueprint.style),
        ),
    style === '' ? '' : t.boundaries.whyHere(style),
    recognisedAs(view),
    section(t.boundaries.overview, overview(view)),
    ...contexts.map((context) => contextSection(view, context)),
    services.length === contexts.length && services.every((one) => one.contexts.length === 1)
      ? ''
      : section(
          t.boundaries.services,
          table(
            [t.words.service, t.boundaries.hosts, t.words.owner],
            services.map(({ name, contexts: hosted, owner }) => [
              code(name),
              codes(hosted),
              escapeMarkdown(owner ?? ''),
            ]),
          ),
        ),
    section(t.boundaries.externals, externals(view)),
  );
}

function recognisedAs({ blueprint, t }: View): string {
  const kinds = blueprint.resemblances.map(({ kind, contexts }) =>
    t.boundaries.usualParts(code(kind), codes(contexts)),
  );
  return kinds.length === 0 ? '' : t.boundaries.recognisedAs(kinds.join(t.words.comma));
}

function overview({ blueprint, t }: View): string {
  const w = t.words;
  return table(
    [w.context, w.kind, w.purpose, w.owner, w.service, w.store, w.inTheBrief],
    blueprint.contexts.map((context) => [
      code(context.name),
      t.diagrams[context.kind],
      escapeMarkdown(context.purpose),
      escapeMarkdown(context.owner ?? ''),
      code(context.service),
      context.store ? code(context.store.engine) : '',
      escapeMarkdown(context.terms.join(', ')),
    ]),
  );
}

function contextSection({ blueprint, t }: View, context: Context): string {
  const b = t.boundaries;
  const asked = blueprint.dependencies.filter(
    ({ to, kind }) => to === context.name && kind === 'sync',
  );
  const asks = blueprint.dependencies.filter(
    ({ from, kind }) => from === context.name && kind === 'sync',
  );
  const readBy = context.store?.readBy ?? [];
  return section(
    code(context.name),
    escapeMarkdown(context.purpose),
    properties([
      [b.invariant, escapeMarkdown(context.invariant ?? '')],
      [b.consistency, context.store ? b[context.consistency] : ''],
      [
        b.history,
        context.eventSourced
          ? b.eventSourced(context.snapshotEvery ? printNumber(context.snapshotEvery) : '')
          : '',
      ],
      [
        b.queries,
        `${codes(context.queries.map(({ name }) => name))}${context.readModel ? `. ${b.readModel}` : ''}`,
      ],
      [b.commands, codes(context.commands.map(({ name }) => name))],
      [b.publishes, codes(context.events.map(({ name }) => name))],
      [b.reactsTo, codes(context.policies.map((policy) => `${policy.on} → ${policy.do}`))],
      [b.asks, codes([...new Set(asks.map(({ to, via }) => (via ? `${to}.${via}` : to)))])],
      [b.askedBy, codes([...new Set(asked.map(({ from }) => from))])],
      [
        b.jobs,
        codes(
          context.jobs.map(
            (job) => `${job.name}: ${job.do}${job.schedule ? ` (${job.schedule})` : ''}`,
          ),
        ),
      ],
      [b.shared, readBy.length > 0 ? b.sharedBy(code(context.name), codes(readBy)) : ''],
    ]),
    entities(context, t),
  );
}

function entities(context: Context, t: View['t']): string {
  const b = t.boundaries;
  return subsection(
    b.data,
    table(
      [t.words.entity, t.words.fields, b.whose, b.tenant, b.lifecycle, b.rowsPerYear, b.keptFor],
      context.entities.map((entity) => [
        entity.root ? code(entity.name) : `${code(entity.name)} (${b.partOf})`,
        codes(entity.fields.map(fieldText)),
        code(entity.owner ?? ''),
        code(entity.tenant ?? ''),
        code(entity.lifecycle?.states.join(' → ') ?? ''),
        entity.rowsPerYear === undefined ? '' : printNumber(entity.rowsPerYear),
        entity.retentionDays === undefined ? '' : b.days(printNumber(entity.retentionDays)),
      ]),
    ),
  );
}

function externals({ blueprint, t }: View): string {
  const w = t.words;
  const b = t.boundaries;
  return table(
    [w.name, w.kind, w.purpose, w.protocol, b.weAsk, b.itTells, b.promise, 'p99'],
    blueprint.externals.map((external) => [
      code(external.name),
      code(external.kind),
      escapeMarkdown(external.purpose ?? ''),
      code(external.protocol),
      codes(external.operations),
      codes(external.events),
      share(external.availability),
      time(external.p99Ms),
    ]),
  );
}
