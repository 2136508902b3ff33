/** People and bodies of trade, money and office: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const COMMERCE_ACTOR_ROWS = `
# trade
shopkeeper|老闆,店老闆,店家老闆|店主さん,お店の人,商店主|가게 주인,사장님|chủ quán,chủ tiệm,chủ shop
store manager|門市店長,分店長|店舗責任者,支店長|매장 관리자,지점장|cửa hàng trưởng,trưởng chi nhánh
sales assistant|店員,門市人員,櫃姐|店員,販売員,販売スタッフ|매장 직원,판매원,판매 직원|nhân viên cửa hàng,nhân viên bán hàng
cashier|收銀員,收銀人員|レジ係,レジ担当|계산원,캐셔|thu ngân,nhân viên thu ngân
shopper|消費者,購物者|消費者,買い物客,来店客|소비자,구매 고객,쇼핑객|người tiêu dùng,khách mua hàng
regular customer|熟客,老客人,常客|常連客,お得意様,得意先|단골,단골손님|khách quen,khách ruột,mối quen
new customer|新客,新客戶|新規客,新規顧客|신규 고객,신규 손님|khách mới
business customer|企業客戶,公司行號|法人客,法人顧客,取引先企業|기업 고객,법인 고객|khách doanh nghiệp,khách hàng doanh nghiệp
client|委託人,業主,案主|依頼主,依頼者,クライアント|의뢰인,클라이언트,발주처|bên thuê,khách thuê dịch vụ
trading partner|往來廠商,客戶廠商|取引先|거래 업체|đối tác kinh doanh,bạn hàng
wholesaler|批發商,盤商,中盤商|卸業者,卸売業者,問屋|도매상,도매업체|nhà bán buôn,nhà bán sỉ
retailer|零售商|小売業者,小売店|소매상,소매점|nhà bán lẻ
distributor|經銷商,通路商|販売代理店,特約店,販売店|유통업체,대리점,총판|nhà phân phối,đại lý phân phối
dealer|經銷據點,中古車商|ディーラー|판매점,딜러사|đại lý bán hàng
manufacturer|製造商,原廠|メーカー,製造元|제조사,제조업체|nhà sản xuất,hãng sản xuất
importer|進口商,代理商|輸入業者,輸入代理店|수입업체,수입상|nhà nhập khẩu
exporter|出口商,貿易商|輸出業者,貿易会社,商社|수출업체,무역회사|nhà xuất khẩu,công ty xuất nhập khẩu
customs broker|報關行|通関業者|관세사,통관업체|đại lý hải quan
buyer for a shop|採購人員|仕入れ担当,バイヤー|구매 담당자,상품 기획자|nhân viên thu mua,nhân viên mua hàng
purchasing department|採購部,採購單位|購買部,調達部門|구매팀,구매부|phòng mua hàng,bộ phận mua hàng
bidding company|投標廠商|入札参加者,応札業者|입찰 업체,응찰 업체|đơn vị dự thầu
warehouse keeper|倉管,倉管人員,庫管|倉庫係,倉庫担当,倉庫番|창고 담당자,창고지기|thủ kho,nhân viên kho
picker|揀貨員,理貨員|ピッキング担当,倉庫作業員|피킹 작업자|nhân viên soạn hàng
stocktaker|盤點人員|棚卸し担当|재고 담당자|người kiểm kê
platform operator|平台業者,平台方|運営会社,サイト運営者|운영사,플랫폼 운영자|đơn vị vận hành sàn,chủ sàn
online seller|網拍賣家,電商賣家|出店者様,ネット販売業者|온라인 판매자,온라인 셀러|người bán online,chủ gian hàng
live streamer|直播主|ライブ配信者,配信者|라이브 진행자,스트리머|người livestream,chủ live
influencer|網紅,部落客|インフルエンサー|인플루언서|người nổi tiếng,KOL
reseller|團購主,代購|転売業者,購入代行|구매대행 업체,리셀러|cộng tác viên bán hàng,người mua hộ
franchisee|加盟主,加盟商|加盟者,フランチャイズオーナー|가맹점주|bên nhận nhượng quyền,chủ cửa hàng nhượng quyền
branch|分店據點,分公司|支社,営業所,出張所|영업소|chi nhánh công ty,văn phòng đại diện
chain|連鎖品牌,連鎖業者|チェーン店,多店舗展開|프랜차이즈 본사,체인 본부|chuỗi cửa hàng
delivery person|送貨員,配送員|配送員,宅配業者|배송 기사,택배 기사|nhân viên giao hàng,người giao
# restaurants and hotels
restaurant owner|餐廳老闆,餐飲業者|飲食店経営者,飲食業者|식당 주인,음식점 사장|chủ nhà hàng,chủ quán ăn
chef|主廚,行政主廚|料理長,シェフ|주방장,셰프|bếp trưởng,bếp chính
kitchen staff|廚房人員|厨房スタッフ,調理スタッフ|주방 직원,주방 인력|nhân viên bếp,phụ bếp
floor staff|外場人員|ホールスタッフ,フロア係|홀 직원,홀서빙|nhân viên phục vụ,chạy bàn
bartender|調酒師,吧台|バーテンダー|바텐더|nhân viên pha chế
barista|咖啡師|バリスタ|바리스타|thợ pha cà phê
diner|用餐客人,食客|来店のお客様,食事客|식사 손님,내방 손님|thực khách,khách ăn
delivery rider|外送夥伴,外送騎士|デリバリー配達員|배달 라이더,배달 기사|tài xế giao đồ ăn
hotel guest|旅宿客人|宿泊者,お泊まりのお客様|숙박객,호텔 손님|khách ở,khách thuê phòng
hotel manager|飯店經理|支配人,女将|호텔 지배인,총지배인|quản lý khách sạn
receptionist|接待櫃檯,接待人員|フロント係,受付係|프런트 직원,접수원|lễ tân,nhân viên lễ tân
housekeeper|房務員,房務人員|客室係,客室清掃員|객실 청소 직원,룸메이드|nhân viên buồng phòng,nhân viên dọn phòng
concierge|禮賓人員|コンシェルジュ|컨시어지|nhân viên hỗ trợ khách
host|民宿主人,屋主房東|民泊オーナー,民宿の主人|민박 주인|chủ homestay,chủ nhà nghỉ
travel agency|旅行社|旅行会社,旅行代理店|여행사|công ty du lịch,hãng lữ hành
# money
accountant|會計人員,會計小姐|経理担当,会計担当|경리 담당자,회계 담당자|nhân viên kế toán,kế toán viên
chief accountant|會計主管,主辦會計|経理部長,経理責任者|회계 책임자,회계팀장|kế toán trưởng
tax accountant|記帳士,記帳事務所|税理士,会計事務所|세무사,세무 대리인|kế toán thuế,dịch vụ kế toán
certified accountant|會計師|公認会計士|회계사,공인회계사|kiểm toán viên độc lập
treasurer|出納,財務人員|出納係,会計係|출납 담당,총무 담당|thủ quỹ
finance department|財務部,財會部門|財務部,経理部|재무팀,회계팀,경리팀|phòng kế toán,phòng tài chính
finance manager|財務長,財務主管|財務責任者|재무 담당자,재무 책임자|giám đốc tài chính
shareholder|股東|株主|주주 명부,주주들|cổ đông
investor|投資人,投資者|投資家,出資者|투자자|nhà đầu tư
borrower|借款人,貸款人|借入人,借り手,債務者|대출자,채무자|người vay,bên vay
lender|放款人,債權人|貸し手,債権者|채권자,대부업체|bên cho vay,chủ nợ
guarantor|保證人,連帶保證人|連帯保証人,保証会社|연대보증인|người bảo lãnh
account holder|帳戶持有人,銀行存戶|口座名義人,預金者|예금주,계좌 소유자|chủ tài khoản
cardholder|持卡人|カード会員,カード名義人|카드 소지자,카드 회원|chủ thẻ
bank teller|銀行行員,銀行櫃員|銀行員,窓口係|은행원,창구 담당자|giao dịch viên
loan officer|放款專員,授信人員|融資担当|대출 담당자,여신 담당자|nhân viên tín dụng,cán bộ tín dụng
payment provider|金流業者,金流商|決済代行会社,決済事業者|결제대행사,결제사|đơn vị thanh toán
credit bureau|聯徵中心|信用情報機関|신용평가사|trung tâm tín dụng
debt collector|催收人員|回収担当|추심원|nhân viên thu hồi nợ
insured person|被保險人|被保険者|피보험자|người được bảo hiểm
policyholder|要保人,保戶|保険契約者,契約者|보험 계약자,보험 가입자|bên mua bảo hiểm,chủ hợp đồng
beneficiary|受益人|受益者,保険金受取人|수익자,수혜자|người thụ hưởng
insurance agent|保險業務員,保險經紀人|保険代理店,保険外交員,保険募集人|보험설계사,보험 대리점|đại lý bảo hiểm,tư vấn viên bảo hiểm
loss adjuster|理賠員,公證公司|損害調査員,鑑定人|손해사정사|giám định viên,nhân viên bồi thường
underwriter|核保員,核保人員|引受担当,査定担当|인수 심사자,언더라이터|nhân viên thẩm định,thẩm định viên
# sales, office, staff
salesperson|業務人員|営業担当,営業マン,営業員|영업사원,영업 담당자|nhân viên kinh doanh,nhân viên sale
sales department|業務部,營業部|営業部,営業部門|영업팀,영업부|phòng kinh doanh,bộ phận kinh doanh
marketing staff|行銷人員,行銷企劃|マーケティング担当,広報担当|마케팅 담당자,홍보 담당자|nhân viên marketing
advertiser|廣告主|広告主,スポンサー企業|광고주|nhà quảng cáo
advertising agency|廣告公司,廣告代理商|広告代理店|광고 대행사|công ty quảng cáo
support agent|客服人員,客服專員|オペレータ,サポート担当,窓口相談員|상담원,고객센터 직원|nhân viên chăm sóc khách hàng,tổng đài viên
person in charge|負責人|担当の者,受け持ち|담당자,실무자|người phụ trách,người chịu trách nhiệm
office worker|內勤人員,行政人員|事務職員,事務スタッフ,事務の人|사무직원,행정 직원,사무직|nhân viên văn phòng,nhân viên hành chính
secretary|秘書,特助|秘書|비서실|thư ký
general affairs|總務人員,庶務|総務担当,総務部|총무팀,총무과|phòng hành chính,bộ phận hành chính
department head|部門主管,課長|部長,課長,部門長|부서장,팀장,과장님|trưởng phòng,trưởng bộ phận
approver|簽核人,審核主管|承認者,決裁者|결재자,승인자,결재권자|người phê duyệt,người ký duyệt
executive|高階主管,總經理,董事|役員,経営者,社長,取締役|임원진,대표님,경영진|ban giám đốc,tổng giám đốc,lãnh đạo công ty
personnel department|人事部,人資部門,人資部|人事部,人事課|인사팀,인사부|phòng nhân sự,bộ phận nhân sự
personnel officer|人事人員,人資專員|人事担当,人事担当者,労務担当|인사 담당자,노무 담당자|nhân viên nhân sự,cán bộ nhân sự
job seeker|求職者,應徵者|求職者,就活生,応募者様|구직자,입사 지원자|người tìm việc,người xin việc
recruiter|招募人員,獵頭|採用担当,人材紹介会社|채용 담당자,헤드헌터|nhà tuyển dụng,chuyên viên tuyển dụng
staffing agency|人力派遣公司,派遣公司|人材派遣会社,派遣会社|인력사무소,파견업체,인력업체|công ty cung ứng lao động,công ty môi giới việc làm
temporary worker|派遣人員,臨時工|派遣社員,派遣スタッフ,臨時職員|파견직,임시직,일용직|lao động thời vụ,nhân viên thời vụ
part-time worker|工讀生,兼職人員,計時人員|アルバイト,パート,パートさん|아르바이트생,알바생,시간제 근로자|nhân viên bán thời gian,nhân viên part-time
full-time employee|正職員工,正職人員|正社員,常勤|정규직,정직원|nhân viên chính thức,nhân viên toàn thời gian
new employee|新進員工|新入社員,新人社員|신입사원,신입 직원|nhân viên mới,người mới vào làm
foreign worker|外籍移工,移工|外国人労働者,技能実習生|외국인 근로자|lao động nước ngoài
retiree|退休人員|退職者,定年退職者|퇴직자,은퇴자|người nghỉ hưu
labour union|企業工會|労働組合,労組|노동조합|công đoàn
outside contractor|外包商,外包人員|外注先,委託先,委託業者|외주업체,위탁업체,용역업체|đơn vị thuê ngoài,nhà thầu phụ
consultant|企業顧問,諮詢師|コンサルタント,アドバイザー|컨설턴트,자문위원|cố vấn,tư vấn viên
system administrator|系統管理員,管理員帳號|システム管理者,情報システム担当|시스템 관리자,전산 담당자|quản trị viên,quản trị hệ thống
# property and contracts
real estate agent|房仲業者,房仲人員|不動産業者,不動産会社|부동산 중개사,공인중개사|môi giới bất động sản,cò đất
property manager|物管人員,物業公司,總幹事|管理会社,管理人|관리소장,관리사무소,관리업체|ban quản lý tòa nhà,quản lý chung cư
developer|建商,開發商|デベロッパー,分譲会社|시행사,건설사|chủ đầu tư
renter|租屋族,承租方|借り手側,賃借人,契約入居者|임차 고객,월세 세입자|người thuê trọ,khách thuê nhà,bên thuê nhà
lessor|出租人,出租方|賃貸人,貸し手側|임대 사업자,임대업자|bên cho thuê,chủ trọ
home buyer|購屋者,買房者|住宅購入者,購入希望者|주택 구매자,매수자|người mua nhà
co-owner|持分共有人,區分所有權人|共有者|공동 소유자,구분소유자|đồng sở hữu
residents' committee|管委會,管理委員會|管理組合,自治会|입주자대표회의,관리단|ban quản trị chung cư
legal department|法務,法務部|法務部,法務担当|법무팀,법무 담당자|phòng pháp chế,bộ phận pháp lý
scrivener|代書,地政士|司法書士,行政書士|법무사|người làm giấy tờ nhà đất
signatory|簽署人,簽約人|署名者,締結者|계약 서명자|người ký,người ký hợp đồng
witness|見證人|証人,立会人|증인 신청,입회인|người làm chứng
`;
