/** Things of sales, marketing, office work, staff, property and contracts: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const COMMERCE_OFFICE_THING_ROWS = `
# sales and marketing
sales lead|潛在客戶,名單開發,潛客|見込み客,リード獲得|잠재고객,가망 고객,리드 관리|khách hàng tiềm năng,data khách
sales opportunity|銷售商機,銷售機會|商談,商談案件,引き合い|영업 기회,상담 건|cơ hội bán hàng,thương vụ
sales pipeline|銷售漏斗,業務進度|営業パイプライン,商談進捗,営業案件|영업 단계,영업 파이프라인|phễu bán hàng,tiến độ bán hàng
sales target|業績目標,銷售目標|売上目標,営業目標,ノルマ|매출 목표,영업 목표|chỉ tiêu doanh số,KPI doanh số
sales report|業績報表,銷售報表|売上報告,営業報告,営業日報|매출 보고,영업 일지,영업 보고|báo cáo doanh số,báo cáo bán hàng
visit record|拜訪紀錄,客戶拜訪|訪問記録,訪問履歴|방문 기록,방문 일지|nhật ký viếng thăm,ghi chép thăm khách
call log|通話紀錄,來電紀錄|通話履歴,電話記録|통화 기록,통화 이력|nhật ký cuộc gọi,lịch sử cuộc gọi
customer record|客戶資料,客戶檔案|顧客情報,顧客台帳,顧客データ|고객 정보,고객 명부,고객 데이터|thông tin khách hàng,dữ liệu khách hàng
customer history|客戶歷程,往來紀錄|対応履歴,顧客履歴|고객 이력,상담 이력|lịch sử khách hàng,lịch sử chăm sóc
business card|名片|名刺|명함|danh thiếp
contact|聯絡人,聯絡資料,聯絡方式|連絡先|연락처|người liên hệ,thông tin liên hệ
segment|客群,分眾|顧客セグメント,顧客層|고객군,고객 세그먼트|nhóm khách hàng,phân khúc khách
promotion|促銷,特價|販促,販売促進|프로모션,판촉|khuyến mại,ưu đãi
flyer|宣傳單,文宣|チラシ,パンフレット|전단지,팸플릿|tờ rơi,tờ gấp
poster|海報|ポスター|포스터|áp phích
banner|橫幅,網頁橫幅|バナー,横断幕|배너,현수막|băng rôn,biểu ngữ
advertisement|廣告素材,廣告版位|広告枠,広告素材|광고 소재,광고 지면|mẫu quảng cáo,vị trí quảng cáo
advertising budget|廣告預算|広告予算,広告費|광고비,광고 예산|ngân sách quảng cáo,chi phí quảng cáo
landing page|活動頁,一頁式網頁|ランディングページ,特設ページ|랜딩 페이지,이벤트 페이지|trang đích,landing page
email campaign|行銷郵件,郵件行銷|メール配信,一斉メール|이메일 마케팅,단체 메일|email marketing,gửi email hàng loạt
text message|行銷簡訊|ショートメッセージ,SMS配信|문자 메시지,알림톡,단체 문자|tin nhắn SMS,tin Zalo
social media post|社群貼文,粉專貼文|SNS投稿|게시글,피드 게시물|bài đăng mạng xã hội,bài đăng fanpage
influencer campaign|網紅合作,業配文|インフルエンサー施策,案件投稿|인플루언서 협찬,체험단|hợp tác KOL,booking KOL
market research|市場調查,市調|市場調査,マーケティング調査|시장조사|nghiên cứu thị trường,khảo sát thị trường
brand book|品牌識別,企業識別|ブランドガイドライン|브랜드 가이드|bộ nhận diện thương hiệu
conversion rate|轉換率,成交率|成約率,コンバージョン率|전환율,계약 성사율|tỷ lệ chuyển đổi,tỷ lệ chốt
customer satisfaction|顧客滿意度,滿意度|顧客満足度,満足度|고객 만족도,만족도|mức độ hài lòng
press release|新聞稿發布|プレスリリース|보도자료|thông cáo báo chí
raffle|抽獎活動,抽獎|懸賞,プレゼント企画|경품 추첨,추첨 이벤트|bốc thăm trúng thưởng,quay số
stamp rally|集章活動|スタンプラリー|스탬프 투어|thu thập tem
customer support|客服,客戶服務|カスタマーサポート,お客様相談,コールセンター|고객센터,고객 지원,콜센터|chăm sóc khách hàng,tổng đài
inquiry form|詢問表單,聯絡表單|問い合わせフォーム,お問い合わせフォーム|문의 양식|biểu mẫu liên hệ,form liên hệ
# office work
administrative office|辦公室管理,總務|オフィス,総務|총무 업무,사무 공간|văn phòng làm việc
application form|申請表,申請單,表單|申請書,申込書,申込用紙|신청 양식,신청서 양식|mẫu đơn,biểu mẫu,phiếu đăng ký
approval request|簽呈,簽核單,請示單|稟議書,稟議,決裁書|품의서,결재 문서,기안서,결재 요청|tờ trình,phiếu trình duyệt
approval flow|簽核流程,審批流程,簽核關卡|承認フロー,決裁ルート,ワークフロー|결재 라인,승인 절차,결재선|quy trình duyệt,luồng phê duyệt
official letter|公文往返,函文|公文書,通知文|공문 발송,공문서|công văn
incoming mail|收文簿,來文登記|受信文書,郵便物|수신 문서,우편물|công văn đến,thư đến
seal|用印申請,印鑑,公司章|印鑑,捺印,社印|인감도장,회사 직인,법인 인감|con dấu,đóng dấu
form|制式表格,空白表單|書式,帳票様式|서식 파일,문서 양식|mẫu biểu
spreadsheet|試算表檔案,Excel表|表計算ソフト,エクセル|엑셀,스프레드시트|bảng tính,file Excel
paper file|紙本資料,紙本文件,紙本資料夾|紙の書類,紙台帳,ファイル綴じ|종이 문서,종이 장부,수기 장부|hồ sơ giấy,sổ ghi tay
template|範本,樣板|ひな形,契約書の雛形,テンプレート|문서 템플릿,표준 양식|bản mẫu,văn bản mẫu
manual|手冊,操作手冊|マニュアル,手順書|매뉴얼,업무 지침|sổ tay hướng dẫn,cẩm nang
regulation|規章|規程,社内規則,社内規定|회사 규정,사내 규정,사내 내규|nội quy,quy chế
calendar|行事曆,行事日曆|カレンダー,予定表|캘린더,일정표|lịch công tác
to-do list|待辦事項,待辦清單|やることリスト,ToDoリスト|할 일 목록|việc cần làm,danh sách việc
deadline|截止日|締切,締め切り|마감일,마감 기한|hạn chót,hạn nộp
meeting agenda|會議議程,議程|会議資料,会議の議題|회의 안건,회의 자료|chương trình họp,nội dung họp
reception desk|接待櫃台,服務台|受付窓口,ホテルフロント|안내 데스크,프런트,접수 창구|quầy lễ tân,quầy tiếp nhận
courier mail|快遞文件|社内便,バイク便|퀵서비스,등기우편|chuyển phát nhanh,bưu phẩm
office equipment|辦公設備,事務機|事務機器,OA機器,コピー機|사무기기,복합기,사무용품|thiết bị văn phòng
company car|公務車,公司車|社用車,公用車|업무용 차량,법인 차량|xe công ty,xe công vụ
phone line|電話分機,電話總機|内線番号,代表電話|내선,대표번호|tổng đài điện thoại,số nội bộ
electronic signature|電子簽章,電子簽名|電子署名,電子契約|전자서명,전자계약|chữ ký số,chữ ký điện tử
retention period|保存年限|保存年限,文書保存期間|보존 연한|thời hạn lưu trữ
data entry|資料輸入,鍵入資料|データ入力,伝票転記|데이터 입력,수기 입력|nhập liệu,nhập dữ liệu
# human resources
employee record|人事資料,員工資料|人事情報,従業員台帳,社員情報|인사 기록,직원 정보,인사 정보|hồ sơ nhân viên,hồ sơ nhân sự
employment contract|勞動契約,聘僱合約|雇用契約,労働契約,雇用契約書|근로계약,근로계약서,고용계약|hợp đồng lao động
work rules|工作規則|就業規則|취업규칙|nội quy lao động
resume|履歷表,應徵履歷|履歴書,職務経歴書|이력서,자기소개서|sơ yếu lý lịch,hồ sơ xin việc
job application|應徵,求職申請|求人応募,応募書類|입사 지원,지원서|đơn ứng tuyển,đơn xin việc
job interview|面試安排,面試紀錄|採用面接,面接日程|채용 면접,면접 일정|lịch phỏng vấn
job offer|錄取通知,聘書|採用内定,採用通知|합격 통지,채용 확정|thư mời nhận việc
job title|職稱,職級|役職,職位|직급,직책|chức danh,chức vụ
organisation chart|組織圖,部門架構|組織図|조직도|sơ đồ tổ chức
division|部門,處室|所属部署,事業部|담당 부서,부서별,사업부|phòng ban
personnel transfer|調職,人事異動|人事異動,配置転換|인사이동,인사 발령|điều chuyển nhân sự,thuyên chuyển
promotion of staff|升遷,晉升|昇進,昇格|승진 심사|thăng chức,thăng tiến
performance review|績效考核,考績|人事考課,業績評価,評価面談|인사고과,성과 평가,업무 평가|đánh giá hiệu suất,đánh giá KPI
goal|績效目標,目標設定|目標管理,目標設定|목표 관리,성과 지표|mục tiêu công việc,chỉ tiêu KPI
time card|打卡紀錄,工時卡|タイムカード,打刻記録|타임카드,출퇴근 카드|bảng chấm công,thẻ chấm công
time clock|打卡機,考勤機|タイムレコーダー,勤怠システム|출퇴근 단말기,지문 인식기|máy chấm công
leave request|請假單,假單,請假申請|休暇申請,休暇届,有休申請|휴가 신청,연차 신청|đơn nghỉ phép,đơn xin nghỉ
paid leave|特休假,年假|年次有給休暇,有給休暇,有休|유급휴가,연차휴가|phép năm
maternity leave|產假,育嬰假|産休,育休,育児休業|출산휴가,육아휴직|nghỉ thai sản
compensatory leave|補休|代休,振替休日|대체휴무,보상휴가|nghỉ bù
public holiday|國定假日,例假日|祝日,公休日|공휴일,법정휴일|ngày lễ,nghỉ lễ
overtime request|加班申請,加班單|残業申請|연장근무 신청,초과근무 신청|đơn tăng ca,đăng ký làm thêm
night shift|夜班,大夜班|夜勤,深夜勤務|야간 근무,야간조|ca đêm
shift swap|換班申請,調班|シフト交代,シフト変更|근무 변경,교대 변경|đổi ca
holiday pay|假日工資|休日手当,休日出勤手当|휴일 수당,휴일근로수당|lương ngày lễ
overtime pay|加班費|残業代,残業手当|연장수당,야근수당,초과근무수당|tiền tăng ca,lương tăng ca
commute allowance|交通津貼,車馬費|交通費,通勤手当|교통비,통근 수당|phụ cấp xăng xe,phụ cấp đi lại
severance pay|資遣費,離職金|退職金,退職手当|퇴직금,퇴직급여|trợ cấp thôi việc
resignation|離職,辭職|退職届,離職,退職|퇴사,퇴직,사직서|nghỉ việc,thôi việc,đơn nghỉ việc
employment certificate|在職證明|在職証明書|재직증명서|giấy xác nhận công tác
probation|試用期|試用期間,試用期|수습 기간,수습사원|thử việc
onboarding|新人報到,到職|入社手続き,新入社員研修|입사 절차,신입 교육,온보딩|nhận việc,hội nhập nhân viên
training record|訓練紀錄,教育訓練|受講記録,研修履歴,教育記録|교육 이력,교육 이수|hồ sơ đào tạo
qualification|證照,資格證|保有資格,資格証|자격 사항,면허 자격|bằng cấp,chứng chỉ hành nghề
business trip|出差,差旅|出張,出張申請|출장,출장 신청|đi công tác,chuyến công tác
welfare benefit|員工福利,福委會|福利厚生,社内福利|복리후생,복지 포인트|phúc lợi,phúc lợi nhân viên
disciplinary action|懲處,記過|懲戒処分,始末書|징계 처분,경위서|kỷ luật lao động,kỷ luật
work accident|職災,工傷|労災,労働災害|산업재해,산재 처리|tai nạn lao động
work permit|工作證,聘僱許可|就労許可,在留資格,就労ビザ|취업 허가,체류 자격|giấy phép lao động
workforce plan|人力規劃,人力配置|要員計画,人員配置|인력 계획,인력 배치|kế hoạch nhân sự,định biên
headcount|員額編制,人數編制|人員数,従業員数|인원수|số lượng nhân sự
piece rate|計件工資,按件計酬|出来高払い,歩合給|성과급,도급제|lương sản phẩm,lương khoán
bank holiday work|假日出勤|休日出勤|휴일 근무,특근|làm ngày nghỉ
# property
property listing|房屋物件,售屋物件,租屋物件|物件情報,販売物件,賃貸物件|부동산 매물,매물 정보,임대 매물|tin rao bán nhà,tin cho thuê
real estate|房地產,房仲|不動産業,宅地建物|부동산 중개,부동산업|nhà đất,địa ốc
house|房屋,透天厝|一戸建て,戸建て,住宅|주택 매매,단독주택|nhà riêng,nhà phố
rental room|套房,雅房,出租房|貸し部屋,ワンルーム|원룸,셋방,월셋방|phòng trọ,nhà trọ cho thuê
office space|辦公空間,商辦大樓|貸事務所,オフィス物件|사무실 임대,오피스텔|mặt bằng văn phòng,văn phòng cho thuê
shop premises|店面出租,店鋪|貸店舗,空き店舗|상가 점포,상가 임대,점포 임대|mặt bằng kinh doanh,mặt bằng
coworking desk|共享辦公室,共同工作空間|コワーキング,シェアオフィス|공유오피스,코워킹|chỗ ngồi làm việc chung,coworking
warehouse lease|倉庫出租|貸倉庫|창고 임대|cho thuê kho
vacancy|空屋,空房率,待租|空き家,空き部屋,空室率|공실률,빈집|phòng còn trống,nhà trống
floor plan|格局圖,平面圖|間取り,間取り図,平面図|평면도,도면 정보|mặt bằng căn hộ,sơ đồ mặt bằng
floor area|坪數|坪数,床面積,専有面積|평수,전용면적|diện tích sàn,diện tích căn hộ
tenancy agreement|租賃契約,租屋合約|賃貸契約,賃貸借契約書|임대차계약서,임대 계약|hợp đồng thuê nhà,hợp đồng thuê mặt bằng
lease term|租期|賃貸期間,契約期間|임대 기간,계약 기간|thời hạn thuê,kỳ hạn thuê
rent payment|租金繳納,房租收款|家賃支払い,家賃入金|월세 납부,임대료 납부|đóng tiền nhà,thu tiền trọ
rent arrears|欠租,租金欠繳|家賃滞納|월세 연체,임대료 체납|nợ tiền nhà
key deposit|押租金,押金退還|礼金,敷金返還|전세금,전세 보증금|tiền cọc nhà,cọc phòng
sale contract|買賣契約|売買契約|매매 계약|hợp đồng mua bán bất động sản
brokerage fee|仲介費,仲介服務費|仲介手数料|중개수수료,부동산 복비|phí môi giới
property valuation|房屋估價,不動產估價|不動産査定,不動産鑑定|부동산 감정,시세 조회|định giá bất động sản,thẩm định giá
title deed|所有權狀|登記済証,所有権|소유권,등기 권리증|sổ đỏ,sổ hồng
property register entry|登記謄本,土地謄本|登記簿謄本,登記事項証明書|등기부등본,토지대장|giấy tờ nhà đất
property tax|房屋稅,地價稅|固定資産税|재산세,종부세|thuế nhà đất
condition report|點交單,屋況,屋況紀錄|入居時チェック,現況確認|입주 점검표,시설물 상태|biên bản bàn giao nhà,hiện trạng nhà
restoration|回復原狀|原状回復|원상복구|hoàn trả mặt bằng
notice to vacate|退租通知,終止租約|解約予告,退去通知|퇴거 통보,계약 해지 통보|báo trả phòng,báo chuyển đi
household meter bill|分攤水電,公共電費|共益費,共用部電気代|공용 관리비,공동 전기료|tiền điện nước chung
common area|公設空間,公共區域|共用部,共用施設|공용부,공용 시설|khu vực chung,tiện ích chung
amenity booking|公設預約|共用施設予約|공용시설 예약,커뮤니티 시설 예약|đặt tiện ích
housing complex|社區大樓,集合住宅|集合住宅,団地|공동주택,아파트 단지|khu dân cư,khu chung cư
house rules|住戶規約,社區規約|管理規約,使用細則|관리규약|nội quy tòa nhà
pre-sale unit|預售屋,新建案|新築分譲,分譲物件|분양권,신규 분양|dự án bất động sản,căn hộ dự án
# contracts and law
contract draft|合約草稿,契約草案|契約書案,契約案文|계약서 초안|bản thảo hợp đồng,dự thảo hợp đồng
contract amendment|契約變更,增補合約|変更契約,覚書|변경 계약,부속 합의서|phụ lục hợp đồng
clause|條款|条項,契約条項|계약 조항|điều khoản
terms of service|服務條款,使用條款|利用規約,約款|이용약관,약관 동의|điều khoản sử dụng,điều khoản dịch vụ
memorandum|備忘錄,意向書|合意書,基本合意|양해각서,합의서,의향서|biên bản ghi nhớ,biên bản thỏa thuận
non-disclosure agreement|保密協議,保密合約|秘密保持契約,機密保持契約|비밀유지계약,비밀유지 서약|thỏa thuận bảo mật,cam kết bảo mật
contract expiry|合約到期|契約満了,契約期限|계약 만료,계약 만기|hết hạn hợp đồng,đáo hạn hợp đồng
contract party|立約人,甲乙雙方|契約当事者,契約相手|계약 당사자,계약 상대방|các bên ký kết,bên ký hợp đồng
service level|服務水準|サービス水準,サービスレベル|서비스 수준|mức độ dịch vụ,cam kết dịch vụ
maintenance contract|維護合約,保養合約|保守契約|유지보수 계약|hợp đồng bảo trì
outsourcing contract|委外合約,承攬契約|業務委託契約,請負契約|위탁 계약,용역 계약,도급 계약|hợp đồng gia công,hợp đồng khoán việc
pledge|切結書,保證書|誓約書,念書|서약서,이행각서|giấy cam kết,bản cam kết
certified letter|存證信函|内容証明|내용증명|thư bảo đảm
company registration|公司登記,商業登記|商業登記,法人登記|법인등기,사업자등록|đăng ký kinh doanh,giấy phép kinh doanh
trademark|商標|商標|상표권|nhãn hiệu,thương hiệu đăng ký
personal data consent|個資同意書,個資|個人情報,個人情報同意|개인정보,개인정보 동의|dữ liệu cá nhân,đồng ý xử lý dữ liệu
legal advice|法律諮詢|法律相談|법률 상담,법률 자문|tư vấn pháp lý
completion certificate|完工證明,結案報告|完了報告書,業務完了報告|완료 보고서,준공 확인|biên bản thanh lý,biên bản hoàn thành
`;
