import { operationsOf } from '../../blueprint/analysis/hosts.ts';
import { link, list } from '../text/markdown.ts';
import { diagramsOf } from '../text/mermaid/diagrams.ts';
import { PAGE_FILES, PAGE_IDS, type PageId, type View } from './view.ts';

/** The other documents, each with what it holds here. */
export function nextPages({ blueprint, t }: View): string {
  const { contexts, bffs, dependencies, services, flows, roles, decisions } = blueprint;
  const h = t.readme.holds;
  const kind = (wanted: 'sync' | 'async') =>
    dependencies.filter((one) => one.kind === wanted).length;
  const holds: Readonly<Record<PageId, string>> = {
    boundaries: h.boundaries(contexts.length),
    contracts: h.contracts(contexts.flatMap(operationsOf).length),
    architecture: h.architecture(diagramsOf(blueprint, t).length),
    identity: h.identity(roles.length),
    communication: h.communication(kind('sync'), kind('async')),
    resilience: h.resilience([...bffs, ...contexts].flatMap(({ calls }) => calls).length),
    observability: h.observability(flows.filter(({ slo }) => slo).length),
    caching: h.caching(contexts.flatMap(({ caches }) => caches).length),
    technology: h.technology(Object.values(blueprint.technologies).flat().length),
    deployment: h.deployment(services.length),
    testing: h.testing(contexts.length),
    decisions: h.decisions(decisions.length),
  };
  return list(PAGE_IDS.map((id) => `${link(t.pages[id], `docs/${PAGE_FILES[id]}`)}: ${holds[id]}`));
}
