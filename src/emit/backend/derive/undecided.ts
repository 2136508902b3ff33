/** Something that names and types do not tell: people have to decide it. */
export interface Undecided {
  /** `payments: on card-network.ChargeSettled, capturePayment` */
  readonly where: string;
  /** A sentence. */
  readonly what: string;
}
