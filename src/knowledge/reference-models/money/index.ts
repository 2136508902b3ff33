import type { ReferenceModel } from '../reference-model.ts';
import { BANKING_MODELS } from './banking.ts';
import { BEHIND_THE_DESK_MODELS } from './behind-the-desk.ts';
import { BILLING_MODELS } from './billing.ts';
import { CARDS_MODELS } from './cards.ts';
import { CHECKS_MODELS } from './checks.ts';
import { COVER_MODELS } from './cover.ts';
import { CREDIT_MODELS } from './credit.ts';
import { GIVING_MODELS } from './giving.ts';
import { INSURANCE_MODELS } from './insurance.ts';
import { INSURANCE_MORE_MODELS } from './insurance-more.ts';
import { INVESTING_MODELS } from './investing.ts';
import { LARGER_LOANS_MODELS } from './larger-loans.ts';
import { LONG_TERM_MONEY_MODELS } from './long-term-money.ts';
import { LOYALTY_MODELS } from './loyalty.ts';
import { PAYMENTS_MODELS } from './payments.ts';
import { PUBLIC_MONEY_MODELS } from './public-money.ts';
import { SMALL_CREDIT_MODELS } from './small-credit.ts';
import { SMALL_FIRM_MODELS } from './small-firm.ts';
import { TRADING_MODELS } from './trading.ts';

/** Kinds of systems: banks, payments, insurance, accounts. */
export const MONEY: readonly ReferenceModel[] = [
  ...BANKING_MODELS,
  ...BEHIND_THE_DESK_MODELS,
  ...BILLING_MODELS,
  ...CARDS_MODELS,
  ...CHECKS_MODELS,
  ...COVER_MODELS,
  ...CREDIT_MODELS,
  ...GIVING_MODELS,
  ...INSURANCE_MORE_MODELS,
  ...INSURANCE_MODELS,
  ...INVESTING_MODELS,
  ...LARGER_LOANS_MODELS,
  ...LONG_TERM_MONEY_MODELS,
  ...LOYALTY_MODELS,
  ...PAYMENTS_MODELS,
  ...PUBLIC_MONEY_MODELS,
  ...SMALL_CREDIT_MODELS,
  ...SMALL_FIRM_MODELS,
  ...TRADING_MODELS,
];
