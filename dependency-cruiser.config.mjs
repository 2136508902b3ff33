/** A folder may import from folders on the lines above its own: not from its own line, not from below. */
const layers = [
  ['util'],
  ['diagnostics'],
  ['blueprint'],
  ['knowledge'],
  ['read', 'plan', 'resolve', 'check', 'emit', 'write'], // the phases
  ['compile.ts'],
  ['design.ts'],
  ['docs'],
  ['index.ts', 'cli'],
];
const TESTS = '\\.test\\.ts$|^src/testing/';
/** A list names every rule of its area: that is its work. */
const LISTS = '/index\\.ts$';
const path = (folders) => `^src/(${folders.join('|')})(/|$)`;

const layerRules = layers.flatMap((folders, level) =>
  folders.map((folder) => ({
    name: `layer-${folder}`,
    comment: `src/${folder} may not import from its own line of the table or the lines below it.`,
    severity: 'error',
    from: { path: path([folder]), pathNot: TESTS },
    to: {
      path: path(
        layers
          .slice(level)
          .flat()
          .filter((other) => other !== folder),
      ),
    },
  })),
);

export default {
  forbidden: [
    ...layerRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-does-no-io',
      comment: 'Only doors (cli, later mcp, agents, server) may use Node APIs.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(cli)/|${TESTS}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-and-emitters-stand-alone',
      comment: 'A rule never imports a rule; an emitter never imports an emitter.',
      severity: 'error',
      from: { path: '^src/(check/rules|emit)/([^/]+)/([^/]+)', pathNot: `${TESTS}|${LISTS}` },
      to: { path: '^src/$1/', pathNot: '^src/emit/($2/|(text|schema|http|contract)/|[^/]+\\.ts$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
