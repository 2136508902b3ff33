import {
  CONTRAST,
  DECIDED_AFTER,
  DECIDED_BEFORE,
  IN_USE,
} from '../../knowledge/lexicons/decided.ts';
import type { Mention } from './mention.ts';

/** How far from a thing the words stand that decide for it. */
const NEAR = 28;

/** The clause behind a thing that takes back what it seems to decide: Xにするつもりはない. */
const NEGATED =
  /な(?:い|く|し)|ません|ずに|않|안 (?!에)|못 |없|(?<![a-zà-ỹ])không(?![a-zà-ỹ])|n't(?![a-z])|(?<![a-z])not(?![a-z])/iu;

/** Whether the words right beside a thing decide for it: "we settled on X", X にします, X로 갑니다. */
export function isDecided(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (NEGATED.test(after.split(/[,;。、()]/u)[0] ?? '')) return false;
  return (
    DECIDED_BEFORE.some((one) => one.test(before)) || DECIDED_AFTER.some((one) => one.test(after))
  );
}

/** Whether a thing is only looked at and another of its kind is taken: "thought of X but went with Y". */
export function isPassedOver(text: string, mentions: readonly Mention[], i: number): boolean {
  const one = mentions[i];
  if (!one || isDecided(text, one)) return false;
  return mentions.slice(i + 1).some((other) => {
    if (other.id === one.id || !isOfOneKind(one, other) || !isDecided(text, other)) return false;
    const head = text
      .slice(Math.max(0, one.start - 40), one.start)
      .split(/[;。()\u2014]/u)
      .at(-1);
    const link = text.slice(one.end, other.start);
    return CONTRAST.test(link) && !IN_USE.test(`${head ?? ''} ${link}`) && !/[;()]/.test(link);
  });
}

/** Whether one of two things may stand for the other: both brokers, both styles. */
export function isOfOneKind(a: Mention, b: Mention): boolean {
  if (a.choice) return a.choice.fact === b.choice?.fact && a.choice.fact !== 'technologies';
  return a.technology !== undefined && a.technology.concern === b.technology?.concern;
}
