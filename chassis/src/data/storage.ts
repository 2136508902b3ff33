import type { StorageType } from '../definition.ts';
import { columnName, identifier } from './names.ts';

/** How values of one type go into the database and come out of it. */
interface Storage {
  readonly columns: (field: string) => readonly string[];
  /** Expressions for the columns; `at` is the placeholder of the one parameter. */
  readonly write: (at: string) => readonly string[];
  /** Expression that gives the value back as JSON carries it. */
  readonly read: (field: string) => string;
  /** The parameter for a value. */
  readonly parameter: (value: unknown) => unknown;
}

const asIs = (value: unknown): unknown => value;
const asJson = (value: unknown): unknown => (value === null ? null : JSON.stringify(value));

function plain(type: string): Storage {
  return {
    columns: (field) => [identifier(columnName(field))],
    write: (at) => [`${at}::${type}`],
    read: (field) => identifier(columnName(field)),
    parameter: asIs,
  };
}

/** An amount needs its currency: two columns, so that the database can add up and compare. */
const money: Storage = {
  columns: (field) => [
    identifier(`${columnName(field)}_amount`),
    identifier(`${columnName(field)}_currency`),
  ],
  write: (at) => [`(${at}::jsonb->>'amount')::numeric`, `${at}::jsonb->>'currency'`],
  read: (field) => {
    const [amount = '', currency = ''] = money.columns(field);
    return `case when ${amount} is null then null else jsonb_build_object('amount', ${amount}::text, 'currency', ${currency}) end`;
  },
  parameter: asJson,
};

export const STORAGE: Readonly<Record<StorageType, Storage>> = {
  uuid: plain('uuid'),
  text: plain('text'),
  int: plain('bigint'),
  decimal: plain('numeric'),
  float: plain('double precision'),
  bool: plain('boolean'),
  date: plain('date'),
  timestamp: plain('timestamptz'),
  money,
  json: { ...plain('jsonb'), parameter: asJson },
};
