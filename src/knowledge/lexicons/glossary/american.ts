const pairs = `catalogue=catalog enrolment=enrollment enrol=enroll fulfilment=fulfillment licence=license programme=program
  centre=center organiser=organizer organisation=organization authorisation=authorization optimisation=optimization
  visualisation=visualization localisation=localization personalisation=personalization categorisation=categorization
  customisation=customization synchronisation=synchronization tokenisation=tokenization digitisation=digitization
  hospitalisation=hospitalization immunisation=immunization anonymisation=anonymization harmonisation=harmonization
  moderniser=modernizer normalisation=normalization specialisation=specialization utilisation=utilization
  cheque=check colour=color labour=labor harbour=harbor neighbour=neighbor behaviour=behavior favour=favor favourite=favorite
  instalment=installment jewellery=jewelry tyre=tire enquiry=inquiry kerb=curb grey=gray analyse=analyze
  modelling=modeling labelling=labeling signalling=signaling travelling=traveling traveller=traveler counselling=counseling
  cancelled=canceled levelling=leveling fuelling=fueling ageing=aging judgement=judgment defence=defense offence=offense
  metre=meter litre=liter theatre=theater fibre=fiber mould=mold plough=plow aluminium=aluminum anaesthesia=anesthesia
  paediatrics=pediatrics orthopaedics=orthopedics haematology=hematology gynaecology=gynecology anaemia=anemia
  storey=story draught=draft sceptic=skeptic artefact=artifact speciality=specialty dialogue=dialog`;

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** American spelling of an English word in lower case, singular: code and contracts are written in it by custom. */
export function american(word: string): string {
  return SPELLINGS.get(word) ?? word;
}
