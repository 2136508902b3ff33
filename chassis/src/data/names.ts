/** Column of a field: `placedAt` → `placed_at`. The column `version` counts changes of the record, so a field gives way. */
export function columnName(field: string): string {
  const column = field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  return column === 'version' ? 'version_' : column;
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as an SQL literal. Only for names of the architecture; values of requests are always parameters. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
