import { areKin } from '../../knowledge/archetypes/families.ts';
import { usualSize } from './brief-size.ts';
import type { Candidate } from './candidates.ts';
import { kebab } from './names.ts';
import { type Scene, signsOf } from './salience.ts';
import { logitOf } from './salience-weights.ts';

/** A candidate that becomes a context, with the candidates that are sides of it. */
export interface Choice {
  readonly candidate: Candidate;
  readonly logit: number;
  readonly sides: readonly Candidate[];
}

/** Log-odds that a candidate must reach; more once the brief has as many contexts as briefs of its length have. */
const LEAST = -0.6;
const BEYOND = 0.7;
/** Nobody can read a map of more, unless the brief itself lists them. */
const MOST = 12;
/** What being explained by a chosen one takes away from a candidate. */
const EXPLAINED = 1.2;
const KIN = 0.7;

/** Chooses the parts of the system, the most salient first; what one explains becomes a side of it. */
export function choose(candidates: readonly Candidate[], scene: Scene): readonly Choice[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, logit: logitOf(signsOf(candidate, scene)) }))
    .sort(
      (a, b) =>
        Number(b.candidate.listed) - Number(a.candidate.listed) ||
        b.logit - a.logit ||
        (a.candidate.mentions[0]?.[0] ?? 0) - (b.candidate.mentions[0]?.[0] ?? 0),
    );
  const usual = usualSize(scene.brief);
  const chosen: { candidate: Candidate; logit: number; sides: Candidate[] }[] = [];
  for (const { candidate, logit } of ranked) {
    if (!candidate.listed && !isNameable(candidate)) continue;
    const host = chosen.find((other) => isSame(candidate, other.candidate));
    if (host) {
      host.sides.push(candidate);
      continue;
    }
    const share = claimedShare(
      candidate,
      chosen.map((one) => one.candidate),
    );
    const kin = chosen.some(
      (other) =>
        candidate.means !== 'nothing' &&
        other.candidate.knowledge !== undefined &&
        areKin(candidate.knowledge ?? '', other.candidate.knowledge),
    );
    const left = logit - EXPLAINED * share - (kin ? KIN : 0);
    const room = chosen.length < usual ? 0 : BEYOND + (chosen.length - usual) / 2;
    if (candidate.listed || (chosen.length < MOST && left >= LEAST + room))
      chosen.push({ candidate, logit: left, sides: [] });
  }
  const place = ({ candidate }: Choice): number => candidate.mentions[0]?.[0] ?? 0;
  const listed = chosen.filter(({ candidate }) => candidate.listed);
  return [
    ...listed.sort((a, b) => place(a) - place(b)),
    ...chosen.filter(({ candidate }) => !candidate.listed),
  ];
}

// What nobody can translate makes no name, unless the brief lists it as a part.
function isNameable({ name }: Candidate): boolean {
  return /^[a-z]/.test(name) && kebab(name) !== undefined;
}

/** Two names of one thing: the same words, a word and a compound of it, or two names of one library context. */
function isSame(a: Candidate, b: Candidate): boolean {
  if (a.key === b.key) return true;
  if (isPartOfName(a, b) || isPartOfName(b, a)) return true;
  const named = (one: Candidate): boolean => one.means === 'name' || one.means === 'plain';
  // A donor and a donation are two things, though one context of the library knows both.
  if (isActor(a) !== isActor(b)) return false;
  return (
    !a.listed && a.knowledge !== undefined && a.knowledge === b.knowledge && named(a) && named(b)
  );
}

// "treatment" and "treatment note" are one, "order" and "purchase order" are two: everybody knows both.
function isPartOfName(one: Candidate, whole: Candidate): boolean {
  if (!whole.name.includes(' ') || one.name.includes(' ') || one.listed) return false;
  if (whole.means === 'name' || whole.means === 'plain') return false;
  return whole.key.split(' ').includes(one.key);
}

function isActor({ concepts }: Candidate): boolean {
  return concepts.every(({ kind }) => kind === 'actor');
}

/** How much of what a candidate rests on is explained by the chosen, from 0 to 1. */
function claimedShare(candidate: Candidate, chosen: readonly Candidate[]): number {
  const spans = chosen.flatMap(({ mentions }) => mentions);
  const inside = candidate.mentions.filter(([start, end]) =>
    spans.some(([from, to]) => start < to && from < end),
  );
  return inside.length / Math.max(1, candidate.mentions.length);
}
