import type { Place } from '../../diagnostics/place.ts';
import type { DataClass } from './data-class.ts';

export const SCALARS = [
  'uuid',
  'text',
  'int',
  'decimal',
  'money',
  'bool',
  'date',
  'timestamp',
  'duration',
  'json',
  'email',
  'phone',
  'url',
  'country',
  'currency',
  'geo',
  'file',
  'float',
] as const;
export type Scalar = (typeof SCALARS)[number];

export type FieldType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  /** One of a closed set of words. */
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  /** Identity of an entity, of this context or another; the other's fields are not here. */
  | { readonly kind: 'ref'; readonly context: string; readonly entity: string }
  /** A part that lives and dies with the entity. */
  | { readonly kind: 'part'; readonly entity: string }
  | { readonly kind: 'list'; readonly of: FieldType };

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly optional: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  /** Set by the server: never accepted from a client. */
  readonly readOnly: boolean;
  /** What leaks when it leaks. */
  readonly sensitive?: DataClass;
  /** Characters for text, items for lists. */
  readonly maxLength?: number;
  readonly description?: string;
  readonly at: Place;
}

/** The states of an entity; transitions come from the commands. */
export interface Lifecycle {
  readonly field: string;
  readonly states: readonly string[];
  readonly initial: string;
}

export interface Entity {
  readonly name: string;
  readonly context: string;
  readonly description?: string;
  readonly fields: readonly Field[];
  /** Has an identity of its own (an `id`); false for parts of another entity. */
  readonly root: boolean;
  /** Field that says whose record it is: object-level authorisation compares it with the caller. */
  readonly owner?: string;
  /** Field that separates tenants. */
  readonly tenant?: string;
  readonly lifecycle?: Lifecycle;
  readonly indexes: readonly (readonly string[])[];
  /** Expected rows a year, for sizing and growth. */
  readonly rowsPerYear?: number;
  /** How long rows are kept. */
  readonly retentionDays?: number;
  readonly at: Place;
}
