import type { Fact } from '../../blueprint/requirements/requirements.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { table } from '../text/markdown.ts';
import { amount, share, time } from './format.ts';
import type { View } from './view.ts';

/** What the brief states, in its own words. */
export function factTable(view: View): string {
  const { blueprint, t } = view;
  const r = t.readme;
  return table(
    [r.fact, t.words.value, r.quote],
    Object.values(blueprint.requirements).flatMap((fact) => {
      if (!('quote' in fact.source)) return [];
      const { quote, from } = fact.source;
      return [
        [
          t.facts[fact.name].label,
          factValue(view, fact),
          from === 'file' ? r.fromFile : r.inWords(escapeMarkdown(quote)),
        ],
      ];
    }),
  );
}

export function assumptionTable(view: View): string {
  const { blueprint, t } = view;
  return table(
    [t.words.assumed, t.words.value, t.words.reason],
    Object.values(blueprint.requirements).flatMap((fact) =>
      'assumed' in fact.source
        ? [[t.facts[fact.name].label, factValue(view, fact), escapeMarkdown(fact.source.because)]]
        : [],
    ),
  );
}

export function questionTable({ blueprint, t }: View): string {
  return table(
    [t.words.question, t.words.assumed, t.words.changes],
    blueprint.questions.map(({ text, assumed, changes }) => [
      escapeMarkdown(text),
      escapeMarkdown(assumed),
      escapeMarkdown(changes),
    ]),
  );
}

function factValue({ t }: View, { name, value, unit }: Fact): string {
  if (typeof value === 'boolean') return value ? t.words.yes : t.words.no;
  if (typeof value === 'string') return escapeMarkdown(value);
  if (typeof value === 'number') {
    if (unit === 'ms') return time(value);
    return name === 'availability' ? share(value) : `${amount(value)}${t.facts[name].unit}`;
  }
  if (Array.isArray(value)) return escapeMarkdown(value.join(', '));
  return escapeMarkdown(
    Object.entries(value)
      .map(([key, one]) => `${key}: ${one}`)
      .join(', '),
  );
}
