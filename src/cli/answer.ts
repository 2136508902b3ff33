import { parseFactValue } from '../blueprint/document/facts-shape.ts';
import { FACTS, type FactName } from '../blueprint/requirements/fact-catalogue.ts';
import type { FactValue } from '../blueprint/requirements/requirements.ts';

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, y: true, no: false, n: false };
/** A month of 30 days, as service levels are usually stated. */
const MINUTES_A_MONTH = 43_200;

/** The value of a fact as a person types it: as in the file, `yes` and `no`; undefined where it does not fit. */
export function typedValue(name: FactName, text: string): FactValue | undefined {
  const typed = text.trim();
  const choices = choicesOf(name);
  if (choices !== undefined && !choices.includes(typed)) return undefined;
  const plain = FACTS[name].kind === 'flag' ? YES_NO[typed.toLowerCase()] : undefined;
  return parseFactValue(name, plain ?? typed);
}

/** The value of a fact from the answer to its question, which asks for availability in minutes of outage. */
export function answeredValue(name: FactName, text: string): FactValue | undefined {
  const minutes = /^(\d+(?:\.\d+)?)(?:\s*min(?:utes?)?)?$/.exec(text.trim())?.[1];
  if (name !== 'availability' || minutes === undefined) return typedValue(name, text);
  const share = 1 - Number(minutes) / MINUTES_A_MONTH;
  return share > 0 && share < 1 ? Number(share.toFixed(6)) : undefined;
}

/** What an answer may look like. */
export function answerHint(name: FactName): string {
  return name === 'availability' ? 'minutes, or a share such as 99.9%' : FACTS[name].unit;
}

/** The words a fact is limited to; undefined where any word will do. */
function choicesOf(name: FactName): readonly string[] | undefined {
  const { kind, unit } = FACTS[name];
  return kind === 'word' && unit.includes(' | ') ? unit.split(' | ') : undefined;
}
