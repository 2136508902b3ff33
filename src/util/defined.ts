/** The keys of `T` that may be undefined, as keys that may be absent. */
export type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the keys whose value is undefined, so that absent and undefined are one thing. */
export function defined<const T extends object>(value: T): Defined<T> {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  // Object.fromEntries forgets the keys; the filter above is what Defined says.
  return Object.fromEntries(entries) as Defined<T>;
}
