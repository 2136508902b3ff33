import { printArchitecture } from './blueprint/document/print.ts';
import type { Blueprint } from './blueprint/model/blueprint.ts';
import type { Fact, Facts, Refusal, Requirements } from './blueprint/requirements/requirements.ts';
import { compile } from './compile.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { emit } from './emit/emit.ts';
import type { EmittedFile } from './emit/emitter.ts';
import { type Choices, plan } from './plan/plan.ts';
import { readBrief } from './read/read.ts';
import type { Language } from './util/language.ts';

export interface DesignOptions {
  /** Facts that the user states besides the brief; they win over it. */
  readonly facts?: readonly Fact[];
  /** Decision id → option. */
  readonly choices?: Choices;
  /** Language of the documents; left out: that of the brief. */
  readonly language?: Language;
  /** Address of the JSON Schema for editors, written into the first line of the file. */
  readonly schema?: string;
}

export interface Design {
  readonly ok: true;
  /** `architecture.yaml`. */
  readonly text: string;
  readonly blueprint: Blueprint;
  readonly findings: readonly Diagnostic[];
  readonly files: readonly EmittedFile[];
}

export type Designed = Design | { readonly ok: false; readonly refusal: Refusal };

/** From a brief in words to a checked design: read, plan, print, compile, emit. Pure: same brief, same bytes. */
export function design(brief: string, options: DesignOptions = {}): Designed {
  const reading = readBrief(brief);
  if (!reading.ok) return reading;
  const requirements = withOptions(reading.requirements, options);
  const planned = plan(requirements, options.choices);
  if (!planned.ok) return planned;
  const text = printArchitecture(
    planned.architecture,
    options.schema ? { schema: options.schema } : {},
  );
  const { blueprint, diagnostics } = compile(text, 'architecture.yaml');
  if (!blueprint)
    throw new Error(`The planned document cannot be read: ${JSON.stringify(diagnostics)}`);
  const files = emit(blueprint, { findings: diagnostics });
  return { ok: true, text, blueprint, findings: diagnostics, files };
}

function withOptions(
  requirements: Requirements,
  { facts = [], language }: DesignOptions,
): Requirements {
  const stated: Facts = {
    ...requirements.facts,
    ...Object.fromEntries(facts.map((fact) => [fact.name, fact])),
  };
  return { ...requirements, facts: stated, language: language ?? requirements.language };
}
