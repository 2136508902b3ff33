const pairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [form = '', base = ''] = pair.split('=');
      return [form, base] as const;
    });

/** Irregular plurals of English → singular, and words that only look like plurals → themselves. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  pairs(`
    people=person men=man women=woman children=child feet=foot teeth=tooth geese=goose mice=mouse oxen=ox
    lives=life wives=wife knives=knife shelves=shelf halves=half leaves=leave loaves=loaf lorries=lorry
    criteria=criterion data=data media=media analyses=analysis diagnoses=diagnosis theses=thesis bases=base
    crises=crisis hypotheses=hypothesis matrices=matrix indices=index vertices=vertex appendices=appendix
    curricula=curriculum bacteria=bacterium news=news series=series species=species goods=goods
    premises=premises sheep=sheep fish=fish aircraft=aircraft staff=staff bus=bus buses=bus gas=gas gases=gas
    lens=lens status=status statuses=status campus=campus virus=virus bonus=bonus bonuses=bonus
    process=process address=address access=access business=business address=address class=class
    expenses=expense chassis=chassis menus=menu logistics=logistics analytics=analytics statistics=statistics
    canvas=canvas atlas=atlas always=always this=this its=its is=is was=was has=has does=does us=us as=as
    calves=calf herdsmen=herdsman workmen=workman salesmen=salesman fishermen=fisherman dice=die
  `),
);

/** Irregular verb forms of English → base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  pairs(`
    told=tell sold=sell bought=buy paid=pay sent=send made=make met=meet lent=lend built=build taught=teach
    wrote=write written=write took=take taken=take gave=give given=give drove=drive driven=drive went=go
    gone=go came=come saw=see seen=see knew=know known=know grew=grow grown=grow chose=choose chosen=choose
    spoke=speak spoken=speak broke=break broken=break began=begin begun=begin ran=run rang=ring rung=ring
    lost=lose found=find got=get gotten=get brought=bring thought=think caught=catch fed=feed led=lead
    bred=breed slept=sleep dealt=deal meant=mean spent=spend stood=stand understood=understand won=win
    hung=hang drew=draw drawn=draw flew=fly flown=fly stole=steal stolen=steal wore=wear worn=wear
    tore=tear torn=tear bore=bear born=bear swore=swear sworn=swear fell=fall fallen=fall ate=eat eaten=eat
    forgot=forget forgotten=forget hid=hide hidden=hide rode=ride ridden=ride rose=rise risen=rise
    showed=show shown=show swam=swim sang=sing sung=sing drank=drink drunk=drink sat=sit shot=shoot
    laid=lay lain=lie fought=fight sought=seek dug=dig spun=spin stuck=stick struck=strike bent=bend
    withdrew=withdraw withdrawn=withdraw undertook=undertake undertaken=undertake overdrawn=overdraw
    kept=keep held=hold left=leave felt=feel heard=hear said=say did=do done=do had=have been=be
    submitted=submit permitted=permit transferred=transfer referred=refer admitted=admit cancelled=cancel
    labelled=label travelled=travel fulfilled=fulfil enrolled=enrol planned=plan shipped=ship stopped=stop
    tagged=tag scanned=scan dropped=drop swapped=swap picked=pick booked=book mapped=map logged=log
  `),
);
