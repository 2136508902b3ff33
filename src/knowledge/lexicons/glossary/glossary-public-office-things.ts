/** Things of public offices, taxes, courts, police, social welfare and elections: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const PUBLIC_OFFICE_THING_ROWS = `
# public offices
application form|申請書,申請表,申請表單|申請書,申込書,申込用紙|신청 양식,지원서,신청서류|mẫu đơn,tờ khai
application|申辦,申辦案件,送件|届け出,申請手続き,申請案件|민원 신청,신청 건,민원 접수|hồ sơ đăng ký,hồ sơ xin,thủ tục hành chính
online application|線上申辦,線上申請,網路申辦|オンライン申請,電子申請,ネット申請|온라인 신청,전자 민원,인터넷 신청|nộp hồ sơ trực tuyến,dịch vụ công trực tuyến,đăng ký trực tuyến
attachment|附件,佐證資料,檢附文件|添付書類,添付資料|첨부 서류,구비 서류,첨부파일,증빙 서류|giấy tờ kèm theo,tài liệu đính kèm,hồ sơ kèm
missing document|補件,缺件,補正|書類不備,補正,不足書類|서류 보완,서류 미비,보완 요청|bổ sung hồ sơ,thiếu giấy tờ,hồ sơ thiếu
receipt number|收件編號,案號,收文號|受理番号|접수 번호,접수번호|mã hồ sơ,số biên nhận,giấy hẹn
case status|案件進度,辦理進度,審查進度|審査状況,処理状況,申請状況|처리 상태,처리 현황,진행 상태,심사 현황|tình trạng hồ sơ,tiến độ hồ sơ,trạng thái hồ sơ
processing deadline|辦理期限,處理時限|処理期限,標準処理期間|처리 기한,처리 기간|thời hạn giải quyết,hạn trả hồ sơ
counter|櫃台,窗口,服務台|窓口,受付窓口,カウンター|창구,민원실,안내 데스크|quầy giao dịch,bộ phận một cửa,quầy tiếp nhận
queue ticket|抽號碼牌,叫號,號碼機|番号発券,呼び出し番号,発券機|번호표,순번 대기표|số gọi,phiếu số,lấy số
office appointment|預約臨櫃,預約洽公|来庁予約,窓口予約|방문 예약,창구 예약|hẹn làm thủ tục
official document|公文書,函文|公文書,通達,行政文書|공문,공문서|công văn,văn bản hành chính
document number|文號,發文字號|文書番号|문서 번호|số công văn,số hiệu văn bản
document approval|公文簽核,批示,核章|文書決裁,稟議,稟議書|전자 결재,결재 문서,기안서,기안 문서|trình ký,duyệt văn bản
seal|印鑑,公司章,大小章|印鑑,公印,押印申請|인감도장,법인 인감,인감증명|con dấu,đóng dấu
archive|檔案管理,檔案室,歸檔文件|公文書館,文書保管,書庫|기록물,문서고,기록 보관|kho lưu trữ,hồ sơ lưu trữ
retention period|保存年限,保存期限|保存期間,保存年限|보존 기간,보존 연한|thời hạn lưu trữ,thời gian lưu trữ
records request|調閱申請|情報公開請求,開示請求|정보공개 청구,열람 신청|yêu cầu cung cấp thông tin,xin trích lục
regulation|法規,規章,條例|条例,規程,法令|법규,조례,규정|quy định,nghị định,thông tư
ordinance|自治條例|市条例|자치 조례|quyết định ban hành
notice|公示,通知函,通知書|通知書,告知書,公示|통지서,고지서,공고문,안내문|giấy thông báo,giấy báo
civic issue|市政案件,市民陳情,市長信箱|市民の声,市民相談|국민신문고,생활 민원,건의 사항|phản ánh hiện trường,kiến nghị của dân,đơn thư
citizen report|檢舉,通報案件|市民からの通報,通報アプリ|신고 접수,시민 제보,제보 접수|tố giác,đơn tố cáo
hotline|專線,服務專線|ホットライン,相談窓口|상담 전화,민원 전화,핫라인|đường dây nóng,tổng đài
household registration|戶口,戶籍謄本,遷戶口|住民登録,転入届,転出届,住民票の写し|전입 신고,주민등록등본|sổ hộ khẩu,đăng ký thường trú
temporary residence|暫住,居留|在留,在留届|체류,체류 신고|tạm trú,đăng ký tạm trú,khai báo lưu trú
residence permit|居留證|在留カード,在留資格|체류 허가,외국인등록증|thẻ tạm trú,giấy phép cư trú
identity card|身分證,身份證,身分證字號|身分証,身分証明書,マイナンバーカード,本人確認書類|신분증,주민등록증|căn cước,căn cước công dân,chứng minh nhân dân
identity verification|身分驗證,身分確認,本人確認|本人確認|본인 인증,본인 확인,신원 확인|xác minh danh tính,xác thực danh tính,định danh
birth certificate|出生證明|出生証明書,出生届出|출생증명서|giấy khai sinh
marriage registration|結婚登記|婚姻届|혼인 신고|đăng ký kết hôn
divorce|離婚,離婚登記|離婚届,離婚|이혼,이혼 신고|ly hôn
death certificate|死亡證明,死亡登記|死亡届,死亡診断書|사망 신고,사망진단서|giấy chứng tử,khai tử
certificate|謄本,證明文件|証明書類|증명서 발급,확인서|giấy chứng nhận,giấy xác nhận,bản sao công chứng
proof of residence|居住證明|居住証明|거주 증명|xác nhận cư trú
work permit|工作許可,工作證|就労許可,就労ビザ|취업 허가,노동 허가|giấy phép lao động
permit application|許可申請,核准申請|許可申請,許認可,許認可申請|허가 신청,인허가 신청|xin giấy phép,đơn xin cấp phép
building permit|建照,建築執照,使用執照|建築確認,建築許可,建築確認申請|건축 허가,건축허가,사용 승인|giấy phép xây dựng
business licence|營業登記,營業執照|営業許可,営業許可証,開業届|영업 허가,영업 신고,사업자등록,사업자 등록증|giấy phép kinh doanh,đăng ký kinh doanh
road use permit|路權,路權申請,道路使用許可|道路使用許可,道路占用許可|도로 점용 허가,도로 점용|giấy phép sử dụng lòng đường
fishing licence|漁業執照|漁業許可,遊漁券|어업 허가,어업 면허|giấy phép khai thác thủy sản
hunting permit|狩獵許可|狩猟免許|수렵 허가|giấy phép săn bắt
permit renewal|換照,證照換發|許可更新,免許更新|허가 갱신,면허 갱신|gia hạn giấy phép,cấp đổi giấy phép
inspection finding|缺失項目,稽查結果|指摘事項,検査指摘|지적 사항,점검 결과,적발 사항|kết quả thanh tra,biên bản kiểm tra
improvement order|限期改善,改善通知|改善命令,是正勧告,改善指導|시정 명령,개선 명령,시정 조치|yêu cầu khắc phục,khắc phục vi phạm
public facility|公共設施,公有設施|公共施設|공공시설|công trình công cộng,cơ sở công cộng
facility booking|場地申請,場地借用,場地租借|施設予約,会場予約,施設利用申請|시설 대관,대관 신청,시설 예약|mượn hội trường,đặt hội trường,đặt sân
public procurement|政府採購,標案,採購案|公共調達,入札公告,官公庁入札|공공 조달,조달청,나라장터,입찰 공고|đấu thầu công,mua sắm công,gói thầu
contract award|決標,得標廠商|落札|낙찰|trúng thầu,kết quả thầu
zoning|都市計畫,使用分區|用途地域,都市計画|용도 지역,도시 계획|quy hoạch,quy hoạch đô thị
land parcel|地號,土地筆數|地番,筆界|필지,지번|thửa đất,số thửa,tờ bản đồ
land title|土地權狀,所有權狀|登記済証,登記簿謄本,登記事項証明書|등기부등본,등기권리증|sổ đỏ,sổ hồng,giấy chứng nhận quyền sử dụng đất
land survey|土地測量,鑑界|測量,境界確定|지적 측량,측량|đo đạc,đo đạc địa chính
vehicle registration|車籍,領牌,行車執照|車検証,自動車登録,車両登録|자동차 등록,차량 등록|đăng ký xe,cà vẹt xe
vehicle inspection|驗車|車検|자동차 검사,차량 검사|đăng kiểm
driving licence|駕駛執照|運転免許,運転免許証|운전면허,운전면허증|
public works|公共工程|公共工事,公共事業|공공사업,공공 공사|công trình công ích,đầu tư công
council meeting|市議會,議會|市議会,議会,本会議|시의회,지방의회,본회의|kỳ họp hội đồng,họp hội đồng nhân dân
agenda|議程|議事日程,議題|의사일정|chương trình họp,nội dung họp
public consultation|意見徵集,意見徵詢,公開閱覽|パブリックコメント,意見募集|의견 수렴,주민 의견|lấy ý kiến,lấy ý kiến người dân
participatory budget|參與式預算|市民参加型予算|주민참여예산|ngân sách có sự tham gia
opinion poll|民調|世論調査|여론조사|thăm dò dư luận
census|人口普查,普查|国勢調査|인구조사,인구주택총조사|tổng điều tra dân số,điều tra dân số
population|人口數,設籍人口|人口|인구수,인구 통계|dân số,nhân khẩu
public alert|防災警報,災防告警|防災無線,避難情報,緊急速報|재난 문자,재난 알림|cảnh báo thiên tai,cảnh báo khẩn
evacuation shelter|避難收容,避難處所|避難場所,指定避難所|대피 시설,이재민 대피소|nơi sơ tán,điểm tránh trú
civil defence drill|防災演練,演習|防災訓練,避難訓練|민방위 훈련,대피 훈련,재난 훈련|diễn tập,diễn tập phòng cháy
hydrant|消防栓|消火栓|소화전|trụ nước chữa cháy,họng cứu hỏa
fire inspection|消防檢查,消防檢修|消防点検,防火対象物点検|소방 점검|kiểm tra phòng cháy
fire report|火警,火災通報|火災通報,火災報告|화재 신고|báo cháy
burial|安葬,土葬|埋葬|매장 신고|mai táng,an táng
cremation|火化|火葬|화장장,화장 예약|hỏa táng
cemetery|公墓,墓園,靈骨塔|霊園,公営墓地|공원묘지,추모공원|nghĩa trang
# taxes and money of the state
income tax|綜所稅,所得稅|所得税|소득세,종합소득세|thuế thu nhập
property tax|房屋稅,地價稅|固定資産税|재산세|thuế nhà đất,thuế đất
value added tax|營業稅|消費税申告|부가가치세|thuế giá trị gia tăng,thuế gtgt
withholding tax|扣繳,扣繳憑單|源泉徴収,源泉徴収票|원천징수,원천징수영수증|khấu trừ thuế
tax bill|稅單,繳款書,繳稅單|納税通知書,納付書,納税通知|납세 고지서,세금 고지서|thông báo thuế,giấy nộp thuế
tax assessment|核定稅額,稅額核定|税額決定,課税通知|세액 결정,과세 통지|ấn định thuế,quyết toán thuế
tax return|報稅資料,申報書表|確定申告,確定申告書|연말정산,소득 신고|
tax deduction|扣除額,抵稅,節稅|税額控除,所得控除|소득 공제,세액 공제|giảm trừ thuế,giảm trừ gia cảnh
tax refund|退稅|還付金,税金還付|세금 환급,환급금|hoàn thuế
tax exemption|免稅,減免|免税,減免|감면,면세 혜택,세금 면제|miễn thuế,giảm thuế
tax arrears|欠稅|税金滞納,滞納税|체납 세금,세금 체납|nợ thuế
tax audit|查稅|税務調査|세무 조사|thanh tra thuế,kiểm tra thuế
tax identification number|統一編號,統編,稅籍|法人番号,納税者番号|사업자번호,사업자등록번호|mã số thuế
uniform invoice|統一發票,電子發票|適格請求書,電子インボイス|세금계산서,전자세금계산서|hóa đơn điện tử,hóa đơn đỏ
duty|關稅|関税|관세|thuế nhập khẩu,thuế xuất nhập khẩu
public budget|公務預算,歲出|歳出|세출 예산|dự toán ngân sách,ngân sách nhà nước
budget execution|預算執行|予算執行|예산 집행,집행 잔액|giải ngân,chi ngân sách
grant application|補助申請,計畫申請|補助金申請,助成金申請|보조금 신청,지원금 신청|hồ sơ xin tài trợ,xin hỗ trợ kinh phí
grant programme|補助計畫,補助方案|補助事業,助成制度|지원 사업,보조 사업|chương trình hỗ trợ,chương trình tài trợ
grant report|成果報告,結案報告|実績報告,成果報告書|실적 보고,결과 보고서,정산 보고|báo cáo kết quả,báo cáo nghiệm thu
# courts and law
court case|訴訟案件,案由|裁判事件,訴訟事件|사건 번호,소송 사건,재판 사건|vụ án,hồ sơ vụ án
court hearing|開庭,庭期,審理|口頭弁論,公判,審理|변론 기일,재판 기일,공판 기일|phiên tòa,phiên xử
court calendar|開庭表,庭期表|開廷表,期日一覧|재판 일정,기일 일정|lịch xét xử,lịch phiên tòa
courtroom|法庭|法廷|재판정|phòng xử án
court filing|起訴狀,訴狀,遞狀|訴状,準備書面,裁判書類|답변서,준비 서면,소송 서류|đơn khởi kiện,đơn kiện
judgment|判決,判決書|判決,判決文|판결,판결문|bản án,phán quyết
summons|法院傳票|召喚状,呼出状|소환장,출석 요구서|giấy triệu tập
evidence|證據,證物|証拠,証拠品|증거,증거물|chứng cứ,tang vật,vật chứng
evidence custody|證物保管,證物室|証拠品保管|증거물 보관|kho vật chứng,bảo quản tang vật
testimony|證詞,筆錄|供述調書,証言|진술서,증언,진술조서|lời khai,bản khai
settlement agreement|和解,和解書|示談,和解|합의서,화해 조서|hòa giải thành,biên bản hòa giải
enforcement order|強制執行,查封|強制執行,差し押さえ,差押え|강제 집행,압류|thi hành án,kê biên
bankruptcy|破產,消債更生|破産,自己破産|파산,회생 신청|phá sản
will|遺囑|遺言,遺言書|유언,유언장|di chúc
guardianship|監護,輔助宣告|成年後見,後見|성년후견,후견 신청|giám hộ
custody of a child|監護權,親權|親権,養育権|양육권,친권|quyền nuôi con
alimony|贍養費,扶養費|養育費|양육비|tiền cấp dưỡng
legal consultation|法律諮詢|法律相談|법률 상담|tư vấn pháp luật,tư vấn luật
legal aid|法律扶助,法扶|法律扶助,法テラス|법률 구조|trợ giúp pháp lý
legal matter|委任案件,法律案件|受任事件,法律案件|수임 사건,의뢰 사건|vụ việc pháp lý
legal deadline|上訴期限,法定期限|期日管理,控訴期限|항소 기한,제출 기한|thời hiệu,hạn kháng cáo
retainer|委任費,律師費|着手金,弁護士費用,報酬金|수임료,착수금|thù lao luật sư,phí luật sư
company registration|公司登記,工商登記|法人登記|법인 등기,법인 설립|đăng ký doanh nghiệp
articles of association|章程|定款変更|회칙,정관 변경,단체 정관|điều lệ
trademark|商標|商標|상표권,상표 출원|nhãn hiệu
prison|監獄,看守所|刑務所,拘置所|교도소,구치소|trại giam
prisoner visit|接見,收容人會面|接見,面会予約|접견 예약,변호인 접견|thăm gặp
probation|保護管束,假釋|保護観察,仮釈放|보호관찰,가석방|án treo,quản chế
# police
police report|報案單,報案三聯單|被害届,警察への届け出|사건 신고,경찰 신고,고소장|trình báo,đơn trình báo
crime|犯罪,刑案|犯罪,刑事事件|범죄,형사 사건|tội phạm,vụ án hình sự
theft|竊盜,失竊,偷竊|盗難,窃盗,万引き|도난,절도|trộm cắp,mất cắp
scam|詐騙|詐欺,特殊詐欺|보이스피싱,사기 피해|lừa đảo
domestic violence|家暴|家庭内暴力|가정폭력|bạo lực gia đình
child protection|兒少保護,兒虐|児童虐待,児童保護|아동학대,아동 보호|bảo vệ trẻ em,bạo hành trẻ em
missing person|失蹤人口,協尋|行方不明者,迷子|실종자,실종 신고|người mất tích,trẻ lạc
traffic fine|交通罰單,紅單|交通違反,反則切符,青切符|교통 범칙금,범칙금|phạt nguội,phạt giao thông
accident report|事故報告,事故筆錄,現場圖|事故報告書,交通事故証明|사고 보고서,사고 조사,사고 접수|biên bản tai nạn,báo cáo sự cố
patrol log|巡邏紀錄,巡邏箱,巡簽|巡回記録,巡視記録,警ら|순찰 일지,순찰 기록|sổ tuần tra,nhật ký tuần tra
lost property|拾得物,遺失物招領|拾得物,遺失届,落とし物届|습득물,유실물|của rơi
firearm|槍枝,槍械|銃器,猟銃|총기류,총기 소지|súng,vũ khí,súng đạn
criminal record|良民證,前科,警察刑事紀錄|犯罪経歴証明書,前科|범죄 경력,범죄경력조회|lý lịch tư pháp
emergency call|報案電話,緊急電話,119報案|119番通報,110番|긴급 전화|cuộc gọi khẩn cấp,gọi cấp cứu
body camera|密錄器|ボディカメラ|바디캠|camera đeo người
# social welfare
welfare|社會福利,社福|福祉,社会福祉|복지,사회복지|phúc lợi,an sinh xã hội
social benefit|福利津貼,生活補助,低收補助|生活保護,手当金,福祉手当|생계 급여,복지 급여,기초생활수급,생계비 지원|trợ cấp xã hội,bảo trợ xã hội
benefit entitlement|補助資格,請領資格|受給資格|수급 자격,지원 대상|điều kiện hưởng,đối tượng hưởng,diện chính sách
child benefit|育兒津貼,育嬰補助|児童手当|아동 수당,양육 수당|trợ cấp nuôi con
unemployment benefit|失業給付,失業補助|失業手当,失業給付,失業保険|실업급여|trợ cấp thất nghiệp,bảo hiểm thất nghiệp
low income|低收入戶,中低收|低所得世帯|저소득층,차상위,기초생활수급자|hộ nghèo,hộ cận nghèo
means test|財力審查,資產調查|資力調査,所得審査|소득 심사,자산 조사|xét thu nhập,xét hoàn cảnh
social case|社工個案,社福個案|ケース会議,相談ケース|사례 관리,복지 사례|ca trợ giúp,trường hợp trợ giúp
case record|個案紀錄,個案資料|相談記録|상담 기록,상담 일지,사례 기록|hồ sơ ca,nhật ký tư vấn
case conference|個案會議,個案研討|事例検討,カンファレンス|사례 회의|họp ca,hội chẩn
job placement|就業輔導,職業介紹|就労支援,職業紹介|취업 지원,취업 알선,직업 상담|giới thiệu việc làm,hỗ trợ việc làm
public housing|社會住宅,社宅,公宅|公営住宅,市営住宅|임대주택,공공임대,행복주택|nhà ở xã hội
food parcel|食物箱,物資包,愛心餐|食料支援,食料セット|식료품 꾸러미,식품 꾸러미|phần quà,túi quà,suất quà
voucher|消費券,抵用券|バウチャー,クーポン券|바우처|phiếu mua hàng
accessible facility|無障礙設施|バリアフリー|장애인 편의시설,배리어프리|công trình tiếp cận
# elections
electoral roll|選舉人名冊|選挙人名簿|선거인 명부|danh sách cử tri
ballot paper|選票印製,圈票|投票用紙|투표용지|lá phiếu
ballot box|票匭,投票箱|投票箱|투표함|hòm phiếu,thùng phiếu
electoral district|選區|選挙区|선거구|đơn vị bầu cử,khu vực bầu cử
early vote|提前投票,不在籍投票|期日前投票,不在者投票|사전 투표,부재자 투표|bỏ phiếu sớm
turnout|投票率|投票率|투표율|tỷ lệ cử tri,tỷ lệ bỏ phiếu
vote count|計票結果,得票數,開票結果|開票結果,得票数|개표 결과,득표수,득표율|kết quả kiểm phiếu
referendum|公投|住民投票,国民投票|국민투표,주민투표|trưng cầu dân ý
proxy vote|委託書,委託投票|委任投票,代理投票|위임 투표,대리 투표|ủy quyền biểu quyết
political donation|政治獻金|政治資金|정치 자금,후원회|đóng góp chính trị
signature campaign|連署|署名活動,署名集め|서명 운동|lấy chữ ký
`;
