import type { Rule } from '../../rule.ts';
import { bodyAboveGateway } from './body-above-gateway.ts';
import { commandWithoutEffect } from './command-without-effect.ts';
import { compositionWithoutStaleness } from './composition-without-staleness.ts';
import { createWithoutKey } from './create-without-key.ts';
import { deadEndState } from './dead-end-state.ts';
import { deprecatedWithoutSuccessor } from './deprecated-without-successor.ts';
import { deprecatedWithoutSunset } from './deprecated-without-sunset.ts';
import { errorsWithoutForm } from './errors-without-form.ts';
import { listWithoutPage } from './list-without-page.ts';
import { longOperationAnsweredAtOnce } from './long-operation-answered-at-once.ts';
import { minorVersionInPath } from './minor-version-in-path.ts';
import { nameAgainstKind } from './name-against-kind.ts';
import { pageTooLarge } from './page-too-large.ts';
import { pluralEntity } from './plural-entity.ts';
import { unreachableState } from './unreachable-state.ts';
import { updateWithoutVersion } from './update-without-version.ts';

export const contracts: readonly Rule[] = [
  bodyAboveGateway,
  commandWithoutEffect,
  compositionWithoutStaleness,
  createWithoutKey,
  deadEndState,
  deprecatedWithoutSuccessor,
  deprecatedWithoutSunset,
  errorsWithoutForm,
  listWithoutPage,
  longOperationAnsweredAtOnce,
  minorVersionInPath,
  nameAgainstKind,
  pageTooLarge,
  pluralEntity,
  unreachableState,
  updateWithoutVersion,
];
