import { hostOf } from '../../../blueprint/analysis/hosts.ts';
import { CONCERNS } from '../../../blueprint/model/concern.ts';
import type { Fact } from '../../../blueprint/requirements/requirements.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { code, page, section, table } from '../../text/markdown.ts';
import { linkTo } from '../decision-link.ts';
import { time } from '../format.ts';
import type { View } from '../view.ts';

/** What is used for what, and why that. */
export function technology(view: View): string {
  const { blueprint, t } = view;
  const c = t.technology;
  const rows = CONCERNS.flatMap((concern) =>
    (blueprint.technologies[concern] ?? []).map((name) => [
      code(concern),
      code(name),
      ...reasonOf(view, name, concern),
    ]),
  );
  const rejected = blueprint.decisions.flatMap((decision) =>
    Object.entries(decision.rejected).map(([name, why]) => [
      escapeMarkdown(name),
      escapeMarkdown(decision.title),
      escapeMarkdown(why),
      linkTo(view, decision),
    ]),
  );
  const stored = blueprint.contexts.some(({ store }) => store);
  return page(
    t.pages.technology,
    rows.length === 0 && !stored ? c.none : '',
    section(c.chosen, table([c.concern, t.words.technology, c.decidedIn, t.words.why], rows)),
    section(c.stores, stores(view)),
    section(
      c.code,
      table(
        [t.words.service, c.language, c.framework, t.words.owner],
        blueprint.services
          .filter(({ language, framework }) => language ?? framework)
          .map(({ name, language = '', framework = '', owner = '' }) => [
            code(name),
            code(language),
            code(framework),
            escapeMarkdown(owner),
          ]),
      ),
    ),
    section(
      c.rejected,
      table([t.words.technology, t.words.question, t.words.why, c.decidedIn], rejected),
    ),
  );
}

function reasonOf(
  view: View,
  name: string,
  concern: string,
): readonly [decision: string, why: string] {
  const { blueprint, t } = view;
  const found =
    blueprint.decisions.find(
      ({ chosen, question }) => chosen === name && question.includes(concern),
    ) ?? blueprint.decisions.find(({ chosen }) => chosen === name);
  if (found) return [linkTo(view, found), escapeMarkdown(found.because.join(' '))];
  const asked = Object.values(blueprint.requirements).find((fact) => names(fact, name));
  if (asked && 'quote' in asked.source)
    return ['', t.technology.askedFor(escapeMarkdown(asked.source.quote))];
  return ['', t.technology.notDecided];
}

function names(fact: Fact, name: string): boolean {
  if (fact.name === 'excluded' || fact.name === 'avoidIfPossible') return false;
  return fact.value === name || (Array.isArray(fact.value) && fact.value.includes(name));
}

function stores({ blueprint, t }: View): string {
  const c = t.technology;
  return table(
    [
      t.words.context,
      t.words.store,
      c.schema,
      c.copies,
      c.pool,
      c.connectionsColumn,
      c.statement,
      c.encrypted,
    ],
    blueprint.contexts.flatMap((context) => {
      const { store } = context;
      if (!store) return [];
      const replicas = hostOf(blueprint, context.name)?.replicas ?? 1;
      const pool = store.poolSize;
      return [
        [
          code(context.name),
          code(store.engine),
          code(store.schema),
          c.reads(String(store.replicas), String(store.readReplicas)),
          pool === undefined ? '' : String(pool),
          pool === undefined
            ? ''
            : c.connections(
                String(pool * replicas),
                store.maxConnections === undefined ? t.words.unknown : String(store.maxConnections),
              ),
          time(store.statementTimeoutMs),
          store.encrypted ? t.words.yes : t.words.no,
        ],
      ];
    }),
  );
}
