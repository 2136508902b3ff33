import { capacityOf } from '../../blueprint/analysis/capacity.ts';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import { FACT_NAMES } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Fact } from '../../blueprint/requirements/requirements.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Locale, localeOf } from '../../knowledge/locales/locale.ts';
import { printDuration, printFraction, printNumber } from '../../util/units.ts';
import { renderFindings } from './findings.ts';
import type { Paint } from './paint.ts';
import { section } from './wrap.ts';

export interface Summary {
  readonly blueprint: Blueprint;
  readonly text: string;
  readonly findings: readonly Diagnostic[];
  readonly files: number;
  readonly seconds: string;
  /** Folder as the user names it. */
  readonly folder: string;
}

const DOT = ' · ';
const MOST_FACTS = 10;
const MOST_DECISIONS = 7;

/** One screen: what was understood, how the parts depend on each other, why, what is open, where to look next. */
export function renderSummary(summary: Summary, width: number, paint: Paint): string {
  const { blueprint, findings, files, seconds, folder } = summary;
  const locale = localeOf(blueprint.language);
  const words = locale.summary;
  const { headings } = words;
  const facts = FACT_NAMES.flatMap((name) => blueprint.requirements[name] ?? []);
  const stated = facts.filter(({ source }) => 'quote' in source);
  const assumed = facts.filter(({ source }) => 'assumed' in source);
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    [
      headings.understood,
      limited(
        stated.map((fact) => statedFact(fact, locale)),
        MOST_FACTS,
        locale,
      ),
      DOT,
    ],
    [
      headings.assumed,
      [
        ...assumed.map((fact) => worded(fact, locale)),
        ...(assumed.length > 0 ? [words.changeWithSet] : []),
      ],
      DOT,
    ],
    [headings.kind, kindsOf(blueprint, locale), DOT],
    [headings.contexts, contextsOf(blueprint), '   '],
    [headings.mainFlow, flowOf(blueprint, locale), ''],
    [headings.decided, decisionsOf(blueprint, locale), DOT],
    [headings.capacity, capacitiesOf(blueprint, locale), DOT],
    [
      headings.findings,
      [findings.length === 0 ? words.noFindings : countsOf(findings, locale)],
      DOT,
    ],
  ];
  const body = rows
    .filter(([, parts]) => parts.length > 0)
    .map(([heading, parts, separator]) => section(heading, parts, separator, width));
  const worst = findings.filter(({ severity }) => severity !== 'info').slice(0, 2);
  const questions = blueprint.questions
    .slice(0, 3)
    .map(({ text }, index) => `${index + 1}. ${text}`);
  const next = [
    `${folder}/README.md`,
    `${folder}/architecture.yaml`,
    `backend-architect check ${folder}`,
  ];
  return [
    '',
    `  ${paint('bold', blueprint.name)}   ${paint('dim', words.files(files, seconds))}`,
    '',
    ...body,
    ...(worst.length > 0
      ? [renderFindings(summary.text, worst, paint).trimEnd().replace(/^/gm, '    ')]
      : []),
    ...(questions.length > 0 ? [section(headings.questions, questions, '  ', width)] : []),
    section(headings.next, next, DOT, width),
    '',
  ].join('\n');
}

function countsOf(findings: readonly Diagnostic[], locale: Locale): string {
  const count = (severity: Diagnostic['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return locale.summary.findingCounts(count('error'), count('warning'), count('info'));
}

function limited(parts: readonly string[], most: number, locale: Locale): readonly string[] {
  return parts.length <= most
    ? parts
    : [...parts.slice(0, most), locale.summary.more(parts.length - most)];
}

function statedFact(fact: Fact, locale: Locale): string {
  const { source } = fact;
  const quote = 'quote' in source ? source.quote : '';
  const value = worded(fact, locale);
  return quote === '' || value.toLowerCase().includes(quote.toLowerCase())
    ? value
    : `${value} “${quote.length > 40 ? `${quote.slice(0, 40)}…` : quote}”`;
}

function worded({ name, value }: Fact, locale: Locale): string {
  const { label, unit } = locale.facts[name];
  return `${label} ${formatValue(name, value)}${unit}`;
}

function formatValue(name: Fact['name'], value: Fact['value']): string {
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberOf(name, value);
  if (Array.isArray(value)) return value.join(', ');
  return Object.entries(value)
    .map(([key, one]) => `${key} ${one}`)
    .join(', ');
}

function numberOf(name: Fact['name'], value: number): string {
  if (name === 'availability') return printFraction(value);
  return name.endsWith('Ms') ? printDuration(value) : printNumber(value);
}

function kindsOf({ resemblances }: Blueprint, { summary }: Locale): readonly string[] {
  return resemblances.map(({ kind, contexts }) => summary.kind(kind, contexts.join(', ')));
}

/** Every context with whom it asks (→) and whom it tells (⇢). */
function contextsOf({ contexts, dependencies }: Blueprint): readonly string[] {
  return contexts.map(({ name }) => {
    const to = (kind: 'sync' | 'async') => [
      ...new Set(
        dependencies.filter((one) => one.from === name && one.kind === kind).map((one) => one.to),
      ),
    ];
    const asks = to('sync');
    const tells = to('async');
    return [
      name,
      ...(asks.length > 0 ? [`→ ${asks.join(', ')}`] : []),
      ...(tells.length > 0 ? [`⇢ ${tells.join(', ')}`] : []),
    ].join(' ');
  });
}

function flowOf({ flows }: Blueprint, locale: Locale): readonly string[] {
  const flow = flows[0];
  if (!flow) return [];
  const kind = flow.saga ? ` (${locale.summary.saga[flow.saga.mode]})` : '';
  const steps = flow.steps.map(
    (step, index) =>
      `${index === 0 ? '' : step.async ? ' ⇢ ' : ' → '}${step.do}${step.pivot ? ' ◆' : ''}`,
  );
  return [`${flow.name}${kind}: `, ...steps];
}

function decisionsOf({ decisions }: Blueprint, locale: Locale): readonly string[] {
  const parts = decisions
    .filter(({ chosen }) => chosen !== 'none')
    .map(({ id, chosen }) => locale.summary.decidedBy(chosen, id));
  return limited(parts, MOST_DECISIONS, locale);
}

function capacitiesOf(blueprint: Blueprint, locale: Locale): readonly string[] {
  const words = locale.summary;
  return blueprint.services
    .flatMap((service) => {
      const { normal, afterZoneLoss } = capacityOf(blueprint, service);
      if (!normal) return [];
      const ratio = (value: number) => value.toFixed(2);
      const parts = [
        words.replicas(service.name, service.replicas, ''),
        words.atUtilisation(ratio(normal.utilisation)),
        words.p99(printDuration(Math.round(normal.p99Ms))),
        ...(afterZoneLoss ? [words.afterZoneLoss(ratio(afterZoneLoss.utilisation))] : []),
      ];
      return [parts.join(' ')];
    })
    .slice(0, 4);
}
