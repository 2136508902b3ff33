import { usualSize } from './brief-size.ts';
import { kebab } from './names.ts';
import type { NamedCandidate } from './naming.ts';
import { type Scene, signsOf } from './salience.ts';
import { logitOf } from './salience-weights.ts';
import { signsOfTwins } from './twin-signs.ts';
import { twinChance } from './twin-weights.ts';

/** A candidate that becomes a context, with the candidates that are sides of it. */
export interface Choice {
  readonly candidate: NamedCandidate;
  readonly logit: number;
  readonly sides: readonly NamedCandidate[];
}

/** Log-odds that a candidate must reach; more once the brief has as many contexts as briefs of its length have. */
const LEAST = -0.8;
const BEYOND = 0.7;
const FEW = 1;
/** Nobody can read a map of more, unless the brief itself lists them. */
const MOST = 12;
/** How far a sure twin of a chosen one is out of the question. */
const TWIN = 0.6;

interface Open {
  readonly candidate: NamedCandidate;
  /** Chance that it is a part and none that was chosen already. */
  chance: number;
}

/** Chooses the parts of the system, the surest new one first; another name of a chosen one becomes a side of it. */
export function choose(candidates: readonly NamedCandidate[], scene: Scene): readonly Choice[] {
  const open = new Set(
    candidates
      .filter((candidate) => candidate.listed || isNameable(candidate))
      .map((candidate): Open => ({ candidate, chance: chanceOf(candidate, scene) })),
  );
  const usual = usualSize(scene.brief);
  const chosen: { candidate: NamedCandidate; logit: number; sides: NamedCandidate[] }[] = [];
  for (let next = surest(open); next; next = surest(open)) {
    open.delete(next);
    const { candidate, chance } = next;
    const host = chosen.find((other) => isSame(candidate, other.candidate));
    if (host) {
      host.sides.push(candidate);
      continue;
    }
    const logit = Math.log(chance / (1 - chance));
    if (!candidate.listed && (chosen.length >= MOST || logit < leastFor(chosen.length, usual)))
      continue;
    chosen.push({ candidate, logit, sides: [] });
    for (const other of open)
      other.chance *= 1 - TWIN * twinChance(signsOfTwins(candidate, other.candidate));
  }
  const place = ({ candidate }: Choice): number => candidate.mentions[0]?.[0] ?? 0;
  const listed = chosen.filter(({ candidate }) => candidate.listed);
  return [
    ...listed.sort((a, b) => place(a) - place(b)),
    ...chosen.filter(({ candidate }) => !candidate.listed),
  ];
}

/** Log-odds that the next context must reach: little while the map is far smaller than usual, more when it is larger. */
function leastFor(chosen: number, usual: number): number {
  return chosen < usual
    ? LEAST - FEW * (1 - chosen / usual)
    : LEAST + BEYOND + (chosen - usual) / 2;
}

function chanceOf(candidate: NamedCandidate, scene: Scene): number {
  return 1 / (1 + Math.exp(-logitOf(signsOf(candidate, scene))));
}

// What the brief lists itself comes first; of equals, what it mentions first.
function surest(open: ReadonlySet<Open>): Open | undefined {
  let best: Open | undefined;
  for (const one of open) if (!best || isSurer(one, best)) best = one;
  return best;
}

function isSurer(a: Open, b: Open): boolean {
  if (a.candidate.listed !== b.candidate.listed) return a.candidate.listed;
  if (a.chance !== b.chance) return a.chance > b.chance;
  return (a.candidate.mentions[0]?.[0] ?? 0) < (b.candidate.mentions[0]?.[0] ?? 0);
}

// What nobody can translate makes no name, unless the brief lists it as a part.
function isNameable({ name }: NamedCandidate): boolean {
  return /^[a-z]/.test(name) && kebab(name) !== undefined;
}

/** Two names of one thing: the same words, a word and a compound of it, or two names of one library context. */
function isSame(a: NamedCandidate, b: NamedCandidate): boolean {
  if (a.key === b.key) return true;
  if (isPartOfName(a, b) || isPartOfName(b, a)) return true;
  const named = (one: NamedCandidate): boolean => one.means === 'name' || one.means === 'plain';
  // A donor and a donation are two things, though one context of the library knows both.
  if (isActor(a) !== isActor(b)) return false;
  return (
    !a.listed && a.knowledge !== undefined && a.knowledge === b.knowledge && named(a) && named(b)
  );
}

// "treatment" and "treatment note" are one, "order" and "purchase order" are two: everybody knows both.
function isPartOfName(one: NamedCandidate, whole: NamedCandidate): boolean {
  if (!whole.name.includes(' ') || one.name.includes(' ') || one.listed) return false;
  if (whole.means === 'name' || whole.means === 'plain') return false;
  return whole.key.split(' ').includes(one.key);
}

function isActor({ concepts }: NamedCandidate): boolean {
  return concepts.every(({ kind }) => kind === 'actor');
}
