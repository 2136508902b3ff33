import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Field } from '../../../blueprint/model/entity.ts';
import { wordsOf } from '../../../util/names.ts';
import { fits } from './fits.ts';
import type { Known } from './known.ts';

/** Expressions for what no field says: who asks, since when, until when. */
export interface Occasion {
  /** Identity of what all this is about. */
  readonly subject?: string;
  /** New for each intent, the same for each attempt. */
  readonly idempotencyKey?: string;
  readonly now?: string;
  readonly end?: string;
}

/** A field of an input, and the context in which its parts are looked up. */
export interface WantedField extends Field {
  readonly context: string;
}

/**
 * The expression that fills a field of an input from what is known, by names and types alone; undefined where nothing
 * fits. What is optional is filled only by a value of its own name or kind.
 */
export function derivedValue(
  blueprint: Blueprint,
  wanted: WantedField,
  known: readonly Known[],
  occasion: Occasion,
): string | undefined {
  return (
    sureValue(blueprint, wanted, known) ??
    (wanted.optional ? undefined : likelyValue(blueprint, wanted, known, occasion))
  );
}

function sureValue(
  blueprint: Blueprint,
  wanted: WantedField,
  known: readonly Known[],
): string | undefined {
  const fitting = surestFirst(known.filter((one) => fits(blueprint, one, wanted)));
  const sameName = fitting.find(({ name }) => name === wanted.name);
  if (sameName) return sameName.code;
  if (wanted.type.kind === 'ref') return fitting.find(({ type }) => type.kind === 'ref')?.code;
  if (isPartList(wanted)) return fitting.length === 1 ? fitting[0]?.code : undefined;
  const longer = fitting.filter(({ name }) => endsWith(name, wanted.name));
  return longer.length === 1 ? longer[0]?.code : undefined;
}

function isPartList({ type }: Field): boolean {
  return type.kind === 'list' && type.of.kind === 'part';
}

function likelyValue(
  blueprint: Blueprint,
  { name, type, context }: WantedField,
  known: readonly Known[],
  occasion: Occasion,
): string | undefined {
  if (type.kind === 'enum') return `'${type.values[0]}'`;
  if (type.kind !== 'scalar') return undefined;
  const last = wordsOf(name).at(-1) ?? '';
  switch (type.scalar) {
    case 'text':
      if (last === 'key') return occasion.idempotencyKey;
      return last === 'reference' ? occasion.subject : undefined;
    case 'money':
      return onlyAmount(known.filter((one) => fits(blueprint, one, { context, type })));
    case 'timestamp':
      return ENDS.has(last) || wordsOf(name).some((word) => ENDS.has(word))
        ? occasion.end
        : occasion.now;
    default:
      return undefined;
  }
}

/** The only amount at hand, or the only one of what all this is about. */
function onlyAmount(amounts: readonly Known[]): string | undefined {
  const own = amounts.filter(({ code }) => /^(started|event)\[/.test(code));
  const [one, ...others] = own.length > 0 ? own : amounts;
  return others.length === 0 ? one?.code : undefined;
}

/** Words in names of moments that are still to come. */
const ENDS = new Set(['expires', 'expiry', 'until', 'due', 'deadline', 'ends', 'end']);

function surestFirst(known: readonly Known[]): readonly Known[] {
  return [
    ...known.filter(({ optional }) => !optional),
    ...known.filter(({ optional }) => optional),
  ];
}

/** `deliveryAddress` ends with `address`. */
function endsWith(name: string, ending: string): boolean {
  const words = wordsOf(name);
  const last = wordsOf(ending);
  return words.slice(-last.length).join(' ') === last.join(' ');
}
