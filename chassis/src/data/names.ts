/** Column of a field: `placedAt` → `placed_at`. */
export function columnName(field: string): string {
  return field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as an SQL literal. Only for names of the architecture; values of requests are always parameters. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
