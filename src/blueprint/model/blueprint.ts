import type { Place } from '../../diagnostics/place.ts';
import type { Language } from '../../util/language.ts';
import type { Facts, Intent } from '../requirements/requirements.ts';
import type { Concern } from './concern.ts';
import type { Context } from './context.ts';
import type { Deployment, Flag, Service, Telemetry } from './deployment.ts';
import type { Bff, Gateway } from './edge.ts';
import type { Flow } from './flow.ts';
import type { AccessPolicy, Identity, Role } from './identity.ts';
import type { Broker } from './messaging.ts';
import type {
  Decision,
  Dependency,
  PatternUse,
  Question,
  Resemblance,
  Suppression,
} from './reasoning.ts';
import type { External, Migration } from './surroundings.ts';

export type Style = 'modular-monolith' | 'microservices' | 'serverless';

/** The resolved architecture: defaults applied, references bound, frozen. Every later phase reads it, none writes to it. */
export interface Blueprint {
  readonly name: string;
  readonly title: string;
  readonly purpose?: string;
  readonly language: Language;
  readonly intents: readonly Intent[];
  readonly requirements: Facts;
  readonly resemblances: readonly Resemblance[];
  readonly style: Style;
  readonly contexts: readonly Context[];
  readonly services: readonly Service[];
  readonly externals: readonly External[];
  /** Derived: who waits for whom, who listens to whom. */
  readonly dependencies: readonly Dependency[];
  readonly flows: readonly Flow[];
  readonly roles: readonly Role[];
  readonly accessPolicies: readonly AccessPolicy[];
  readonly identity?: Identity;
  readonly gateway?: Gateway;
  readonly bffs: readonly Bff[];
  readonly broker?: Broker;
  readonly deployment: Deployment;
  readonly telemetry?: Telemetry;
  readonly flags: readonly Flag[];
  readonly migration?: Migration;
  readonly technologies: Readonly<Partial<Record<Concern, readonly string[]>>>;
  readonly patterns: readonly PatternUse[];
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  readonly suppressions: readonly Suppression[];
  readonly at: Place;
}
