import { LANGUAGES } from '../../util/language.ts';
import { CONCERNS } from '../model/concern.ts';
import { INTENTS } from '../requirements/requirements.ts';
import { checked, list, mapOf, placed } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import { count, identifier, oneOf, text } from '../shape/scalars.ts';
import type { Infer } from '../shape/shape.ts';
import { contextShape, kebabName, storeServerShape } from './context-shape.ts';
import {
  accessPolicyShape,
  bffShape,
  brokerShape,
  externalShape,
  gatewayShape,
  serviceShape,
} from './edge-shape.ts';
import { factsShape } from './facts-shape.ts';
import { flowShape } from './flow-shape.ts';
import {
  decisionShape,
  deploymentShape,
  flagShape,
  identityShape,
  migrationShape,
  patternShape,
  questionShape,
  roleShape,
  suppressionShape,
  telemetryShape,
} from './operations-shape.ts';

export const FORMAT = 1;

const version = checked(count, 'parse/unknown-version', (value) =>
  value === FORMAT
    ? undefined
    : {
        message: `Version ${value} of the format is not known.`,
        help: `Write \`architecture: ${FORMAT}\`.`,
      },
);

/** `architecture.yaml` as written. What can be derived is not written. */
export const architectureShape = object({
  architecture: req(version, 'Version of this format.'),
  name: req(kebabName, 'Name of the system: `order-management`.'),
  title: opt(text, 'Name for people.'),
  purpose: opt(text, 'What the system is for.'),
  language: opt(oneOf(LANGUAGES), 'Language of the documents.'),
  intents: opt(list(oneOf(INTENTS)), 'What was asked for.'),
  requirements: opt(factsShape, 'What must hold, with where it comes from.'),
  resembles: opt(
    mapOf(list(placed(kebabName)), kebabName),
    'Kinds of systems that it was recognised as, each with the contexts that are usual parts of such.',
  ),
  style: opt(
    oneOf(['modular-monolith', 'microservices', 'serverless']),
    'How contexts are deployed.',
  ),
  roles: opt(mapOf(roleShape, identifier), 'Who has rights of their own.'),
  identity: opt(identityShape, 'How callers prove who they are.'),
  access: opt(mapOf(accessPolicyShape, kebabName), 'Rules over attributes.'),
  contexts: opt(mapOf(contextShape, kebabName), 'Bounded contexts.'),
  externals: opt(mapOf(externalShape, kebabName), 'Systems that are not designed here.'),
  flows: opt(mapOf(flowShape, kebabName), 'What users experience end to end.'),
  services: opt(
    mapOf(serviceShape, kebabName),
    'Deployables; left out: they follow from the style.',
  ),
  stores: opt(
    mapOf(storeServerShape, identifier),
    'What holds for every context on the same database engine.',
  ),
  gateway: opt(gatewayShape, 'The edge.'),
  bffs: opt(mapOf(bffShape, kebabName), 'A backend for each kind of client.'),
  broker: opt(brokerShape, 'How events travel.'),
  deployment: opt(deploymentShape, 'Where it runs and how a version comes in.'),
  telemetry: opt(telemetryShape, 'How it is watched.'),
  flags: opt(mapOf(flagShape, kebabName), 'Feature flags.'),
  migration: opt(migrationShape, 'From a system that exists.'),
  technologies: opt(mapOf(list(identifier), oneOf(CONCERNS)), 'What is used for what.'),
  patterns: opt(list(patternShape), 'Patterns at work.'),
  decisions: opt(list(decisionShape), 'Why it is so.'),
  questions: opt(list(questionShape), 'What is still open.'),
  suppress: opt(list(suppressionShape), 'Findings that are accepted.'),
});

/** The typed document, every part with its place. */
export type ArchitectureDocument = Infer<typeof architectureShape>;
