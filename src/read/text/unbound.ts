/** Why words do not bind us: whose they are, or what became of them. */
export type Unbound = 'predecessor' | 'others' | 'quoted' | 'withdrawn' | 'injected' | 'code';
