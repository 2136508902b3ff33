import type { Entity } from '../../blueprint/model/entity.ts';

const DAYS_PER_YEAR = 365;

/** Rows that a table holds once it is as old as its retention; of one year where nothing is ever removed. Undefined where the file gives no size. */
export function rowsHeld({ rowsPerYear, retentionDays }: Entity): number | undefined {
  if (rowsPerYear === undefined) return undefined;
  return rowsPerYear * ((retentionDays ?? DAYS_PER_YEAR) / DAYS_PER_YEAR);
}

/** Whether an index begins with the field. */
export function isIndexed(entity: Entity, field: string): boolean {
  const known = entity.fields.find(({ name }) => name === field);
  return (
    field === 'id' ||
    known?.unique === true ||
    known?.indexed === true ||
    entity.indexes.some(([first]) => first === field)
  );
}
