/** People and bodies of transport, factories, energy, construction, farming and the environment: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const INDUSTRY_ACTOR_ROWS = `
# transport and travel
dispatcher|調度員,派車員,調度人員|配車係,配車担当,運行管理者|배차 담당자,배차원,관제사|nhân viên điều xe,điều độ viên
truck driver|貨車司機,卡車司機,貨運司機|トラック運転手,トラックドライバー,長距離運転手|화물차 기사,트럭 기사,화물 기사|tài xế xe tải,lái xe tải,bác tài
bus driver|公車司機,客運司機,遊覽車司機|バス運転手,運転士,バス乗務員|버스 기사,버스 운전기사|tài xế xe buýt,lái xe khách
taxi driver|計程車司機,運將|タクシー運転手,タクシー乗務員|택시 기사,택시 운전사|tài xế taxi,lái taxi
motorbike taxi driver|機車外送員,機車司機|バイクタクシー|오토바이 기사|xe ôm,tài xế xe ôm,tài xế công nghệ
train driver|列車駕駛,火車司機員|列車運転士,電車運転士|기관사,열차 기관사|lái tàu
conductor|列車長,車掌,隨車服務員|車掌,添乗係|열차 승무원|phụ xe,lơ xe,trưởng tàu
station staff|站務員,站務人員|駅員,駅係員|역무원|nhân viên nhà ga
passenger|搭乘者|搭乗者,乗船客|탑승객|hành khách đi tàu,khách đi xe
haulier|貨運公司,運輸公司,運輸業者|運送業者,運輸会社,物流会社|운수회사,화물 운송사,물류회사|công ty vận tải,nhà xe,hãng vận tải
bus company|客運業者,公車業者|バス会社,交通事業者|버스 회사,운수업체|hãng xe khách,công ty xe buýt
taxi company|計程車行|タクシー会社|택시 회사|hãng taxi
car rental company|租車公司,租車行|レンタカー会社,レンタカー店|렌터카 업체,렌터카 회사|công ty cho thuê xe
forwarder|貨代,承攬業者,貨運承攬|フォワーダー,貨物利用運送事業者|포워더,화물 주선업자,국제물류주선업체|đại lý giao nhận,công ty giao nhận
shipper|貨主,託運人,寄件方|荷主,荷送人|송하인,화주사|chủ hàng,người gửi hàng
consignee|收貨人,收貨方|荷受人,納品先|수하인,인수자,납품처|người nhận hàng,bên nhận
shipping line|船公司,航商|船会社,海運会社|해운사,선박 회사|hãng tàu
ship agent|船務代理,船代|船舶代理店,船舶代理業者|선박 대리점|đại lý tàu biển,đại lý tàu
captain|船長|船長||thuyền trưởng
harbour pilot|引水人,引水員|水先人,水先案内人|도선사|hoa tiêu cảng,hoa tiêu
harbour master|港務長,港務人員|港長,港湾管理者|항만 관리자,항만청|cảng vụ,giám đốc cảng
port authority|港務局,港務公司,航港局|港湾局,港湾当局|항만공사,해양수산청|cảng vụ hàng hải,ban quản lý cảng
terminal operator|碼頭公司,碼頭業者,櫃場業者|ターミナル事業者,ターミナルオペレーター|터미널 운영사,하역사|đơn vị khai thác cảng,nhà khai thác cảng
stevedore|碼頭工人,裝卸工|荷役作業員,港湾労働者|하역 인부,항만 근로자|công nhân bốc xếp,bốc vác
seafarer|海員|船乗り,船員|선원 관리,해기사|thuyền viên
customs officer|關務人員,海關人員|税関職員,税関官吏|세관원,세관 직원|cán bộ hải quan,nhân viên hải quan
airline|航空公司,航空業者|航空会社,エアライン|항공사|hãng hàng không,hãng bay
pilot|機師,飛行員,機長|機長|조종사|phi công,cơ trưởng
cabin crew|空服員,空姐|客室乗務員|객실 승무원|tiếp viên hàng không,tiếp viên
ground staff|地勤人員|地上係員,グランドスタッフ|지상직,지상 직원|nhân viên mặt đất
air traffic controller|航管人員,塔台|航空管制官,管制官|항공교통관제사,항공 관제|kiểm soát viên không lưu,đài kiểm soát
drone pilot|飛手,無人機操作員|ドローン操縦者,ドローンパイロット|드론 조종사|người điều khiển drone
traveller group leader|領隊,帶團人員|添乗員,ツアーコンダクター|인솔자,여행 인솔자|trưởng đoàn
tour operator|旅行業者,旅遊業者|旅行業者,ツアー会社|여행업체,여행업자|công ty lữ hành
commuter|通勤族,通勤者|通勤者,通勤客|통근자,통근 직원|người đi làm
cyclist|騎士,單車騎士|サイクリスト,自転車利用者|자전거 이용자|người đi xe đạp
vehicle owner||車の所有者,車主|차량 소유자|chủ phương tiện
fleet manager|車隊管理員,車輛管理員|車両管理者,車両管理担当|차량 관리자,차량관리 담당|quản lý xe,quản lý đội xe tải
parking attendant|停車場管理員,停車場人員|駐車場係員,駐車場管理者|주차 관리원,주차 요원|nhân viên giữ xe,bảo vệ bãi xe
garage owner|車廠老闆,修車廠老闆|整備工場長,自動車整備業者|정비소 사장,카센터 사장|chủ gara,chủ tiệm sửa xe
car dealer|車商,汽車經銷商|自動車ディーラー,中古車販売店|자동차 딜러,중고차 딜러,매매상사|đại lý ô tô,đại lý xe máy
postal worker|郵差,郵務士|郵便配達員,郵便局員|집배원,우체부|bưu tá,nhân viên bưu điện
warehouse worker|倉庫人員,物流士|庫内作業者|창고 작업자,창고 직원,물류 직원|công nhân kho
forklift driver|堆高機司機,堆高機操作員|フォークリフト運転者,フォークマン|지게차 기사,지게차 운전원|lái xe nâng,tài xế xe nâng
# factory and maintenance
plant manager|廠長,工廠主管|工場長,工場責任者|공장장|quản đốc,giám đốc nhà máy,quản đốc phân xưởng
line leader|產線組長,線長|ライン長,ラインリーダー,職長|라인장,생산 반장|chuyền trưởng,tổ trưởng sản xuất
production planner|生管人員,排程人員|生産管理担当,生産計画担当,生産管理部|생산 관리자,생산 계획 담당,생산관리팀|nhân viên kế hoạch,bộ phận kế hoạch sản xuất
production worker|產線人員,作業人員,現場作業員|製造作業員,ライン作業者,現場作業者|생산직,생산 작업자,현장 작업자|công nhân sản xuất,công nhân chuyền
quality inspector|品檢員,品管人員,品保人員|品質管理担当,品質保証担当|품질 검사원,품질 담당자|nhân viên kiểm hàng,nhân viên chất lượng,nhân viên QC
quality department|品保部,品管部|品質保証部,品質管理部|품질관리팀,품질보증팀,품질 부서|phòng chất lượng,bộ phận chất lượng
production department|生產部,製造部|製造部,生産部|생산팀,생산부,제조 부서|bộ phận sản xuất,phòng sản xuất
maintenance staff|維修人員,設備維修員,保養人員|保全員,保守員,保守担当,設備保全担当|정비 담당자,설비 보전 담당,보전원|nhân viên bảo trì,thợ bảo trì,bộ phận bảo trì
equipment manager|設備課,設備管理員|設備管理者,設備担当|설비 관리자,설비 담당자|quản lý thiết bị,phụ trách thiết bị
service engineer|維修工程師,售服人員,外勤工程師|サービスエンジニア,修理担当,フィールドエンジニア|서비스 기사,수리 기사,현장 엔지니어|kỹ sư bảo trì,kỹ thuật viên hiện trường,thợ kỹ thuật
design engineer|研發人員,設計工程師|設計者,設計担当,開発担当者|설계자,설계 담당,연구개발팀|kỹ sư thiết kế,nhân viên thiết kế
safety officer|工安人員,職安人員,安全管理員|安全管理者,安全衛生責任者,安全担当者|안전 관리자,안전 담당자|cán bộ an toàn,nhân viên an toàn
subcontractor|協力廠商,外包廠商,下包|下請け業者,協力業者|협력업체,하청업체|đơn vị gia công,bên gia công
parts supplier|零件供應商,零件商|部品メーカー,部品商,部品業者|부품 업체,부품 공급사,부품상|nhà cung cấp linh kiện,cửa hàng phụ tùng
machine builder|設備商,機械製造商|設備メーカー,機械メーカー|설비 업체,장비 업체,기계 제조사|nhà chế tạo máy,hãng máy
device user|裝置使用者,設備使用者|機器利用者,端末利用者|기기 사용자,장치 사용자|người dùng thiết bị
electrician|水電師傅,水電工|電気工事士,電気工|전기 기사,전기공|thợ điện,thợ điện nước
plumber|水管工,水電行|配管工,水道業者,水道屋|배관공,설비업자|thợ nước,thợ sửa ống nước
welder|焊工|溶接工|용접공|thợ hàn
tailor|裁縫師,車縫工|縫製工,仕立て屋|재단사,봉제공|thợ may,công nhân may
# energy, water and waste
power company|電力公司,台電|電力会社,電気事業者|전력회사,전기 사업자,한국전력|công ty điện lực,điện lực
water utility|自來水公司,水公司|水道局,水道事業者,水道会社|수도사업소,상수도사업본부|công ty cấp nước,công ty nước
gas company|瓦斯公司,瓦斯行|ガス会社,ガス事業者|가스 회사,도시가스사|công ty gas,đại lý gas
energy consumer|用電戶,用戶端,用水戶|需要家,電力需要家|수용가,전기 사용자|khách hàng dùng điện,hộ dùng nước,hộ sử dụng điện
meter reader|抄表員|検針員|검침원|nhân viên ghi điện,nhân viên đọc số
line worker|線路維修員,外線人員|電線作業員,配電工事員|배전 작업자,선로 작업자|thợ đường dây
charging operator|充電業者,充電營運商|充電事業者,充電サービス事業者|충전 사업자,충전소 운영사|đơn vị vận hành trạm sạc
ev driver|電動車車主|電気自動車の利用者,EVユーザー|전기차 운전자,전기차 차주|chủ xe điện,người lái xe điện
waste company|清運業者,清潔公司,環保公司|廃棄物処理業者,収集運搬業者,産廃業者|폐기물 처리업체,수거 업체|công ty môi trường,đơn vị thu gom rác
waste collector|清潔隊,清潔隊員,垃圾清運員|ごみ収集員,収集作業員|환경미화원,수거원|nhân viên thu gom,công nhân vệ sinh môi trường
recycler|回收商,資源回收業者,回收業者|リサイクル業者,回収業者,再生業者|재활용 업체,고물상|cơ sở tái chế,vựa ve chai
environmental agency|環保局,環保署,環境部|環境省,環境部局,環境課|환경부,환경청,환경과|sở tài nguyên môi trường,cơ quan môi trường
environmental officer|環保人員,環安衛人員|環境担当者,環境管理者|환경 담당자,환경 관리인|cán bộ môi trường
meteorological office|氣象署,氣象局|気象庁,気象台|기상청|đài khí tượng
# construction and mining
site manager|工地主任,工地負責人|現場所長,現場監督者,現場代理人|현장소장,현장 책임자|chỉ huy trưởng,quản lý công trường
construction company|營造廠,建設公司,營造公司|建設会社,工務店,ゼネコン|건설회사,종합건설|công ty xây dựng,nhà thầu xây dựng
project owner|定作人|発注者,建築主|건축주,발주자|
architect|建築師|建築士,建築家,設計事務所|건축사,건축가|kiến trúc sư
supervising engineer|監造單位,監造人員|工事監理者,監理技術者|감리단,감리원|tư vấn giám sát,đơn vị giám sát
construction worker|施工工班,工地工人,粗工|建設作業員,大工|건설 근로자,현장 근로자|thợ xây,công nhân xây dựng,thợ hồ
crane operator|吊車司機,起重機操作員|クレーンオペレーター,クレーン運転士|크레인 기사,크레인 운전원|thợ lái cẩu,người lái cẩu
material dealer|建材行,建材商|建材店,建材業者|건자재상,자재 업체|cửa hàng vật liệu xây dựng
miner|礦工|鉱山労働者,坑内作業員|광부,광산 근로자|thợ mỏ
mine operator|礦業公司|鉱山会社,採石業者|광산 업체,광업소|công ty khai thác mỏ
# farm, sea and forest
livestock farmer|畜牧業者,酪農,養豬戶,養雞戶|畜産農家,酪農家,養豚農家,養鶏農家|축산 농가,낙농가,양돈 농가,양계 농가|hộ chăn nuôi,chủ trại
fish farmer|養殖業者|養殖漁家|양식 어민,양어가|người nuôi tôm,hộ nuôi cá,hộ nuôi trồng
fruit grower|菜農|果樹農家,野菜農家,茶農家|과수 농가,채소 농가,과수원 주인|nhà vườn,chủ vườn
farm worker|農場工人,雇工|農業従事者,農作業者,農園スタッフ|농장 인부,농업 근로자,농장 직원|nhân công nông trại,công nhân nông trường
agricultural cooperative|農會,農業合作社|農業協同組合,JA組合|농협,농업협동조합|hợp tác xã nông nghiệp
farm adviser|農業推廣員,農改場,農業輔導員|営農指導員,農業普及員,普及指導員|농업기술센터,농촌지도사,영농 지도원|cán bộ khuyến nông,khuyến nông
produce trader|產地盤商,販運商|仲買人,産地商人,青果業者|산지 유통인,중도매인|thương lái,chủ vựa
boat owner|船東,船主|船主,漁船主|어선주,어선 소유자|chủ tàu,chủ ghe
fisheries office|漁業署,漁政單位|水産庁,漁政課|수산청,어업관리단|chi cục thủy sản,cơ quan thủy sản
forestry office|林業署,林務局|林野庁,森林管理署,森林組合|산림청,산림조합|kiểm lâm,chi cục kiểm lâm
forest ranger|巡山員,森林護管員|森林官,森林監視員,レンジャー|산림 감시원,숲지기|cán bộ kiểm lâm,bảo vệ rừng
hunter|獵人|猟師,狩猟者|사냥꾼|thợ săn
tree surgeon|樹藝師,樹醫|樹木医,造園業者|나무의사,조경업체|thợ cắt tỉa cây,công ty cây xanh
`;
