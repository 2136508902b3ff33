import type { ContextKnowledge } from '../context.ts';
import { fieldOperation } from './agriculture/field-operation.ts';
import { herd } from './agriculture/herd.ts';
import { produceMarket } from './agriculture/produce-market.ts';
import { airCargo } from './aviation/air-cargo.ts';
import { aircraftMaintenance } from './aviation/aircraft-maintenance.ts';
import { airlineOrder } from './aviation/airline-order.ts';
import { airportResource } from './aviation/airport-resource.ts';
import { departureControl } from './aviation/departure-control.ts';
import { flightOps } from './aviation/flight-ops.ts';
import { seatInventory } from './aviation/seat-inventory.ts';
import { cardAuthorisation } from './banking/card-authorisation.ts';
import { cardIssuing } from './banking/card-issuing.ts';
import { collateral } from './banking/collateral.ts';
import { collections } from './banking/collections.ts';
import { depositAccount } from './banking/deposit-account.ts';
import { dispute } from './banking/dispute.ts';
import { fraudEvaluation } from './banking/fraud-evaluation.ts';
import { loan } from './banking/loan.ts';
import { openBankingConsent } from './banking/open-banking-consent.ts';
import { partyKyc } from './banking/party-kyc.ts';
import { paymentOrder } from './banking/payment-order.ts';
import { paymentRail } from './banking/payment-rail.ts';
import { archive } from './business/archive.ts';
import { calendarEvent } from './business/calendar-event.ts';
import { contract } from './business/contract.ts';
import { customer } from './business/customer.ts';
import { offer } from './business/offer.ts';
import { project } from './business/project.ts';
import { quotation } from './business/quotation.ts';
import { reporting } from './business/reporting.ts';
import { site } from './business/site.ts';
import { task } from './business/task.ts';
import { custody } from './capital-markets/custody.ts';
import { marketData } from './capital-markets/market-data.ts';
import { marketOrder } from './capital-markets/market-order.ts';
import { portfolio } from './capital-markets/portfolio.ts';
import { tradeSettlement } from './capital-markets/trade-settlement.ts';
import { childcareDay } from './care/childcare-day.ts';
import { glucoseDiary } from './care/glucose-diary.ts';
import { homeCareVisit } from './care/home-care-visit.ts';
import { mealPlan } from './care/meal-plan.ts';
import { nursingRecord } from './care/nursing-record.ts';
import { veterinaryVisit } from './care/veterinary-visit.ts';
import { callRouting } from './collaboration/call-routing.ts';
import { collaborationBoard } from './collaboration/collaboration-board.ts';
import { contactBook } from './collaboration/contact-book.ts';
import { emailDelivery } from './collaboration/email-delivery.ts';
import { fileSharing } from './collaboration/file-sharing.ts';
import { helpdeskChat } from './collaboration/helpdesk-chat.ts';
import { knowledgeBase } from './collaboration/knowledge-base.ts';
import { mediaProcessing } from './collaboration/media-processing.ts';
import { presence } from './collaboration/presence.ts';
import { template } from './collaboration/template.ts';
import { transcription } from './collaboration/transcription.ts';
import { translation } from './collaboration/translation.ts';
import { userProfile } from './collaboration/user-profile.ts';
import { adoption } from './community/adoption.ts';
import { animal } from './community/animal.ts';
import { donation } from './community/donation.ts';
import { grant } from './community/grant.ts';
import { serviceDirectory } from './community/service-directory.ts';
import { volunteer } from './community/volunteer.ts';
import { accession } from './culture/accession.ts';
import { bibliographicCatalogue } from './culture/bibliographic-catalogue.ts';
import { circulation } from './culture/circulation.ts';
import { interlibraryLoan } from './culture/interlibrary-loan.ts';
import { objectLoan } from './culture/object-loan.ts';
import { peerReview } from './culture/peer-review.ts';
import { dashboard } from './data/dashboard.ts';
import { dataExport } from './data/data-export.ts';
import { dataQuality } from './data/data-quality.ts';
import { importJob } from './data/import-job.ts';
import { admission } from './education/admission.ts';
import { assignmentGrade } from './education/assignment-grade.ts';
import { attendance } from './education/attendance.ts';
import { courseDelivery } from './education/course-delivery.ts';
import { enrolment } from './education/enrolment.ts';
import { exam } from './education/exam.ts';
import { learningRecord } from './education/learning-record.ts';
import { note } from './education/note.ts';
import { studentRegistry } from './education/student-registry.ts';
import { chargePoint } from './energy/charge-point.ts';
import { chargeSettlement } from './energy/charge-settlement.ts';
import { chargingSession } from './energy/charging-session.ts';
import { demandResponse } from './energy/demand-response.ts';
import { energyBilling } from './energy/energy-billing.ts';
import { meterReading } from './energy/meter-reading.ts';
import { outageWork } from './energy/outage-work.ts';
import { activityBooking } from './events/activity-booking.ts';
import { competition } from './events/competition.ts';
import { eventProgramme } from './events/event-programme.ts';
import { speakerSession } from './events/speaker-session.ts';
import { ticketSale } from './events/ticket-sale.ts';
import { venue } from './events/venue.ts';
import { exchangeRate } from './finance/exchange-rate.ts';
import { fixedAsset } from './finance/fixed-asset.ts';
import { generalLedger } from './finance/general-ledger.ts';
import { invoicing } from './finance/invoicing.ts';
import { payable } from './finance/payable.ts';
import { receivable } from './finance/receivable.ts';
import { tax } from './finance/tax.ts';
import { transactionHistory } from './finance/transaction-history.ts';
import { transferLedger } from './finance/transfer-ledger.ts';
import { wallet } from './finance/wallet.ts';
import { bet } from './games/bet.ts';
import { bettingMarket } from './games/betting-market.ts';
import { gameRound } from './games/game-round.ts';
import { gameServer } from './games/game-server.ts';
import { leaderboard } from './games/leaderboard.ts';
import { matchmaking } from './games/matchmaking.ts';
import { playerState } from './games/player-state.ts';
import { responsibleGaming } from './games/responsible-gaming.ts';
import { mapping } from './geo/mapping.ts';
import { routePlanning } from './geo/route-planning.ts';
import { weather } from './geo/weather.ts';
import { buildingPermit } from './government/building-permit.ts';
import { civilRegistration } from './government/civil-registration.ts';
import { election } from './government/election.ts';
import { grievance } from './government/grievance.ts';
import { identityEnrolment } from './government/identity-enrolment.ts';
import { licencePermit } from './government/licence-permit.ts';
import { plausibilityCheck } from './government/plausibility-check.ts';
import { propertyRegister } from './government/property-register.ts';
import { resultPublication } from './government/result-publication.ts';
import { shelterPlace } from './government/shelter-place.ts';
import { socialBenefit } from './government/social-benefit.ts';
import { tabulation } from './government/tabulation.ts';
import { taxReturn } from './government/tax-return.ts';
import { bloodBank } from './health-logistics/blood-bank.ts';
import { clinicalTrial } from './health-logistics/clinical-trial.ts';
import { healthCampaign } from './health-logistics/health-campaign.ts';
import { healthLogistics } from './health-logistics/health-logistics.ts';
import { appointment } from './healthcare/appointment.ts';
import { carePlan } from './healthcare/care-plan.ts';
import { clinicalOrder } from './healthcare/clinical-order.ts';
import { diagnosticResult } from './healthcare/diagnostic-result.ts';
import { encounterBed } from './healthcare/encounter-bed.ts';
import { healthBilling } from './healthcare/health-billing.ts';
import { immunisation } from './healthcare/immunisation.ts';
import { medication } from './healthcare/medication.ts';
import { patientRegistry } from './healthcare/patient-registry.ts';
import { telehealthConsult } from './healthcare/telehealth-consult.ts';
import { dietaryNeed } from './hospitality/dietary-need.ts';
import { foodOrder } from './hospitality/food-order.ts';
import { housekeeping } from './hospitality/housekeeping.ts';
import { kitchen } from './hospitality/kitchen.ts';
import { reservation } from './hospitality/reservation.ts';
import { roomAvailability } from './hospitality/room-availability.ts';
import { stayFolio } from './hospitality/stay-folio.ts';
import { tableReservation } from './hospitality/table-reservation.ts';
import { healthClaim } from './insurance/health-claim.ts';
import { insuranceClaim } from './insurance/insurance-claim.ts';
import { policy } from './insurance/policy.ts';
import { premiumBilling } from './insurance/premium-billing.ts';
import { quoteUnderwriting } from './insurance/quote-underwriting.ts';
import { alarmRouting } from './iot/alarm-routing.ts';
import { deviceProvisioning } from './iot/device-provisioning.ts';
import { deviceRegistry } from './iot/device-registry.ts';
import { edgeGateway } from './iot/edge-gateway.ts';
import { energyMonitoring } from './iot/energy-monitoring.ts';
import { firmwareUpdate } from './iot/firmware-update.ts';
import { ruleEngine } from './iot/rule-engine.ts';
import { courtCase } from './justice/court-case.ts';
import { eFiling } from './justice/e-filing.ts';
import { evidenceCustody } from './justice/evidence-custody.ts';
import { hearing } from './justice/hearing.ts';
import { hospitalStatus } from './justice/hospital-status.ts';
import { incidentDispatch } from './justice/incident-dispatch.ts';
import { legalMatter } from './justice/legal-matter.ts';
import { publicAlert } from './justice/public-alert.ts';
import { resourceRequest } from './justice/resource-request.ts';
import { datingMatch } from './leisure/dating-match.ts';
import { familyTree } from './leisure/family-tree.ts';
import { householdBudget } from './leisure/household-budget.ts';
import { prizeDraw } from './leisure/prize-draw.ts';
import { trainingPlan } from './leisure/training-plan.ts';
import { bondedStore } from './logistics/bonded-store.ts';
import { carrierBooking } from './logistics/carrier-booking.ts';
import { coldChain } from './logistics/cold-chain.ts';
import { containerTracking } from './logistics/container-tracking.ts';
import { courier } from './logistics/courier.ts';
import { customsDeclaration } from './logistics/customs-declaration.ts';
import { delivery } from './logistics/delivery.ts';
import { lastMile } from './logistics/last-mile.ts';
import { parcel } from './logistics/parcel.ts';
import { pilotage } from './logistics/pilotage.ts';
import { portCall } from './logistics/port-call.ts';
import { shippingRate } from './logistics/shipping-rate.ts';
import { stockTransfer } from './logistics/stock-transfer.ts';
import { transportDocument } from './logistics/transport-document.ts';
import { vesselSchedule } from './logistics/vessel-schedule.ts';
import { billOfProcess } from './manufacturing/bill-of-process.ts';
import { brewingBatch } from './manufacturing/brewing-batch.ts';
import { demandForecast } from './manufacturing/demand-forecast.ts';
import { deviceCommand } from './manufacturing/device-command.ts';
import { deviceTwin } from './manufacturing/device-twin.ts';
import { equipmentState } from './manufacturing/equipment-state.ts';
import { maintenanceOrder } from './manufacturing/maintenance-order.ts';
import { productionOrder } from './manufacturing/production-order.ts';
import { productionPlan } from './manufacturing/production-plan.ts';
import { quality } from './manufacturing/quality.ts';
import { telemetry } from './manufacturing/telemetry.ts';
import { advertising } from './media/advertising.ts';
import { article } from './media/article.ts';
import { mediaLibrary } from './media/media-library.ts';
import { newsroom } from './media/newsroom.ts';
import { playback } from './media/playback.ts';
import { productionAsset } from './media/production-asset.ts';
import { releaseDelivery } from './media/release-delivery.ts';
import { rights } from './media/rights.ts';
import { royalty } from './media/royalty.ts';
import { carpoolRide } from './mobility/carpool-ride.ts';
import { curbParking } from './mobility/curb-parking.ts';
import { driver } from './mobility/driver.ts';
import { droneFlight } from './mobility/drone-flight.ts';
import { fareCollection } from './mobility/fare-collection.ts';
import { maasBooking } from './mobility/maas-booking.ts';
import { mobilityPolicy } from './mobility/mobility-policy.ts';
import { parkingGarage } from './mobility/parking-garage.ts';
import { railRetail } from './mobility/rail-retail.ts';
import { realtimeOps } from './mobility/realtime-ops.ts';
import { timetable } from './mobility/timetable.ts';
import { tollPassage } from './mobility/toll-passage.ts';
import { trip } from './mobility/trip.ts';
import { tripDispatch } from './mobility/trip-dispatch.ts';
import { vehicle } from './mobility/vehicle.ts';
import { vehicleFleet } from './mobility/vehicle-fleet.ts';
import { fishingQuota } from './nature/fishing-quota.ts';
import { irrigationZone } from './nature/irrigation-zone.ts';
import { wildlifeSighting } from './nature/wildlife-sighting.ts';
import { employeeRecord } from './people/employee-record.ts';
import { expense } from './people/expense.ts';
import { leaveTime } from './people/leave-time.ts';
import { organisation } from './people/organisation.ts';
import { payroll } from './people/payroll.ts';
import { performance } from './people/performance.ts';
import { recruitment } from './people/recruitment.ts';
import { staff } from './people/staff.ts';
import { timeAttendance } from './people/time-attendance.ts';
import { timeTracking } from './people/time-tracking.ts';
import { alarm } from './platform/alarm.ts';
import { analytics } from './platform/analytics.ts';
import { audit } from './platform/audit.ts';
import { campaign } from './platform/campaign.ts';
import { caseManagement } from './platform/case-management.ts';
import { chat } from './platform/chat.ts';
import { consent } from './platform/consent.ts';
import { crmLead } from './platform/crm-lead.ts';
import { document } from './platform/document.ts';
import { entitlement } from './platform/entitlement.ts';
import { featureFlag } from './platform/feature-flag.ts';
import { geofence } from './platform/geofence.ts';
import { identityAccess } from './platform/identity-access.ts';
import { identityProofing } from './platform/identity-proofing.ts';
import { inspection } from './platform/inspection.ts';
import { loyalty } from './platform/loyalty.ts';
import { matching } from './platform/matching.ts';
import { membership } from './platform/membership.ts';
import { metering } from './platform/metering.ts';
import { moderation } from './platform/moderation.ts';
import { notification } from './platform/notification.ts';
import { recommendation } from './platform/recommendation.ts';
import { reviews } from './platform/reviews.ts';
import { scheduling } from './platform/scheduling.ts';
import { search } from './platform/search.ts';
import { subscription } from './platform/subscription.ts';
import { subscriptionInvoice } from './platform/subscription-invoice.ts';
import { survey } from './platform/survey.ts';
import { tenant } from './platform/tenant.ts';
import { webhook } from './platform/webhook.ts';
import { workflow } from './platform/workflow.ts';
import { goodsReceipt } from './procurement/goods-receipt.ts';
import { invoiceMatching } from './procurement/invoice-matching.ts';
import { purchaseOrder } from './procurement/purchase-order.ts';
import { requisition } from './procurement/requisition.ts';
import { supplier } from './procurement/supplier.ts';
import { supplierQualification } from './procurement/supplier-qualification.ts';
import { tender } from './procurement/tender.ts';
import { traceability } from './procurement/traceability.ts';
import { warehouse } from './procurement/warehouse.ts';
import { constructionIssue } from './property/construction-issue.ts';
import { facilityBooking } from './property/facility-booking.ts';
import { lease } from './property/lease.ts';
import { mortgage } from './property/mortgage.ts';
import { propertyListing } from './property/property-listing.ts';
import { propertyOffer } from './property/property-offer.ts';
import { b2bQuote } from './retail/b2b-quote.ts';
import { cart } from './retail/cart.ts';
import { fulfilment } from './retail/fulfilment.ts';
import { giftCard } from './retail/gift-card.ts';
import { inventory } from './retail/inventory.ts';
import { order } from './retail/order.ts';
import { payment } from './retail/payment.ts';
import { priceList } from './retail/price-list.ts';
import { pricingPromotion } from './retail/pricing-promotion.ts';
import { productCatalogue } from './retail/product-catalogue.ts';
import { promotionBanner } from './retail/promotion-banner.ts';
import { returns } from './retail/returns.ts';
import { storePos } from './retail/store-pos.ts';
import { subscriptionBox } from './retail/subscription-box.ts';
import { accessControl } from './security/access-control.ts';
import { certificate } from './security/certificate.ts';
import { keyManagement } from './security/key-management.ts';
import { cleaningVisit } from './services/cleaning-visit.ts';
import { communityFee } from './services/community-fee.ts';
import { crowdfundingProject } from './services/crowdfunding-project.ts';
import { funeralArrangement } from './services/funeral-arrangement.ts';
import { groupBuy } from './services/group-buy.ts';
import { interpreterBooking } from './services/interpreter-booking.ts';
import { itemRental } from './services/item-rental.ts';
import { laundryOrder } from './services/laundry-order.ts';
import { legalAidCase } from './services/legal-aid-case.ts';
import { lostProperty } from './services/lost-property.ts';
import { notaryDeed } from './services/notary-deed.ts';
import { queueTicket } from './services/queue-ticket.ts';
import { repairJob } from './services/repair-job.ts';
import { roadsideAssistance } from './services/roadside-assistance.ts';
import { translationAssignment } from './services/translation-assignment.ts';
import { tutoringLesson } from './services/tutoring-lesson.ts';
import { workshopJob } from './services/workshop-job.ts';
import { comment } from './social/comment.ts';
import { socialFeed } from './social/social-feed.ts';
import { artifactRegistry } from './software/artifact-registry.ts';
import { buildPipeline } from './software/build-pipeline.ts';
import { codeRepository } from './software/code-repository.ts';
import { deploymentRelease } from './software/deployment-release.ts';
import { environmentConfig } from './software/environment-config.ts';
import { imageCatalogue } from './space/image-catalogue.ts';
import { satelliteTasking } from './space/satellite-tasking.ts';
import { appointmentField } from './telecom/appointment-field.ts';
import { customerBill } from './telecom/customer-bill.ts';
import { prepaidBalance } from './telecom/prepaid-balance.ts';
import { productInventory } from './telecom/product-inventory.ts';
import { productOffering } from './telecom/product-offering.ts';
import { productOrder } from './telecom/product-order.ts';
import { qualification } from './telecom/qualification.ts';
import { resourceInventory } from './telecom/resource-inventory.ts';
import { serviceOrder } from './telecom/service-order.ts';
import { serviceProblem } from './telecom/service-problem.ts';
import { troubleTicket } from './telecom/trouble-ticket.ts';
import { usageRating } from './telecom/usage-rating.ts';
import { sludgeCollection } from './utilities/sludge-collection.ts';
import { utilityConnection } from './utilities/utility-connection.ts';
import { wasteCollection } from './utilities/waste-collection.ts';
import { waterNetwork } from './utilities/water-network.ts';
import { assetRegister } from './workplace/asset-register.ts';
import { certification } from './workplace/certification.ts';
import { emergencyContact } from './workplace/emergency-contact.ts';
import { incidentReport } from './workplace/incident-report.ts';
import { maintenanceSchedule } from './workplace/maintenance-schedule.ts';
import { personnelTracking } from './workplace/personnel-tracking.ts';
import { shiftRoster } from './workplace/shift-roster.ts';
import { trainingCourse } from './workplace/training-course.ts';
import { visitor } from './workplace/visitor.ts';

/** Every bounded context of the library, by file; written by scripts/write-lists.mjs. */
export const CONTEXTS: readonly ContextKnowledge[] = [
  fieldOperation,
  herd,
  produceMarket,
  airCargo,
  aircraftMaintenance,
  airlineOrder,
  airportResource,
  departureControl,
  flightOps,
  seatInventory,
  cardAuthorisation,
  cardIssuing,
  collateral,
  collections,
  depositAccount,
  dispute,
  fraudEvaluation,
  loan,
  openBankingConsent,
  partyKyc,
  paymentOrder,
  paymentRail,
  archive,
  calendarEvent,
  contract,
  customer,
  offer,
  project,
  quotation,
  reporting,
  site,
  task,
  custody,
  marketData,
  marketOrder,
  portfolio,
  tradeSettlement,
  childcareDay,
  glucoseDiary,
  homeCareVisit,
  mealPlan,
  nursingRecord,
  veterinaryVisit,
  callRouting,
  collaborationBoard,
  contactBook,
  emailDelivery,
  fileSharing,
  helpdeskChat,
  knowledgeBase,
  mediaProcessing,
  presence,
  template,
  transcription,
  translation,
  userProfile,
  adoption,
  animal,
  donation,
  grant,
  serviceDirectory,
  volunteer,
  accession,
  bibliographicCatalogue,
  circulation,
  interlibraryLoan,
  objectLoan,
  peerReview,
  dashboard,
  dataExport,
  dataQuality,
  importJob,
  admission,
  assignmentGrade,
  attendance,
  courseDelivery,
  enrolment,
  exam,
  learningRecord,
  note,
  studentRegistry,
  chargePoint,
  chargeSettlement,
  chargingSession,
  demandResponse,
  energyBilling,
  meterReading,
  outageWork,
  activityBooking,
  competition,
  eventProgramme,
  speakerSession,
  ticketSale,
  venue,
  exchangeRate,
  fixedAsset,
  generalLedger,
  invoicing,
  payable,
  receivable,
  tax,
  transactionHistory,
  transferLedger,
  wallet,
  bet,
  bettingMarket,
  gameRound,
  gameServer,
  leaderboard,
  matchmaking,
  playerState,
  responsibleGaming,
  mapping,
  routePlanning,
  weather,
  buildingPermit,
  civilRegistration,
  election,
  grievance,
  identityEnrolment,
  licencePermit,
  plausibilityCheck,
  propertyRegister,
  resultPublication,
  shelterPlace,
  socialBenefit,
  tabulation,
  taxReturn,
  bloodBank,
  clinicalTrial,
  healthCampaign,
  healthLogistics,
  appointment,
  carePlan,
  clinicalOrder,
  diagnosticResult,
  encounterBed,
  healthBilling,
  immunisation,
  medication,
  patientRegistry,
  telehealthConsult,
  dietaryNeed,
  foodOrder,
  housekeeping,
  kitchen,
  reservation,
  roomAvailability,
  stayFolio,
  tableReservation,
  healthClaim,
  insuranceClaim,
  policy,
  premiumBilling,
  quoteUnderwriting,
  alarmRouting,
  deviceProvisioning,
  deviceRegistry,
  edgeGateway,
  energyMonitoring,
  firmwareUpdate,
  ruleEngine,
  courtCase,
  eFiling,
  evidenceCustody,
  hearing,
  hospitalStatus,
  incidentDispatch,
  legalMatter,
  publicAlert,
  resourceRequest,
  datingMatch,
  familyTree,
  householdBudget,
  prizeDraw,
  trainingPlan,
  bondedStore,
  carrierBooking,
  coldChain,
  containerTracking,
  courier,
  customsDeclaration,
  delivery,
  lastMile,
  parcel,
  pilotage,
  portCall,
  shippingRate,
  stockTransfer,
  transportDocument,
  vesselSchedule,
  billOfProcess,
  brewingBatch,
  demandForecast,
  deviceCommand,
  deviceTwin,
  equipmentState,
  maintenanceOrder,
  productionOrder,
  productionPlan,
  quality,
  telemetry,
  advertising,
  article,
  mediaLibrary,
  newsroom,
  playback,
  productionAsset,
  releaseDelivery,
  rights,
  royalty,
  carpoolRide,
  curbParking,
  driver,
  droneFlight,
  fareCollection,
  maasBooking,
  mobilityPolicy,
  parkingGarage,
  railRetail,
  realtimeOps,
  timetable,
  tollPassage,
  tripDispatch,
  trip,
  vehicleFleet,
  vehicle,
  fishingQuota,
  irrigationZone,
  wildlifeSighting,
  employeeRecord,
  expense,
  leaveTime,
  organisation,
  payroll,
  performance,
  recruitment,
  staff,
  timeAttendance,
  timeTracking,
  alarm,
  analytics,
  audit,
  campaign,
  caseManagement,
  chat,
  consent,
  crmLead,
  document,
  entitlement,
  featureFlag,
  geofence,
  identityAccess,
  identityProofing,
  inspection,
  loyalty,
  matching,
  membership,
  metering,
  moderation,
  notification,
  recommendation,
  reviews,
  scheduling,
  search,
  subscriptionInvoice,
  subscription,
  survey,
  tenant,
  webhook,
  workflow,
  goodsReceipt,
  invoiceMatching,
  purchaseOrder,
  requisition,
  supplierQualification,
  supplier,
  tender,
  traceability,
  warehouse,
  constructionIssue,
  facilityBooking,
  lease,
  mortgage,
  propertyListing,
  propertyOffer,
  b2bQuote,
  cart,
  fulfilment,
  giftCard,
  inventory,
  order,
  payment,
  priceList,
  pricingPromotion,
  productCatalogue,
  promotionBanner,
  returns,
  storePos,
  subscriptionBox,
  accessControl,
  certificate,
  keyManagement,
  cleaningVisit,
  communityFee,
  crowdfundingProject,
  funeralArrangement,
  groupBuy,
  interpreterBooking,
  itemRental,
  laundryOrder,
  legalAidCase,
  lostProperty,
  notaryDeed,
  queueTicket,
  repairJob,
  roadsideAssistance,
  translationAssignment,
  tutoringLesson,
  workshopJob,
  comment,
  socialFeed,
  artifactRegistry,
  buildPipeline,
  codeRepository,
  deploymentRelease,
  environmentConfig,
  imageCatalogue,
  satelliteTasking,
  appointmentField,
  customerBill,
  prepaidBalance,
  productInventory,
  productOffering,
  productOrder,
  qualification,
  resourceInventory,
  serviceOrder,
  serviceProblem,
  troubleTicket,
  usageRating,
  sludgeCollection,
  utilityConnection,
  wasteCollection,
  waterNetwork,
  assetRegister,
  certification,
  emergencyContact,
  incidentReport,
  maintenanceSchedule,
  personnelTracking,
  shiftRoster,
  trainingCourse,
  visitor,
];
