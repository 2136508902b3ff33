import type { Likeness } from '../../blueprint/requirements/requirements.ts';
import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { findModel } from '../../knowledge/reference-models/find-model.ts';

/** A part that systems like the one of the brief usually have, over all kinds of system that it resembles. */
export interface UsualPart {
  readonly name: string;
  /** All its names, the usual one first. */
  readonly names: readonly string[];
  /** Keys of all its names. */
  readonly keys: ReadonlySet<string>;
  /** Which part it is of which kind of system, with the share of that kind in the likeness. */
  readonly of: readonly PartOfModel[];
  /** The library context that it is. */
  readonly context?: string;
  /** Share of the likeness that speaks for it, 0 to 1. */
  readonly share: number;
  /** How often the brief has one of its names, and whether it has the usual one. */
  readonly named: number;
  readonly byName: boolean;
  /** How many everyday turns for it the brief has. */
  readonly told: number;
  /** How much of what belongs to it stands together in one clause, though no turn does. */
  readonly hint: number;
  readonly mentions: readonly (readonly [start: number, end: number])[];
}

export interface PartOfModel {
  readonly model: string;
  readonly part: string;
  readonly share: number;
}

/** How soon a less likely kind of system stops counting. */
const SPREAD = 0.05;

/** A likeness below this is chance; so much above it leaves no doubt. */
const CHANCE = 0.1;
const CLEAR = 0.15;

/** A kind of system with a smaller share has no say where another speaks of the same part. */
const HEARD = 0.15;

/** How clear it is what kind of system the brief is about, 0 to 1. */
export function clearness([first]: readonly Likeness[]): number {
  return Math.min(1, Math.max(0, ((first?.score ?? 0) - CHANCE) / CLEAR));
}

/** The usual parts of the kinds of system that a brief resembles, each once. */
export function usualParts(likenesses: readonly Likeness[]): readonly UsualPart[] {
  const shares = sharesOf(likenesses);
  const parts: UsualPart[] = [];
  for (const [at, likeness] of likenesses.entries()) {
    for (const part of partsOf(likeness, shares[at] ?? 0)) {
      const known = parts.findIndex((other) => isSame(other, part));
      const other = parts[known];
      if (other) parts[known] = joined(other, part);
      else parts.push(part);
    }
  }
  return parts;
}

/** How much each kind of system counts, all together 1. */
function sharesOf(likenesses: readonly Likeness[]): readonly number[] {
  const top = likenesses[0]?.score ?? 0;
  const weights = likenesses.map(({ score }) => Math.exp((score - top) / SPREAD));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The kinds of system that a brief is recognised as: no mere chance, and with a say in what is drawn. */
export function recognised(likenesses: readonly Likeness[]): readonly Likeness[] {
  const shares = sharesOf(likenesses);
  return likenesses.filter(({ score }, at) => score > CHANCE && (shares[at] ?? 0) > HEARD);
}

function partsOf({ model, parts }: Likeness, share: number): readonly UsualPart[] {
  return Object.entries(findModel(model)?.parts ?? {}).map(([id, { also, context }]): UsualPart => {
    const said = parts.find(({ name }) => name === id);
    const names = [id.replaceAll('-', ' '), ...also.split(',').map((one) => one.trim())];
    return {
      name: names[0] ?? id,
      names,
      of: [{ model, part: id, share }],
      keys: new Set(names.map(keyOf)),
      ...(context ? { context } : {}),
      share,
      named: said?.named ?? 0,
      byName: said?.byName ?? false,
      told: said?.told ?? 0,
      hint: said?.hint ?? 0,
      mentions: said?.mentions ?? [],
    };
  });
}

// Two kinds of system have the same part where they give it the same name, or one knows the other's name for it.
function isSame(a: UsualPart, b: UsualPart): boolean {
  return (
    keyOf(a.name) === keyOf(b.name) || (a.keys.has(keyOf(b.name)) && b.keys.has(keyOf(a.name)))
  );
}

// What one kind of system calls it, another may call otherwise; where both speak of it, the clearer counts.
function joined(a: UsualPart, b: UsualPart): UsualPart {
  const context = a.context ?? b.context;
  const clearer = b.share > HEARD && b.told + b.named > a.told + a.named ? b : a;
  return {
    ...a,
    of: [...a.of, ...b.of],
    ...(context ? { context } : {}),
    share: a.share + b.share,
    named: clearer.named,
    byName: a.byName || (b.byName && b.share > HEARD),
    told: clearer.told,
    hint: Math.max(a.hint, b.share > HEARD ? b.hint : 0),
    mentions: clearer.mentions,
  };
}
