import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ourCommand } from './our-command.mjs';
import { definePeer } from './peer.mjs';

const SERVICES = { ordering: 'Order', stock: 'StockItem', payment: 'Payment', shipping: 'Parcel' };

export const jhipster = definePeer({
  id: 'jhipster',
  packages: { 'generator-jhipster': '9.4.0' },
  task: 'four services from a model',
  rounds: 3,
  same: 'Both turn a short model of four services with one entity each into the files of a project.',
  differs:
    'Hardly comparable, shown for scale: JHipster writes four Spring Boot applications with their tests and builds (nothing is installed or compiled here). Ours writes contracts, diagrams and documents, no application code.',
  prepare({ installed, ours, theirs }) {
    writeFileSync(join(ours, 'architecture.yaml'), fourBlueprint());
    writeFileSync(join(theirs, 'four.jdl'), fourJdl());
    return {
      ours: {
        ...ourCommand('emit', ours),
        result: () => countFiles(ours, ['architecture.yaml', '.backend-architect']),
      },
      theirs: {
        what: 'jhipster jdl --skip-install --skip-git',
        args: [
          join(installed, 'node_modules/generator-jhipster/dist/cli/jhipster.cjs'),
          ...'jdl four.jdl --skip-install --skip-git --force'.split(' '),
        ],
        cwd: theirs,
        made: [...Object.keys(SERVICES), '.yo-rc.json', '.jhipster'],
        result: () => {
          for (const [name, entity] of Object.entries(SERVICES))
            readFileSync(
              join(theirs, name, `src/main/java/com/example/${name}/domain/${entity}.java`),
            );
          return countFiles(theirs, ['four.jdl']);
        },
      },
    };
  },
});

function fourBlueprint() {
  const contexts = Object.entries(SERVICES).map(
    ([name, entity]) =>
      `  ${name}:\n    purpose: Keeps what belongs to ${name}.\n    store: postgresql\n    entities: { ${entity}: { id: uuid, name: text, amount: money } }\n    commands: { create${entity}: { creates: ${entity}, roles: [ clerk ] } }\n`,
  );
  return `architecture: 1\nname: four\nstyle: microservices\nidentity: { methods: [ oidc ], authorisation: [ rbac ] }\nroles: { clerk: { kind: staff } }\ncontexts:\n${contexts.join('')}`;
}

function fourJdl() {
  return Object.entries(SERVICES)
    .map(
      ([name, entity], n) =>
        `application { config { baseName ${name}, applicationType microservice, packageName com.example.${name}, serverPort ${8081 + n}, authenticationType oauth2, prodDatabaseType postgresql } entities ${entity} }\nentity ${entity} { name String required, amount BigDecimal required }\nmicroservice ${entity} with ${name}\n`,
    )
    .join('');
}

function countFiles(folder, inputs) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.endsWith('.backend-architect'),
  );
  return `${files.filter(({ name }) => !inputs.includes(name)).length} files`;
}
