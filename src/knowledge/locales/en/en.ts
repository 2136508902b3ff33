import { boundaries } from './boundaries.ts';
import { caching } from './caching.ts';
import { communication } from './communication.ts';
import { contracts } from './contracts.ts';
import { decisions } from './decisions.ts';
import { deployment } from './deployment.ts';
import { diagrams } from './diagrams.ts';
import { facts } from './facts.ts';
import { identity } from './identity.ts';
import { observability } from './observability.ts';
import { pages } from './pages.ts';
import { readme } from './readme.ts';
import { resilience } from './resilience.ts';
import { summary } from './summary.ts';
import { technology } from './technology.ts';
import { testing } from './testing.ts';
import { words } from './words.ts';

export const en = {
  pages,
  words,
  facts,
  summary,
  diagrams,
  readme,
  boundaries,
  contracts,
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
