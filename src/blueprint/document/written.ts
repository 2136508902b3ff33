import type { Language } from '../../util/language.ts';
import type { Style } from '../model/blueprint.ts';
import type { Concern } from '../model/concern.ts';
import type { FactName } from '../requirements/fact-catalogue.ts';
import type { FactValue, Intent } from '../requirements/requirements.ts';

/**
 * `architecture.yaml` as plain data, in the words of the file: durations are `150ms`, shares `99.9%`.
 * The planner makes it, people who prefer TypeScript write it, `printArchitecture` turns it into text.
 * The shapes beside it are the full grammar; this type knows the parts by name and leaves their keys open.
 */
export interface Written {
  readonly architecture: 1;
  readonly name: string;
  readonly title?: string;
  readonly purpose?: string;
  readonly language?: Language;
  readonly intents?: readonly Intent[];
  readonly requirements?: { readonly [N in FactName]?: FactValue<N> | WrittenFact<N> };
  readonly resembles?: Names<readonly string[]>;
  readonly style?: Style;
  readonly roles?: Names<WrittenPart>;
  readonly identity?: WrittenPart;
  readonly access?: Names<WrittenPart>;
  readonly contexts?: Names<WrittenContext>;
  readonly externals?: Names<WrittenPart>;
  readonly flows?: Names<WrittenFlow>;
  readonly services?: Names<WrittenPart>;
  readonly stores?: Names<WrittenPart>;
  readonly gateway?: WrittenPart;
  readonly bffs?: Names<WrittenPart>;
  readonly broker?: string | WrittenPart;
  readonly deployment?: WrittenPart;
  readonly telemetry?: WrittenPart;
  readonly flags?: Names<WrittenPart>;
  readonly migration?: WrittenPart;
  readonly technologies?: { readonly [C in Concern]?: readonly string[] };
  readonly patterns?: readonly (string | WrittenPart)[];
  readonly decisions?: readonly WrittenPart[];
  readonly questions?: readonly WrittenPart[];
  readonly suppress?: readonly WrittenPart[];
}

export type Names<T> = Readonly<Record<string, T>>;

/** A value as YAML can state it. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

export type WrittenPart = { readonly [key: string]: Plain };

export interface WrittenFact<N extends FactName> {
  readonly value: FactValue<N>;
  readonly quote?: string;
  readonly assumed?: string;
  readonly force?: 'must' | 'should' | 'could';
}

export interface WrittenContext {
  readonly purpose?: string;
  readonly kind?: 'core' | 'supporting' | 'generic';
  readonly owner?: string;
  readonly terms?: readonly string[];
  readonly store?: string | WrittenPart;
  readonly entities?: Names<Names<string | WrittenPart>>;
  readonly about?: Names<WrittenPart>;
  readonly commands?: Names<WrittenPart>;
  readonly queries?: Names<WrittenPart>;
  readonly events?: Names<readonly string[] | WrittenPart>;
  readonly on?: Names<string | WrittenPart>;
  readonly calls?: readonly (string | WrittenPart)[];
  readonly api?: WrittenPart;
  readonly caches?: Names<WrittenPart>;
  readonly jobs?: Names<WrittenPart>;
  readonly webhooks?: Names<WrittenPart>;
  readonly eventSourced?: boolean;
  readonly snapshotEvery?: number;
  readonly readModel?: boolean;
  readonly invariant?: string;
  readonly consistency?: 'strong' | 'eventual';
}

export interface WrittenFlow {
  readonly description?: string;
  readonly trigger?: string;
  readonly steps?: readonly (string | WrittenPart)[];
  readonly saga?: readonly (string | WrittenPart)[];
  readonly [key: string]: Plain | undefined;
}

/** Gives an architecture written in TypeScript its types. */
export function defineArchitecture(architecture: Written): Written {
  return architecture;
}
