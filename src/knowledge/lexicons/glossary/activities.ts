import { stem } from './english-stem.ts';

const pairs = `pay=payment deliver=delivery ship=shipment enrol=enrolment enroll=enrolment recruit=recruitment subscribe=subscription
  inspect=inspection reserve=reservation book=booking invoice=invoicing register=registration adopt=adoption donate=donation
  prescribe=prescription dispense=dispensing admit=admission discharge=discharge dispatch=dispatch schedule=scheduling
  translate=translation transcribe=transcription moderate=moderation recommend=recommendation notify=notification
  forecast=forecast reconcile=reconciliation settle=settlement authorise=authorisation authorize=authorisation
  refund=refund return=return maintain=maintenance repair=repair calibrate=calibration certify=certification
  vaccinate=vaccination treat=treatment diagnose=diagnosis examine=examination grade=grading teach=teaching train=training
  hire=hiring appraise=appraisal reimburse=reimbursement negotiate=negotiation quote=quotation bid=bidding auction=auction
  trade=trade match=matching publish=publication archive=archive audit=audit report=reporting analyse=analysis
  analyze=analysis monitor=monitoring measure=measurement meter=metering bill=billing charge=charging rent=rental lease=lease
  lend=lending borrow=lending insure=insurance claim=claim assess=assessment underwrite=underwriting vote=voting
  license=licence permit=permit harvest=harvest plant=planting feed=feeding breed=breeding slaughter=slaughter cook=kitchen
  clean=cleaning park=parking tow=towing route=routing transport=transport load=loading pick=picking pack=packing
  onboard=onboarding verify=verification approve=approval escalate=escalation complain=complaint comment=comment
  review=review rate=rating survey=survey invite=invitation check=check migrate=migration export=export import=import
  plan=planning produce=production manufacture=production assemble=assembly procure=procurement purchase=purchase
  order=order sell=sale buy=purchase price=pricing discount=discount redeem=redemption track=tracking trace=traceability
  recall=recall store=storage stock=stock evacuate=evacuation rescue=rescue patrol=patrol`;

/** Stem of a verb → the noun for the activity: `deliver` → `delivery`. */
export const ACTIVITY_OF_VERB: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [verb = '', noun = ''] = pair.split('=');
      return [stem(verb), noun] as const;
    }),
);
