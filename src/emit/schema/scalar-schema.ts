import type { Scalar } from '../../blueprint/model/entity.ts';
import type { ComponentLibrary } from './component-library.ts';
import type { JsonObject } from './json.ts';

/** Characters of a text for which the blueprint states no limit. */
export const USUAL_TEXT_LENGTH = 2_000;

/** The schema of a scalar. `maxLength` limits what is a free text. */
export function scalarSchema(
  scalar: Scalar,
  maxLength: number | undefined,
  library: ComponentLibrary,
): JsonObject {
  switch (scalar) {
    case 'text':
      return { type: 'string', maxLength: maxLength ?? USUAL_TEXT_LENGTH };
    case 'money':
      return library.ref('#money', 'Money', moneySchema);
    case 'geo':
      return library.ref('#geo', 'GeoPoint', geoSchema);
    default:
      return PLAIN[scalar];
  }
}

const PLAIN: Readonly<Record<Exclude<Scalar, 'text' | 'money' | 'geo'>, JsonObject>> = {
  uuid: { type: 'string', format: 'uuid', maxLength: 36 },
  /** Whole numbers that every JSON reader keeps exact. */
  int: {
    type: 'integer',
    minimum: Number.MIN_SAFE_INTEGER,
    maximum: Number.MAX_SAFE_INTEGER,
  },
  /** A string, since JSON numbers lose digits on the way through a double. */
  decimal: { type: 'string', pattern: '^-?\\d{1,20}(\\.\\d{1,10})?$', maxLength: 32 },
  float: { type: 'number' },
  bool: { type: 'boolean' },
  date: { type: 'string', format: 'date', maxLength: 10 },
  timestamp: { type: 'string', format: 'date-time', maxLength: 35 },
  duration: { type: 'string', format: 'duration', maxLength: 64 },
  json: { type: 'object', additionalProperties: true, maxProperties: 200 },
  email: { type: 'string', format: 'email', maxLength: 254 },
  /** E.164. */
  phone: { type: 'string', pattern: '^\\+[1-9]\\d{6,14}$', maxLength: 16 },
  url: { type: 'string', format: 'uri', maxLength: 2_048 },
  /** ISO 3166-1 alpha-2. */
  country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
  /** ISO 4217. */
  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
  /** Address of a file that was uploaded before. */
  file: { type: 'string', format: 'uri', maxLength: 2_048 },
};

/**
 * Whole minor units as a string: no reader can turn it into a double and lose a cent, amounts beyond
 * 2^53 stay exact, and there is one way to write each amount, so that equal means equal.
 */
function moneySchema(): JsonObject {
  return {
    type: 'object',
    description:
      'An amount of money. `amount` counts the minor unit of the currency as ISO 4217 defines it: "4990" with EUR is 49.90 euros, with JPY it is 4990 yen.',
    properties: {
      amount: { type: 'string', pattern: '^(0|-?[1-9]\\d{0,18})$', maxLength: 20 },
      currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
    },
    required: ['amount', 'currency'],
    additionalProperties: false,
  };
}

function geoSchema(): JsonObject {
  return {
    type: 'object',
    description: 'A point on Earth in degrees, WGS 84.',
    properties: {
      latitude: { type: 'number', minimum: -90, maximum: 90 },
      longitude: { type: 'number', minimum: -180, maximum: 180 },
    },
    required: ['latitude', 'longitude'],
    additionalProperties: false,
  };
}
