import type { Table } from '../data/table.ts';
import type { Caller } from '../definition.ts';

/** Conditions that keep a caller to the records that are theirs: tenant first, then owner. */
export function accessConditions(
  table: Table,
  caller: Caller,
  place: (value: unknown) => string,
): readonly string[] {
  const { tenant, owner } = table.entity;
  return [
    ...(tenant === undefined || caller.isSystem
      ? []
      : [`${table.column(tenant)}::text = ${place(caller.tenant ?? '')}`]),
    ...(owner === undefined || !caller.ownOnly
      ? []
      : [`${table.column(owner)}::text = ${place(caller.subject)}`]),
  ];
}

/** What is open to everybody shows nobody less for saying who they are. */
export function asSeenBy({ public: isPublic }: { readonly public?: true }, caller: Caller): Caller {
  return isPublic && caller.ownOnly ? { ...caller, ownOnly: false } : caller;
}
