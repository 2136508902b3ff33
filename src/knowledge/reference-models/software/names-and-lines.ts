import type { ReferenceModel } from '../reference-model.ts';

const DOMAIN_REGISTRAR: ReferenceModel = {
  id: 'domain-registrar',
  title: 'Domain registrar',
  words:
    'domain, domain name, register, transfer, registry, nameserver, expire, renew, holder, whois, auction, top-level, reseller, squatter, parking',
  parts: {
    search: {
      also: 'name search, availability, suggestion, availability check, premium name, lookup',
      told: 'free/taken/available + name | suggest/similar + name | type/look + name | price/ending + show | free/taken/available/gone | type/look/check + name | similar/suggest/ending',
      context: 'search',
    },
    order: {
      also: 'cart, checkout, purchase, registration order, bulk order, transaction',
      told: 'buy/order/register + name | hundred/list/bulk + name | pay/prepaid/credit + name | refund/typo + name | buy/order/register/basket | many/bulk | typo/refund | pay/card',
      context: 'order',
    },
    domain: {
      also: 'name, registration, domain name, delegation, lock, lifecycle',
      told: 'register/hold + name + year | lock/unlock + name | delete/quarantine/grace | restore/get back + deleted | name + own/held/year | lock/restore/expired | list/portfolio + name | status',
    },
    registry: {
      also: 'registry link, connector, extension, top-level domain, registry connector, top-level domain rule, registry account',
      told: 'registry/ending/country + rule/ask | maintenance/down + registry | deposit/balance + registry | local + address/proof + ending | registry/ending/country + rule | maintenance | deposit/epp/accredit | fee/price + ending',
    },
    contact: {
      also: 'holder, registrant, owner, whois, verification, privacy service',
      told: 'owner/holder + name/address/change | confirm/verify + mail/address | hide/privacy + owner | false/wrong + address | owner/holder/who + name | address/mail + change/wrong/confirm | hide/privacy | company/person/proof',
      context: 'contact-book',
    },
    transfer: {
      also: 'move, auth code, move-in, move-out, owner change',
      told: 'move/bring/take + from/other + provider | code + hand/enter | accept/refuse + days | sell + name + new owner | move/switch/leave/bring | code/auth | five days/refuse/stuck | sell/new owner',
    },
    dns: {
      also: 'dns zone, zone, record, nameserver, forwarding',
      told: 'point/direct + site/mail | record/entry + change | forward/redirect + name | sign/secure + zone | point/direct/nameserver | entry/mx | site/mail + not work | forward/redirect',
    },
    renewal: {
      also: 'expiry, auto-renewal, auto-renew, reminder, late fee',
      told: 'remind/mail + expire/run out | automatically + renew/year | card + fail/expire | forgot/lost + name | expire/run out/renew | remind/mail/forgot | card/fail/automatically | lost + name',
      context: 'subscription',
    },
    abuse: {
      also: 'abuse dispute, dispute, complaint, trademark dispute, takedown, phishing report',
      told: 'complain/fraud/phishing + name | trademark/lawyer/court | block/suspend + name | squat/steal + name | fraud/phishing/spam/fake shop | squat | suspend/block/take down | police/authority',
      context: 'moderation',
    },
    aftermarket: {
      also: 'auction, marketplace, broker, backorder, parking, resale',
      told: 'bid/auction + name | catch/wait + when free | sell/park/advert + unused | broker/offer + owner | auction/bid/catch/backorder | sell/offer/broker | parked/unused',
    },
    billing: {
      also: 'invoice, payment, balance, prepaid account, price list, reseller account',
      told: 'invoice/balance/top up | reseller/partner + price | vat/currency | price + increase/ending | bill | prepaid | price/increase/refund | overdue/unpaid',
      context: 'invoicing',
    },
    customer: {
      also: 'account, client, user, reseller, company, person',
      told: 'customer/reseller/agency + account | log in/password/two-factor | discount/level | who + may | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
    hosting: {
      also: 'add-on, e-mail package, website builder, product, web space, mailbox, site builder, package',
      told: 'web space/mailbox/site builder/e-mail | package/add-on/sell + with | certificate/padlock | own + website/mail + needs | bundle/together + name | server/wordpress',
    },
  },
  relations:
    'search > registry, order > search, order ~> domain, domain > registry, domain > contact, transfer ~> domain, domain > dns, domain ~> renewal, renewal ~> billing, abuse > domain, aftermarket > domain, order ~> billing, transfer > contact, order > customer, hosting > domain, renewal > customer',
};

const INTERNET_PROVIDER: ReferenceModel = {
  id: 'internet-provider',
  title: 'Internet provider',
  words:
    'fibre, broadband, router, line, household, technician, address, speed, installation, switch provider, outage, megabit, digging, modem, access network',
  parts: {
    tariff: {
      also: 'product, plan, bundle, catalogue, offer, speed profile, promotion',
      told: 'megabit/speed + price | bundle/television/phone + internet | first months/new customer + cheaper | minimum/two years + term | speed/megabit/gigabit + price | bundle/television/phone/flat rate | first months/discount/offer | two years/minimum',
      context: 'product-offering',
    },
    availability: {
      also: 'availability check, address, coverage, serviceability, address check, feasibility',
      told: 'address/street/house + possible/reach/available | how fast + there | pre-register/enough + village | map/planned | address/street/house/village + get/possible/reach | how fast/megabit + address | not yet | check',
      context: 'qualification',
    },
    order: {
      also: 'contract, sale, sign-up, contract order, provider change, relocation',
      told: 'order/sign + line/contract | switch/take over + provider/number | move/relocate | right/withdraw + fourteen days | order/sign/contract/sign up | switch/old provider | move/moving + house | cancel/withdraw',
      context: 'product-order',
    },
    installation: {
      also: 'appointment, technician, activation visit, technician visit, house connection',
      told: 'technician/fitter + come/appointment | nobody home/missed | drill/cable/wall | owner/landlord + permit | plug/light + work | technician/fitter/van + come/drive | appointment | socket/cellar | landlord/permission',
    },
    network: {
      also: 'network inventory, line, port, node, cable, splice, access node, cable plan',
      told: 'port/fibre/cabinet + free/used | plan/map + cable | dig/excavator + cut | lease/other + network | cable/fibre/port/cabinet/node | excavator/dig up | plan/map | free/capacity',
      context: 'resource-inventory',
    },
    equipment: {
      also: 'customer equipment, router, modem, device, set-top box, firmware, return',
      told: 'router/modem/box + send/rent/return | update/restart + remote | wifi/password + weak | broken/replace + router | router/modem/box | return/lend/broken | restart/update/remote | wifi/weak',
      context: 'device-registry',
    },
    provisioning: {
      also: 'service activation, activation, service, line profile, ip address, suspension',
      told: 'switch on/activate + line | speed/profile + set | block/throttle/unpaid | fixed + address | switch on/activate | speed/profile/ip | suspend | cut off',
      context: 'service-order',
    },
    'trouble-ticket': {
      also: 'ticket, fault, outage, support, disturbance, line test',
      told: 'slow/dead/interrupt + line/internet | hotline/measure/test + line | whole + street + down | when + again/repaired | dead/no internet | hotline/queue | measure/test + line | whole/street/village | angry/complain',
      context: 'trouble-ticket',
    },
    billing: {
      also: 'invoice, payment, dunning, monthly invoice, direct debit, credit',
      told: 'month + bill/debit | paid/unpaid/remind | credit/reduce + outage | bill + wrong/high | bill/invoice/debit | overdue | high/credit/refund',
      context: 'customer-bill',
    },
    rollout: {
      also: 'network rollout, construction, build-out, civil works, construction project, permit',
      told: 'build/dig/lay + street/village | town/permit/road | contractor/metre | quota/per cent + sign + before build | build/trench/lay | mayor | progress | quota/forty per cent/sign before',
      context: 'project',
    },
    customer: {
      also: 'subscriber, account, household, user, client, company',
      told: 'customer/household/business + file | name/address/bank + change | portal/login/app | moved/died | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
    'number-porting': {
      also: 'number, port request, telephone line, porting, phone number, provider switch',
      told: 'keep/take + number | old/previous + provider | switch + day/without | landline/phone + number + take along/stay | form/consent + old provider | number + lost/dead',
    },
    monitoring: {
      also: 'network monitoring, alarm, outage map, warning, notification, threshold',
      told: 'alarm/red/screen + network | outage/power cut/node + notice | map/status + outage | night/on call | alarm/alert/warning | wake/call + night | notice + late/nobody/customer | above/below/exceed + limit | goes down/fails/breaks',
      context: 'equipment-state',
    },
  },
  relations:
    'order > tariff, order > availability, availability > network, order ~> installation, installation ~> provisioning, provisioning > network, installation > equipment, trouble-ticket ~> installation, provisioning ~> billing, rollout ~> network, trouble-ticket ~> billing, order > customer, order ~> number-porting, monitoring ~> trouble-ticket, monitoring > network',
};

export const NAMES_AND_LINES_MODELS: readonly ReferenceModel[] = [
  DOMAIN_REGISTRAR,
  INTERNET_PROVIDER,
];
