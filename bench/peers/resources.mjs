// An interface of contexts with ten resources each, five operations a resource: create, list, get, accept, close. The
// same in the words of architecture.yaml and of TypeSpec.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PER_CONTEXT = 10;
const PER_RESOURCE = 5;

/** Names of the resources of each context. */
function resources(operations) {
  const contexts = operations / PER_RESOURCE / PER_CONTEXT;
  return Array.from({ length: contexts }, (_, c) =>
    Array.from({ length: PER_CONTEXT }, (_, r) => `Thing${c * PER_CONTEXT + r}`),
  );
}

export function resourcesBlueprint(operations) {
  const contexts = resources(operations).map((names, c) =>
    [
      `  part${c}:\n    purpose: Keeps things of part ${c}.\n    entities:\n`,
      `      Address${c}: { line1: text, city: text, zip: text }\n`,
      `      Item${c}: { sku: text, quantity: int, price: money }\n`,
      ...names.map(
        (name) =>
          `      ${name}: { id: uuid, name: text, status: open | accepted | closed, address: Address${c}, items: 'Item${c}[]', createdAt: timestamp readonly indexed }\n`,
      ),
      '    commands:\n',
      ...names.map(
        (name) =>
          `      create${name}: { creates: ${name}, roles: [ clerk ] }\n      accept${name}: { on: ${name}, from: [ open ], to: accepted, roles: [ clerk ] }\n      close${name}: { on: ${name}, from: [ accepted ], to: closed, roles: [ clerk ] }\n`,
      ),
    ].join(''),
  );
  return `architecture: 1\nname: things\nstyle: modular-monolith\nidentity: { methods: [ oidc ], authorisation: [ rbac ] }\nroles: { clerk: { kind: staff } }\ntelemetry: { traces: opentelemetry }\ncontexts:\n${contexts.join('')}`;
}

export function resourcesTypeSpec(operations) {
  const contexts = resources(operations).map(
    (names, c) => `@service(#{ title: "Part ${c}" }) namespace Part${c} {
@error model ApiError { @statusCode _: 400 | 401 | 403 | 404 | 409 | 429 | 503; @header contentType: "application/problem+json"; type: url; title: string; status: int32; code: string; }
model Address { line1: string; city: string; zip: string; }
model Item { sku: string; quantity: int32; price: decimal; }
enum Status { open, accepted, closed }
${names.map(typeSpecResource).join('\n')}
}`,
  );
  return `import "@typespec/http";\nusing Http;\n${contexts.join('\n')}\n`;
}

function typeSpecResource(name) {
  const path = `/v1/${name.toLowerCase()}s`;
  return `model ${name} { @visibility(Lifecycle.Read) id: string; name: string; status: Status; address: Address; items: Item[]; @visibility(Lifecycle.Read) createdAt: utcDateTime; }
model Create${name}Request { name: string; address: Address; items: Item[]; }
model List${name}sResult { items: ${name}[]; next?: url; nextCursor?: string; }
@route("${path}") interface ${name}s {
  @post create${name}(@header("Idempotency-Key") key: string, @body body: Create${name}Request): { @statusCode _: 201; @header location: url; @body made: ${name} } | ApiError;
  @get list${name}s(@query status?: Status[], @query createdAtFrom?: utcDateTime, @query createdAtTo?: utcDateTime, @query sort?: string[], @query limit?: int32 = 20, @query cursor?: string): List${name}sResult | ApiError;
  @get @route("/{id}") get${name}(@path id: string, @header("If-None-Match") etag?: string): ${name} | ApiError;
  @post @route("/{id}/accept") accept${name}(@path id: string): ${name} | ApiError;
  @post @route("/{id}/close") close${name}(@path id: string): ${name} | ApiError;
}`;
}

/** What the OpenAPI files of a folder hold; an error where it is not what was asked for. */
export function countOperations(folder, wanted) {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const operations = texts.reduce(
    (sum, text) => sum + (text.match(/^ {6}operationId: /gm)?.length ?? 0),
    0,
  );
  if (operations !== wanted)
    throw new Error(`${folder} holds ${operations} operations, not ${wanted}`);
  const kilobytes = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / 1_000);
  return `${operations} operations in ${texts.length} files, ${kilobytes} KB`;
}
