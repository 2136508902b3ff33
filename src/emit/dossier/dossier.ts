import { localeOf } from '../../knowledge/locales/locale.ts';
import { defineEmitter, type EmittedFile } from '../emitter.ts';
import { decisionFiles } from './decision-link.ts';
import { architecture } from './pages/architecture.ts';
import { boundaries } from './pages/boundaries.ts';
import { caching } from './pages/caching.ts';
import { communication } from './pages/communication.ts';
import { contracts } from './pages/contracts.ts';
import { decisionRecord, decisions } from './pages/decisions.ts';
import { deployment } from './pages/deployment.ts';
import { identity } from './pages/identity.ts';
import { observability } from './pages/observability.ts';
import { readme } from './pages/readme.ts';
import { resilience } from './pages/resilience.ts';
import { technology } from './pages/technology.ts';
import { testing } from './pages/testing.ts';
import { PAGE_FILES, PAGE_IDS, type PageId, type View } from './view.ts';

const PAGES: Readonly<Record<PageId, (view: View) => string>> = {
  boundaries,
  contracts,
  architecture,
  identity,
  communication,
  resilience,
  observability,
  caching,
  technology,
  deployment,
  testing,
  decisions,
};

export const dossier = defineEmitter({
  id: 'dossier',
  summary: 'The design in documents: a way in, twelve pages, a record of every decision.',
  emit: (blueprint, { findings }) => {
    const view: View = { blueprint, findings, t: localeOf(blueprint.language) };
    const file = (path: string, text: string): EmittedFile => ({ path, text, owner: 'tool' });
    return [
      file('README.md', readme(view)),
      ...PAGE_IDS.map((id) => file(`docs/${PAGE_FILES[id]}`, PAGES[id](view))),
      ...[...decisionFiles(blueprint.decisions)].map(([decision, name]) =>
        file(`docs/decisions/${name}`, decisionRecord(view, decision)),
      ),
    ];
  },
});
