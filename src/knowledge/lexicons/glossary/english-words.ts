const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of English that open or join phrases and are never concepts. */
export const DETERMINERS =
  set(`a an the this that these those my our your his her its their whose every each all any some no
  both either neither another other such same one two three four five six seven eight nine ten eleven twelve many much
  few several more most less least enough own certain various whole half`);

export const PRONOUNS =
  set(`i we you he she it they me us him them who whom which what whoever whatever everybody everyone
  somebody someone anybody anyone nobody nothing something anything everything myself itself themselves ourselves one
  ones others mine ours yours theirs there here`);

export const PREPOSITIONS =
  set(`of in on at by for from to with without within into onto over under about after before
  during through between among against per via across along around as until till since than up down out off behind
  beside besides beyond near towards toward upon except despite like inside outside above below next`);

export const CONJUNCTIONS =
  set(`and or but nor so yet if when whenever while because although though unless where wherever
  whether once then else however therefore thus hence also too plus`);

export const AUXILIARIES =
  set(`be is are was were am been being have has had do does did can could may might must shall
  should will would cannot can't don't doesn't didn't won't isn't aren't wasn't shouldn't mustn't let lets need'nt not never
  there's it's that's we're they're i'm we've i'd we'd we'll`);

export const ADVERBS =
  set(`very only just again already always often sometimes seldom rarely usually ever never now today later
  soon still yet even almost nearly quite rather too also together apart away back forth first last finally twice once
  immediately automatically directly online offline daily weekly monthly yearly hourly annually overnight meanwhile
  afterwards otherwise instead perhaps maybe please far further well elsewhere everywhere anywhere somewhere abroad
  roughly exactly approximately currently mostly mainly simply really actually possibly ahead`);

export const ADJECTIVES =
  set(`new old good bad big small large little long short high low early late own free full empty open closed
  simple complex easy hard fast slow quick safe secure public private local global regional national international internal
  external single double multiple different similar special unusual normal usual common rare scarce main central important
  urgent critical optional necessary possible impossible available unavailable ready busy active inactive current former
  next previous following recent latest final initial direct indirect automatic manual digital electronic mobile online
  offline physical virtual real fake true false correct wrong right left whole partial total net gross daily weekly monthly
  yearly annual quarterly hourly nightly permanent temporary regular irregular frequent individual personal professional
  commercial industrial medical legal financial social cultural technical human young elderly adult cheap expensive fair
  strict separate joint common mixed certain exact rough clear clean dirty fresh frozen raw cold hot warm cool wet dry heavy
  light thin thick wide narrow deep flat round blank black white red green blue yellow nice fine best better worse worst
  least unpaid paid overdue due missing lost stolen broken damaged defective spare used second-hand secondhand outside
  inside outer inner upper lower outstanding remaining additional extra further alternative suitable eligible responsible
  interested nearby close distant remote incoming outgoing upcoming past present future several many few unique
  known unknown outdoor indoor scanned signed refrigerated furnished retail wholesale municipal federal rural urban third
  bonded plausible implausible unknown approved rejected confirmed excess overall minimal maximal typical able likely
  unlikely alone aware afraid sure happy big-name well-known entire own part-time full-time long-running long-term
  short-term yearly primary secondary tertiary`);

/** Base forms of everyday verbs; whether an ambiguous one is a noun is decided by what stands around it. */
export const VERBS =
  set(`accept access acknowledge add adjust adopt advertise afford agree aggregate alert allocate allow amend announce
  answer appear apply appoint approve archive arrange arrive ask assemble assess assign assist attach attend audit authorise
  authorize award bake become begin believe belong bid bill block board book borrow bring broadcast browse build burn buy
  calculate call cancel capture care carry cash catch change charge chase check choose claim clean clear close collect combine come
  comment commit compare complain complete compute confirm connect consider consume contact contain continue contribute
  convert cook coordinate copy correct cost count cover create credit cross cut debit decide declare decline decrease
  define delay delete deliver depart depend deposit describe design detect determine develop die discard discharge
  discontinue discount discuss dispatch dispense display dispose dispute distribute divide do donate download draft draw drive
  drop earn eat edit elect email enable end enforce enquire enrol enroll ensure enter escalate estimate evaluate examine
  exchange exclude execute exist expect expire explain export extend fail fall feed feel fetch file fill find finish fit fix
  flag float fly follow forecast forget forward freeze fulfil fulfill fund gain gather generate get give go grade grant grow
  guarantee guess guide hand handle hang happen harvest have hear help hide hire hold host house identify ignore import
  improve include increase indicate inform insert inspect install insure integrate intend invest investigate invite invoice
  issue join judge jump keep kill know label land last lead learn lease leave lend let license lie lift like limit link list
  listen live load loan locate lock log look lose love mail maintain make manage mark match measure meet mention merge
  migrate mind miss mix modify monitor move name need negotiate note notify number observe obtain offer open operate
  order organise organize outbid overlap own pack park participate pass pause pay perform permit pick place plan plant play
  please point post practise predict prefer prepare prescribe present prevent print process procure produce project propose
  protect prove provide publish pull punch purchase purge push put qualify quarantine question queue quote raise rank rate
  reach read realise receive recommend reconcile record recover recruit recycle redeem reduce refer refund refuse register
  reject relate release rely remain remember remind remove renew rent repair repeat replace replenish reply report
  represent request require reschedule rescue reserve resolve respond rest restock restore restrict result retire retry return reuse
  review revoke reward ride ring roll round route run sail save say scale scan schedule score screen search see seek select
  sell send separate serve set settle shall share shift ship shoot shop show sign sit skip sleep smell sort sound speak
  specify spend split sponsor stand start state stay stop store stream strike submit subscribe suffer suggest supervise supply
  support suppose suspend swap switch sync synchronise synchronize take talk tap teach tear tell terminate test thank think throw
  tick tie touch trace track trade train transfer translate transmit transport travel treat trigger trust try turn type
  understand unlock update upgrade upload use vaccinate validate value verify view visit void vote wait walk want warn wash watch
  weigh welcome win withdraw work worry write yield`);

/** Nouns that say nothing about the field: containers, grammar, quantities, the software itself and how it runs. */
export const EMPTY_NOUNS =
  set(`thing way kind sort type lot bit part piece side end point place time moment day week month year hour minute
  second date morning evening night noon today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december spring summer autumn winter
  number amount quantity rate figure size length level degree percent percentage percentile share half quarter third
  name word text line sentence example case reason result effect fact idea problem question matter need wish goal purpose
  aim chance choice option difference change step stage phase state status detail information info data value system
  platform software program programme application app website site web page screen button link tool solution product
  service backend back-end frontend front-end server client database db cluster cloud network internet api interface
  endpoint request response latency availability uptime downtime load peak traffic throughput performance security
  reliability scalability architecture microservice monolith module component framework library language code repository
  deployment container image broker queue cache stack technology vendor developer engineer programmer team people person
  user man woman body everybody world country city town house home office room door table desk hand head eye foot life
  field area region zone domain sector industry market business company organisation organization enterprise firm
  department employer owner boss guy friend  money cost budget price euro dollar pound cent yen won dong
  list set group range order row column record entry item element member rule condition limit maximum minimum average
  total sum rest term basis base top bottom front back middle center centre beginning start finish future past present
  use usage work job task effort help support attention interest right access control form format version mode model
  method process procedure operation action activity  function feature requirement issue error failure fault
  mistake attempt trial test loss risk attack threat outage incident  story background overview summary note
  remark comment regard greeting thanks subject     ps sender recipient paragraph section chapter
  requirement specification  description proposal brief draft spreadsheet sheet excel paper file folder
  window tab  icon colour color   sms app-store  phone tablet laptop computer  box
  everything anything something nothing other others ones whole night-time rush hurry second-in-command
  sla slo rto rpo kpi ms rps tps qps gb mb tb kb vm cpu ram ssd gdpr hipaa pci iso soc law regulation compliance
  residency audit-log backup restore disaster recovery replication failover redundancy log metric trace tracing
  monitoring dashboard kubernetes docker compose postgres postgresql mysql mariadb mongodb redis kafka rabbitmq nats
  oracle java kotlin python typescript javascript node rust go golang php ruby rails laravel django spring scala elixir
  dotnet net c aws azure gcp lambda dynamodb cassandra elasticsearch terraform grafana prometheus openstack openshift
  nomad graphql rest grpc soap mqtt oauth oidc saml jwt sql nosql postgis sidekiq camunda artemis activemq
  whoever whatever ahead age colleague stranger adult deadline sake mind behalf hundred thousand million billion dozen
  couple pair plenty majority minority rest first last one-click real-time realtime second-hand`);

/** People and bodies who act; they become contexts only if the brief says that something about them is kept. */
export const ACTORS =
  set(`accountant administrator admin advisor adviser agent analyst applicant approver architect assistant attendant auditor
  author barista bidder borrower broker buyer caller candidate captain caregiver carer cashier chef citizen cleaner clerk client clinician
  coach colleague consumer contractor controller cook coordinator council councillor courier customer dentist dispatcher
  doctor donor driver editor employee engineer examiner expert farmer firefighter fisherman founder gardener graduate guard guest guide
  holder host hunter inspector instructor investigator investor judge landlord lawyer leader learner lecturer lender librarian
  maker manager manufacturer mechanic mediator member merchant midwife miner moderator mother musician neighbour notary nurse nurseryman
  officer operator organiser organizer owner parent participant partner passenger patient pharmacist physician pilot planner
  player police porter professor provider publisher pupil purser reader receptionist referee regulator renter reporter
  representative resident retailer reviewer rider sailor scientist secretary seller shopkeeper shopper sponsor staff
  student subscriber superior supervisor supplier surgeon teacher technician tenant therapist tourist trader trainer
  translator traveller trustee tutor vet veterinarian vendor viewer villager visitor volunteer voter waiter worker youth
  university hospital school bank ministry clinic farm shop store municipality authority agency club pharmacy hotel`);
