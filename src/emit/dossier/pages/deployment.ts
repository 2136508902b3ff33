import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { code, codes, page, properties, section, table } from '../../text/markdown.ts';
import { backups } from '../backups.ts';
import { edge } from '../edge-section.ts';
import { legacyMigration } from '../legacy-migration.ts';
import { migrations, releaseOrder, rollback, rollout } from '../release.ts';
import { secretsOf } from '../secrets.ts';
import { shutdown } from '../shutdown.ts';
import { sizes } from '../sizes.ts';
import type { View } from '../view.ts';

/** Where everything runs, how big it is, and how a version comes in and goes back. */
export function deployment(view: View): string {
  const { blueprint, t } = view;
  const d = t.deployment;
  const empty = blueprint.services.length === 0;
  return page(
    t.pages.deployment,
    empty ? d.none : '',
    section(d.where, where(view)),
    section(d.sizes, sizes(view)),
    section(d.order, releaseOrder(view)),
    section(d.rollout, rollout(view)),
    section(d.migrations, migrations(view)),
    section(d.rollback, empty ? '' : rollback(view)),
    section(d.shutdown, shutdown(view)),
    ...edge(view),
    section(
      d.secrets,
      table(
        [t.words.name, d.usedBy, d.secretFor],
        secretsOf(view).map(({ name, usedBy, purpose }) => [code(name), codes(usedBy), purpose]),
      ),
    ),
    section(d.backups, backups(view)),
    section(
      d.flags,
      table(
        [t.words.name, t.words.kind, t.words.description, t.words.until],
        blueprint.flags.map((flag) => [
          code(flag.name),
          code(flag.kind),
          escapeMarkdown(flag.description ?? ''),
          flag.until === undefined ? d.forever : code(flag.until),
        ]),
      ),
    ),
    section(d.migration, legacyMigration(view)),
  );
}

function where({ blueprint, t }: View): string {
  const d = t.deployment;
  const { deployment: stated } = blueprint;
  return properties([
    [d.target, code(stated.target)],
    [d.site, code(stated.site)],
    [d.cloud, code(stated.cloud ?? '')],
    [d.regions, codes(stated.regions)],
    [t.words.zones, String(stated.zones)],
    [d.topology, code(stated.topology)],
    [d.residency, escapeMarkdown(stated.residency ?? '')],
    [d.discovery, code(stated.discovery)],
    [d.mesh, code(stated.mesh ?? '')],
    [d.configuration, code(stated.configuration)],
    [d.secretsFrom, code(stated.secrets)],
  ]);
}
