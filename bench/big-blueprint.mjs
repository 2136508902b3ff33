// A blueprint of 500 services and 1,500 calls, the same bytes every time.
export const SERVICES = 500;
const CALLS = 1_500;

/** Which services each service calls; only such of higher number, so that they form no ring. */
export function callGraph() {
  const random = mulberry32(12_345);
  const calls = new Map();
  for (let made = 0; made < CALLS; ) {
    const from = Math.floor(random() * (SERVICES - 1));
    const to = from + 1 + Math.floor(random() * Math.min(40, SERVICES - from - 1));
    const known = calls.get(from) ?? new Set();
    if (known.has(to) || known.size >= 6) continue;
    known.add(to);
    calls.set(from, known);
    made += 1;
  }
  return calls;
}

/** Text of a large architecture.yaml. */
export function bigBlueprint() {
  const calls = callGraph();
  const contexts = Array.from({ length: SERVICES }, (_, n) =>
    context(n, [...(calls.get(n) ?? [])]),
  );
  return `architecture: 1\nname: big\nstyle: microservices\nidentity: { methods: [ oidc ], authorisation: [ rbac ] }\nroles: { clerk: { kind: staff } }\ntelemetry: { traces: opentelemetry }\nbroker: rabbitmq\ncontexts:\n${contexts.join('')}`;
}

function context(n, callees) {
  const calls = callees
    .map(
      (to) =>
        // Less time the further down, as a sound design has it.
        `      - { to: s${to}.getThing${to}, timeout: ${(SERVICES - to + 1) * 10}ms, breaker: true, fallback: cache }\n`,
    )
    .join('');
  return [
    `  s${n}:\n`,
    `    purpose: Keeps things of kind ${n}.\n`,
    `    entities: { Thing${n}: { id: uuid, name: text, status: open | closed, createdAt: timestamp readonly indexed } }\n`,
    '    commands:\n',
    `      create: { creates: Thing${n}, roles: [ clerk ], emits: [ Created${n} ] }\n`,
    `      close: { on: Thing${n}, from: [ open ], to: closed, roles: [ clerk ] }\n`,
    `    events: { Created${n}: { external: true } }\n`,
    calls === '' ? '' : `    calls:\n${calls}`,
  ].join('');
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
