/** A number with its thousands apart from five digits on: `60_000`. */
export function numberLiteral(value: number): string {
  return Math.abs(value) < 10_000 || !Number.isSafeInteger(value)
    ? String(value)
    : String(value).replace(/\B(?=(\d{3})+$)/g, '_');
}
