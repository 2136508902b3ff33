import { join, resolve } from 'node:path';
import { KEBAB } from '../../blueprint/shape/scalars.ts';
import { kebabCase } from '../../util/names.ts';
import { planWrite } from '../../write/write-plan.ts';
import { carryOut } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { checkFolder, MODEL, readIfThere } from '../disk.ts';
import { CannotError } from '../host.ts';
import { SCHEMA_URL } from '../schema-url.ts';

export const newCommand = defineCommand({
  name: 'new',
  summary: 'Start a design by hand: a small commented architecture.yaml.',
  usage: 'NAME',
  options: {},
  examples: ['backend-architect new order-desk'],

  async run(input, host) {
    const name = input.words[0];
    if (name === undefined)
      throw new CannotError('A new design needs a name.', 'backend-architect new order-desk');
    if (!KEBAB.test(name)) {
      const near = kebabCase(name)
        .replace(/[^a-z0-9-]/g, '')
        .replace(/^[^a-z]+/, '');
      throw new CannotError(
        `\`${name}\` is no name for a design.`,
        `Write lower-case words with hyphens${near === '' ? ', for example `order-desk`' : `: \`${near}\``}.`,
      );
    }
    const folder = resolve(host.cwd, name);
    checkFolder(folder, name);
    if (readIfThere(folder, MODEL) !== undefined) {
      throw new CannotError(
        `\`${name}\` holds a design already.`,
        'Edit its architecture.yaml, or take another name.',
      );
    }
    const plan = planWrite(
      [{ path: MODEL, text: starter(name), owner: 'tool' }],
      {},
      () => undefined,
    );
    carryOut(plan, folder, name);
    host.stdout(`${join(name, MODEL)}\n`);
    host.stderr(
      `Next: edit it, then  backend-architect check ${name}  and  backend-architect emit ${name}\n`,
    );
    return 0;
  },
});

export function starter(name: string): string {
  return `# yaml-language-server: $schema=${SCHEMA_URL}
# A design in the words of the field. Whatever can be derived is not written: services follow from the style,
# get and list queries from the entities, routes from the contexts. \`backend-architect show\` prints it all.
architecture: 1
name: ${name}
purpose: Takes requests from customers and has them carried out.

requirements:
  peakRps: 50 # requests per second in the worst second
  p99Ms: 500ms
  availability: 99.9%

style: modular-monolith # or microservices, serverless: the same contexts, deployed differently

roles:
  customer: {}
  staff: { kind: staff }

identity: { methods: [ oidc ], authorisation: [ rbac ] }

contexts:
  requests:
    purpose: Takes a request and follows it until it is done.
    entities:
      Request:
        id: uuid
        customerId: uuid owner # whose it is: only they and staff may see it
        status: open | accepted | done | cancelled
        subject: text
        placedAt: timestamp readonly indexed
    commands:
      placeRequest: { creates: Request, emits: [ RequestPlaced ], roles: [ customer ] }
      acceptRequest: { on: Request, from: [ open ], to: accepted, emits: [ RequestAccepted ], roles: [ staff ] }
      finishRequest: { on: Request, from: [ accepted ], to: done, roles: [ staff ] }
      cancelRequest: { on: Request, from: [ open, accepted ], to: cancelled, roles: [ customer, staff ] }
    events:
      RequestPlaced: [ id, subject ]
      RequestAccepted: {}

  messages:
    purpose: Tells people what happened to their request.
    entities:
      Message: { id: uuid, requestId: ref requests.Request, status: queued | sent, text: text }
    commands:
      queueMessage: { creates: Message, roles: [ staff ] }
      sendMessage: { on: Message, from: [ queued ], to: sent, roles: [ staff ] }
    on: # on this event, do that command
      requests.RequestPlaced: queueMessage
      requests.RequestAccepted: queueMessage

flows:
  place-request:
    trigger: requests.placeRequest
    steps: [ requests.placeRequest ]
    slo: { availability: 99.9%, p99: 500ms }

broker: in-process
stores: { postgresql: { backup: { every: 15m, restore: 1h, tested: true } } }
telemetry: { traces: opentelemetry, metrics: prometheus }
`;
}
