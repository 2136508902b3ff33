import {
  ALL_REGIONS,
  EACH_ON_ITS_OWN,
  KEEP_NOTHING,
  NEVER_DOWN,
  NO_REDUNDANCY,
  OFFLINE_WRITES,
  ONE_UNIT_ONLY,
  RARE_BACKUP,
  STRONG_EVERYWHERE,
  SYNCHRONOUS,
} from '../../knowledge/lexicons/contradictions.ts';
import { SETTLING } from '../../knowledge/lexicons/refusal-texts.ts';
import type { Words } from '../../knowledge/lexicons/words.ts';
import { settledBy, technologyById } from '../../knowledge/technologies/find.ts';
import { muted } from '../scope/mutes.ts';
import type { PlacedWish } from '../technologies/placed-wish.ts';
import { cue, findAll, type Span } from '../text/cues.ts';
import { budgetTooSmall } from './budget-clash.ts';
import type { Clash, Demands } from './clash.ts';

type Pair = (demands: Demands) => Clash | undefined;

/** Each pair knows one way in which two demands exclude each other. */
const PAIRS: readonly Pair[] = [
  availabilityOnOneHost,
  requiredAndRefused,
  cloudRequiredAndRefused,
  styles,
  consistencyOffline,
  lossWithoutCopies,
  keptAndNotKept,
  percentiles,
  farAndFast,
  budgetTooSmall,
];

export function findClash(demands: Demands): Clash | undefined {
  for (const pair of PAIRS) {
    const clash = pair(demands);
    if (clash) return clash;
  }
  return undefined;
}

function words(list: Words): (demands: Demands) => Span | undefined {
  const expression = cue(list);
  return ({ passages }) => {
    for (const { text, mutes, sentence } of passages) {
      const span = findAll(expression, text).find((one) => !muted(mutes, one));
      if (span) return { start: sentence.start + span.start, end: sentence.start + span.end };
    }
    return undefined;
  };
}

const noRedundancy = words(NO_REDUNDANCY);
const neverDown = words(NEVER_DOWN);
const strongEverywhere = words(STRONG_EVERYWHERE);
const offlineWrites = words(OFFLINE_WRITES);
const rareBackup = words(RARE_BACKUP);
const keepNothing = words(KEEP_NOTHING);
const synchronous = words(SYNCHRONOUS);
const allRegions = words(ALL_REGIONS);
const oneUnitOnly = words(ONE_UNIT_ONLY);
const eachOnItsOwn = words(EACH_ON_ITS_OWN);
/** Light in glass needs as long between two continents and back; no write can be confirmed faster. */
const BETWEEN_CONTINENTS_MS = 20;

function availabilityOnOneHost(demands: Demands): Clash | undefined {
  const alone = noRedundancy(demands);
  const target = demands.facts.find(
    (f) =>
      f.name === 'availability' &&
      f.force !== 'could' &&
      typeof f.value === 'number' &&
      f.value >= 0.9999,
  );
  const never = neverDown(demands);
  const high = target ?? never;
  if (!alone || !high) return undefined;
  const percent =
    target && typeof target.value === 'number'
      ? `${Number((target.value * 100).toPrecision(9))} %`
      : '100 %';
  return {
    sides: [high, alone],
    about: SETTLING.oneHost,
    values: { percent },
  };
}

// Required and refused in the same breath; a scope ("for new parts", "until the end") lets both stand.
function requiredAndRefused({ wishes }: Demands): Clash | undefined {
  for (const wanted of wishes) {
    if (wanted.polarity !== 'wanted' || wanted.force !== 'must' || isScoped(wanted)) continue;
    const refused = wishes.find(
      (o) => o.id === wanted.id && o.polarity === 'refused' && !isScoped(o),
    );
    if (refused) return between(wanted, refused, wanted);
  }
  return undefined;
}

function isScoped(wish: PlacedWish): boolean {
  const { text } = wish.passage;
  const around = text.slice(Math.max(0, wish.mention.start - 36), wish.mention.end + 48);
  return SCOPE.test(around.replace(NO_SCOPE, ' '));
}

// A reason or a room limits nothing.
const NO_SCOPE =
  /\bfor (?:\w+ ){0,2}reasons?\b|\b(?:in|inside) (?:the|our|their) (?:own )?(?:basement|cellar|building|server room|house|data ?cent(?:er|re))\b|\bon (?:the|our) own\b|\b(?:as|for) (?:a|the) (?:rule|whole)\b|\bfor (?:now|us|everything|all|ever|good|legal|security|cost|compliance)\b/gi;
const SCOPE =
  /\b(?:for|until|new|only for|in the|on the|inside|internal|external|public|during|first|later|as (?:a|the)|except|beside|more than|another|additional|second)\b|新規|既存|当面|まで|以外|新的|舊的|以外|新規|기존|신규|까지|외에|cho|mới|cũ|đến|ngoài/i;

function between(wanted: PlacedWish, refused: PlacedWish, named: PlacedWish): Clash {
  const name = named.mention.technology?.name ?? named.id;
  return {
    sides: [wanted, refused],
    about: SETTLING.wantedOrNot,
    values: { name },
  };
}

function cloudRequiredAndRefused({ wishes }: Demands): Clash | undefined {
  const refused =
    wishes.find((w) => w.polarity === 'refused' && w.id === 'public-cloud') ??
    wishes.find(
      (w) =>
        w.polarity === 'wanted' && w.force === 'must' && w.id === 'on-premises' && !isScoped(w),
    );
  if (!refused) return undefined;
  const wanted = wishes.find(
    (w) =>
      w !== refused &&
      w.polarity === 'wanted' &&
      (w.force === 'must' || refused.polarity === 'wanted') &&
      w.force === 'must' &&
      needsPublicCloud(w) &&
      !isScoped(w),
  );
  if (!wanted) return undefined;
  const { mention, passage } = wanted;
  const name = mention.technology?.name ?? passage.text.slice(mention.start, mention.end);
  return {
    sides: [wanted, refused],
    about: SETTLING.cloudOrNot,
    values: { name },
  };
}

function needsPublicCloud({ id }: PlacedWish): boolean {
  return (
    id === 'public-cloud' ||
    settledBy(id).some((one) => one !== 'openstack' && technologyById(one)?.concern === 'cloud')
  );
}

function styles(demands: Demands): Clash | undefined {
  const must = demands.wishes.filter(
    (w) => w.mention.choice?.fact === 'style' && w.polarity === 'wanted' && w.force === 'must',
  );
  const [one, other] = [
    must.find((w) => w.id === 'microservices'),
    must.find((w) => w.id === 'modular-monolith'),
  ];
  if (!one || !other || isScoped(one) || isScoped(other)) return unitsOfDeployment(demands);
  return {
    sides: [one, other],
    about: SETTLING.style,
    values: {},
  };
}

// The same, told by what is deployed and not by the name of a style.
function unitsOfDeployment(demands: Demands): Clash | undefined {
  const [one, many] = [oneUnitOnly(demands), eachOnItsOwn(demands)];
  return one && many ? { sides: [one, many], about: SETTLING.style, values: {} } : undefined;
}

// "Confirmed by all three regions before the answer, in 5 ms."
function farAndFast(demands: Demands): Clash | undefined {
  const [sync, regions] = [synchronous(demands), allRegions(demands)];
  const fast = demands.facts.find(
    ({ name, value }) =>
      FAST.has(name) && typeof value === 'number' && value > 0 && value <= BETWEEN_CONTINENTS_MS,
  );
  if (!sync || !regions || !fast) return undefined;
  return { sides: [sync, fast], about: SETTLING.distance, values: { ms: String(fast.value) } };
}

const FAST: ReadonlySet<string> = new Set(['p50Ms', 'p95Ms', 'p99Ms', 'latencyMs']);

function consistencyOffline(demands: Demands): Clash | undefined {
  const strong = strongEverywhere(demands);
  const offline = offlineWrites(demands);
  if (!strong || !offline) return undefined;
  return {
    sides: [strong, offline],
    about: SETTLING.offline,
    values: {},
  };
}

function lossWithoutCopies(demands: Demands): Clash | undefined {
  const none = demands.facts.find(
    (f) => f.name === 'rpoMin' && typeof f.value === 'number' && f.value < 60,
  );
  const rare = rareBackup(demands);
  if (!none || !rare) return undefined;
  return {
    sides: [none, rare],
    about: SETTLING.loss,
    values: { minutes: String(none.value) },
  };
}

function keptAndNotKept(demands: Demands): Clash | undefined {
  const nothing = keepNothing(demands);
  const kept =
    demands.facts.find((f) => f.name === 'retentionYears' || f.name === 'retentionDays') ??
    demands.wishes.find(
      (w) =>
        w.polarity === 'wanted' &&
        w.force === 'must' &&
        w.mention.technology?.concern === 'database',
    );
  if (!nothing || !kept) return undefined;
  return {
    sides: [nothing, kept],
    about: SETTLING.kept,
    values: {},
  };
}

function percentiles({ facts }: Demands): Clash | undefined {
  const [p95, p99] = [
    facts.filter((f) => f.name === 'p95Ms'),
    facts.filter((f) => f.name === 'p99Ms'),
  ];
  const [low, high] = [p95[0], p99[0]];
  if (p95.length !== 1 || p99.length !== 1 || !low || !high || !(low.value > high.value))
    return undefined;
  return {
    sides: [low, high],
    about: SETTLING.percentiles,
    values: { p95: String(low.value), p99: String(high.value) },
  };
}
