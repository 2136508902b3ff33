import { defineTechnologies } from '../technology.ts';

/** Feature toggles. */
export const featureFlags = defineTechnologies([
  {
    id: 'openfeature',
    name: 'OpenFeature',
    concern: 'flags',
    aliases: ['open feature'],
    homepage: 'https://openfeature.dev',
  },
  {
    id: 'launchdarkly',
    name: 'LaunchDarkly',
    concern: 'flags',
    aliases: ['launch darkly', '런치다클리'],
    homepage: 'https://launchdarkly.com',
  },
  {
    id: 'unleash',
    name: 'Unleash',
    concern: 'flags',
    aliases: ['getunleash'],
    ambiguous: ['unleash'],
    homepage: 'https://www.getunleash.io',
  },
  {
    id: 'flagsmith',
    name: 'Flagsmith',
    concern: 'flags',
    aliases: [],
    homepage: 'https://www.flagsmith.com',
  },
  {
    id: 'growthbook',
    name: 'GrowthBook',
    concern: 'flags',
    aliases: ['growth book'],
    homepage: 'https://www.growthbook.io',
  },
  {
    id: 'split-io',
    name: 'Split',
    concern: 'flags',
    aliases: ['split.io'],
    ambiguous: ['split'],
    homepage: 'https://www.split.io',
  },
  {
    id: 'configcat',
    name: 'ConfigCat',
    concern: 'flags',
    aliases: ['config cat'],
    homepage: 'https://configcat.com',
  },
  { id: 'flipt', name: 'Flipt', concern: 'flags', aliases: [], homepage: 'https://www.flipt.io' },
  {
    id: 'ff4j',
    name: 'FF4J',
    concern: 'flags',
    aliases: [],
    implies: ['java'],
    homepage: 'https://ff4j.github.io',
  },
]);
