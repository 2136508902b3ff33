/** Activities of care, public offices, schools and associations: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas. */
export const PUBLIC_ACTIVITY_ROWS = `
see a doctor|看病,就診,就醫|受診,通院|내원|đi khám,thăm khám
outpatient booking|網路預約掛號,線上掛號|ネット予約,診察予約|진료예약,온라인 접수|đặt khám online,đăng ký khám bệnh
admission to hospital|辦理住院,收治|入院受付,患者受け入れ|입원,환자 수용|làm thủ tục nhập viện,tiếp nhận bệnh nhân
discharge|辦理出院|退院手続き|퇴원 처리|cho xuất viện,làm thủ tục ra viện
referral|轉診單|転院調整,他院紹介|진료의뢰,병원 의뢰|giới thiệu chuyển tuyến,chuyển tuyến
prescribing|開藥,開立處方|処方箋発行,投薬|투약|kê đơn,kê toa,cho thuốc
dispense drug|發藥,給藥|与薬,投与,お薬の受け渡し|투여|cấp phát thuốc,bán thuốc
taking medicine|服藥,吃藥|服薬,内服|복약,약 복용|uống thuốc
drug check|藥師審方,覆核處方|疑義照会|처방 검토,약품 검수|kiểm tra đơn thuốc,soát đơn
rehabilitation|做復健,復健療程|機能訓練,リハビリテーション|재활 치료|tập phục hồi chức năng,tập vật lý trị liệu
health check|量血壓,量體溫,健康量測|バイタル測定,検温,血圧測定|혈압 측정,체온 측정|đo huyết áp,đo sinh hiệu
follow-up care|追蹤回診,術後追蹤,個案追蹤|経過観察,予後管理|경과 관찰,추적 관찰,사후 관리|theo dõi sau điều trị,tái khám định kỳ
isolation|居家隔離|隔離措置|격리 조치|cách ly tại nhà
disinfection|消毒,滅菌|消毒,滅菌|소독,멸균|khử trùng,khử khuẩn,tiệt trùng
contact tracing|疫調,接觸者追蹤|接触者調査,疫学調査|역학 조사,접촉자 조사|truy vết
disease reporting|疫情通報,法定通報|発生届,感染症報告|감염병 신고|báo cáo dịch
assistance with bathing|協助洗澡,洗澡|入浴介助,清拭|목욕 보조,목욕 서비스|hỗ trợ tắm
assistance with meals|協助進食,餵飯|食事介助|식사 보조|đút ăn,hỗ trợ ăn uống
turning|翻身拍背|体位変換|체위 변경|trở mình
escorting|陪同就醫,陪診,陪同外出|付き添い,通院介助,外出支援|동행,병원 동행,이동 지원|đưa đi khám,đi cùng
safety check|電話問安,關懷訪視,關懷電話|安否確認,見守り訪問|안부 확인,안부 전화|gọi hỏi thăm,kiểm tra an toàn
shift handover|交班,交接班||교대 인계|giao ca
standby|待命,值班|当直,オンコール待機,自宅待機|당직 근무,대기 근무|trực ban,trực đêm
shift swap|換班,代班|シフト交代,勤務交代|근무 교대,대체 근무|đổi ca,trực thay
specimen collection|採檢,收檢體|検体採取,検体回収|검체 채취,검체 수거|thu mẫu
lab testing|送檢|検体検査実施,分析検査|검체 검사,분석 시험|làm xét nghiệm,kiểm nghiệm,phân tích mẫu
result release|發報告,報告核發|結果報告,検査結果通知|결과 통보,결과 보고|
neutering|動物結紮|不妊去勢|중성화 시술|mổ triệt sản
rehoming|送養,找家|里親募集,譲渡会|입양 공고,재입양|tìm chủ mới,cho nhận nuôi
animal rescue|動物救援,誘捕|動物保護,捕獲|동물 구조,포획|cứu hộ động vật
euthanasia|安樂死|安楽死|안락사|trợ tử
issuance|核發,製發|証明書発行,交付申請|발급,교부|cấp phát,cấp mới
reissue|補發,換發新證|再発行,再交付|재발급|cấp lại,cấp đổi
submission|送件申請,遞件,檢送|書類提出,書類の提出,届出書提出|서류 제출|nộp hồ sơ,nộp đơn
supplement|補正資料,補送|差し戻し,追加提出|서류 보완 요청,보완 서류|bổ sung giấy tờ,trả hồ sơ
document review|書面審查,初審,複審|書類審査,一次審査|서류 심사,서면 심사|thẩm định hồ sơ,xét duyệt hồ sơ
decision|核定,核准駁回,准駁|交付決定,許可決定,裁定|승인 여부 결정|ra quyết định
rejection|駁回,不予許可|却下,不許可,不承認|기각,거부 처분,반려 처리|từ chối hồ sơ,bác đơn
revocation|撤銷,廢止,吊銷|取り消し処分,失効|허가 취소,직권 취소|thu hồi giấy phép,tước giấy phép
on-site inspection|會勘,現勘,現場勘查|現地調査,立ち入り調査|현장 조사,현장 점검,실사|kiểm tra thực địa,khảo sát hiện trường
follow-up inspection|複查,複檢|再検査,再点検|재점검,재검사|tái kiểm tra,hậu kiểm
correction|限期補正,限期改善完成|是正,改善措置|개선 조치,개선조치|khắc phục sai phạm
reporting to authority|通報主管機關,陳報|行政への報告,届出提出|관청 신고,관공서 신고|trình báo cơ quan
stamping|蓋章,用印申請|捺印|도장 날인,직인 날인|đóng mộc,ký đóng dấu
signing off|會簽,呈核,簽辦|回覧,決裁申請|결재 상신|trình duyệt,ký duyệt
archiving|建檔,立卷|ファイリング,文書整理|편철,문서 보관|lưu hồ sơ
disclosure|公布,揭露,資訊公開,公開透明|開示,情報公開|정보 공개|công khai
posting|公告周知,張貼|掲示,周知|공고 게시,모집 공고|niêm yết,đăng thông báo
moving in registration|辦理遷入,遷出|転入,転出|전입신고,전출 신고|chuyển khẩu,nhập khẩu hộ
land registration|辦理過戶,產權移轉,過戶|所有権移転,名義変更,登記申請|소유권 이전,명의 변경,등기|sang tên,chuyển nhượng
tax payment|繳稅,納稅|納税|납세,세금 납부|nộp thuế,đóng thuế
taxation|課稅,開徵|課税|과세,부과|tính thuế,thu thuế
tax filing|報所得稅,結算申報|電子申告,申告納税|세금신고,홈택스 신고|kê khai thuế
tax refund|辦理退稅|還付|환급|làm hoàn thuế
collection|徵收,催收費用,規費徵收|徴収,料金徴収|징수,수납|thu phí,thu tiền
budgeting|編列預算,預算編列|予算編成,予算計上|예산 편성,예산 배정|lập dự toán,phân bổ ngân sách
write-off of costs|經費核銷|経費精算|경비 정산,집행 정산|thanh quyết toán
litigation|提告,起訴|提訴,起訴|소송 제기|khởi kiện,kiện ra tòa
trial|庭審,開庭審理|裁判手続,公判手続|재판 진행|xét xử
appeal|訴願,行政救濟|控訴,上告,審査請求|항소,행정심판|kháng cáo
settlement out of court|和解協商|示談交渉|화해 조정,합의금,합의 절차|thương lượng hòa giải
service of documents|寄存送達|特別送達|송달|tống đạt
conflict check|利益衝突,利益衝突檢核|利益相反,利益相反確認|이해 상충,이해충돌|kiểm tra xung đột lợi ích
reporting a crime|報警,報案|被害申告|경찰 신고접수|báo công an,trình báo công an
crime investigation|偵查,偵辦|捜査|범죄 수사,경찰 수사|
arrest|逮捕,拘提|逮捕|체포영장,검거|bắt giữ
seizure|扣押,查扣|押収|압수물,압수품|tịch thu,tạm giữ
ticketing by police|開罰單,舉發|違反切符交付|과태료 부과|lập biên bản
traffic control|交通管制|交通規制,交通整理|교통 통제,교통 정리|phân luồng giao thông
dispatch of units|派員|現場出動|현장 출동|điều động,xuất xe
firefighting|滅火,救火|消火,消火活動|화재 진압|chữa cháy
evacuation|避難疏散,撤村|避難誘導,避難行動|대피 유도|di dời dân
damage assessment|災損,災損勘查|被害調査,罹災証明|피해 조사,피해 현황|thống kê thiệt hại,đánh giá thiệt hại
eligibility check|資格審查|資格審査,要件確認|자격 심사,자격 확인|xét duyệt đối tượng,xét điều kiện
benefit payment|發放補助,撥補,給付|給付,支給|급여 지급|chi trả trợ cấp,cấp tiền hỗ trợ
home visiting|到宅訪視,電訪|訪問調査,電話訪問|방문 상담,방문 조사|đi thăm hộ,thăm hộ gia đình
intake interview|開案,接案評估|初回面談,インテーク|초기 상담,접수 상담|tiếp nhận ca
closing a case|結案|終結,ケース終了|종결,사건 종결|đóng hồ sơ,kết thúc ca
resource matching|資源連結,轉介資源|支援機関につなぐ,関係機関連携|자원 연계,서비스 연계|kết nối nguồn lực
placement|安置,緊急安置|措置入所,一時保護|시설 보호,긴급 보호|đưa vào cơ sở
supplying food|發放食物,送暖|食料配布,配食サービス|식품 나눔|phát cơm,phát quà
enrolling|入學報名,招生,新生報到|入学手続き,園児募集,生徒募集|신입생 모집,입학 수속,원생 모집|tuyển sinh,làm thủ tục nhập học
course registration|選修,報名課程,課程報名|受講申込,講座申込|수강 등록,강좌 신청|đăng ký khóa học,ghi danh
lesson scheduling|排課程,安排課程|時間割作成,授業編成|시간표 작성,수업 편성|xếp lịch dạy,xếp lịch học
teaching|教書,上課|講義|수업 진행|
self-study|自習,自學|自習,独学|자습,자율학습|tự học
attending class|聽課,出席上課|受講,授業出席,聴講|수강,등교|đi học,theo học
taking attendance|課堂點名|出欠確認,出席確認|출석 체크,출석 확인|lấy điểm danh,kiểm tra sĩ số
marking|批改作業,改作業|課題採点,丸つけ|과제 채점,평가 채점|
grade entry|登打成績,登錄成績|成績入力,成績登録|성적 입력,성적 처리|nhập điểm,vào điểm
giving homework|出作業,派作業|宿題を出す,課題配信|숙제 내기,과제 부여|giao bài tập
taking an exam|應試,應考|受験,受検|시험 응시,응시생|dự thi,làm bài thi
setting questions|命題,命題審題,出題老師|作問,問題作成|출제 작업,문항 개발|ra đề,soạn đề
supervising an exam|監考工作|試験監督業務|시험 감독|coi thi
graduating|結業,修畢|修了,卒業認定|수료,과정 이수|hoàn thành khóa học
career guidance|升學輔導,職涯輔導|進路指導,就職支援,キャリア支援|진로 상담,진학 상담,취업 지도|hướng nghiệp,tư vấn tuyển sinh
student counselling|學生輔導,諮商輔導|生徒指導,学生相談|학생 지도,상담 지도|tư vấn học đường
childcare|托嬰,托兒,帶小孩|託児,預かり保育,一時預かり|돌봄 서비스,아이돌봄,아이 돌봄|gửi trẻ,chăm trẻ
picking up children|接小孩,放學接送|子どものお迎え,降園|등원,하원 지도|đón con
research|研究,調研|研究,調査研究|연구|nghiên cứu
presentation|簡報,成果發表|発表,プレゼン|발표|thuyết trình,báo cáo chuyên đề
borrow a book|借書服務,借閱圖書|本を借りる,図書の貸出|책 대출,책 빌리기|cho mượn sách
return a book|還書|図書返却,本の返却|도서 반납,책 반납|trả sách
loan extension|續借|貸出延長|대출 연장|gia hạn mượn,gia hạn sách
shelving|上架整理,排架|配架,排架|서가 정리|xếp sách lên kệ,sắp xếp kệ
cataloguing|編目|目録作成,資料整理|목록 작성,자료 등록|biên mục
acquisition of object|徵集,入藏,收購文物|資料収集,収蔵,受贈|유물 수집,자료 수집|sưu tầm hiện vật,tiếp nhận hiện vật
exhibiting|策展,佈展,展出|出展,陳列,作品展示,展示替え|전시 기획,전시 설치|trưng bày
restoration|修復文物,古蹟修復|文化財修復|보존처리,문화재 수리|trùng tu,phục dựng
guiding|解說,導覽解說|解説,展示解説|전시 해설,안내 해설|thuyết minh,hướng dẫn tham quan
worship|拜拜,做禮拜,參拜|お参り,礼拝参加|참배,예배 참석|đi lễ,cúng bái,lễ chùa
praying|祈禱,代為祈福|祈願,お祈り||cầu nguyện
holding a memorial rite|誦經,做法事|読経|제례,추모 예배|tụng kinh,làm lễ
burial|入塔,進塔,下葬|納骨,埋葬許可|안치,봉안|chôn cất,an vị
enshrining|安奉,供奉|奉安,納経|봉안 안치|thờ cúng
joining|加入會員,申請入會|入会申込,入会手続き|가입 신청,입회 신청|gia nhập hội,xin vào hội
leaving the association|退會,退社|退会,脱会|탈퇴,회원 탈퇴|ra khỏi hội,rút tên
collecting member fees|收會費,繳會費|会費徴収,会費納入|회비 납부,회비 수납|thu hội phí,đóng hội phí
convening|召開會議,召集|招集,会議招集|소집,회의 소집|triệu tập họp
decision by vote|表決議案,投票表決|||
running for office|參選,登記參選|立候補|입후보|ứng cử,tranh cử
nominating|提名,推舉|推薦人,候補者指名||đề cử
vote|投票表決權,投下一票|票を投じる,投票する||đi bầu
vote counting|計算選票,唱票|票の集計,開票作業||đếm phiếu
electioneering|競選,拉票|選挙活動,選挙運動|선거운동,선거 유세|vận động tranh cử
volunteering|當志工,志願服務|ボランティア活動,奉仕|자원봉사,봉사 활동|làm tình nguyện,hoạt động thiện nguyện
donating|捐錢,捐獻|寄贈,寄付する|후원|ủng hộ
collecting donations|收善款,募集物資|募金集め,物資収集|물품 모집|kêu gọi ủng hộ
mutual help|互助,鄰里互助|助け合い,共助|상부상조,품앗이|giúp đỡ lẫn nhau,tương trợ
event organising|辦活動,籌辦活動|行事運営,イベント企画|행사 기획,행사 운영|tổ chức sự kiện,tổ chức hoạt động
interpreting|口譯,手語翻譯|通訳業務,手話通訳派遣|통역 지원,수화 통역|thông dịch
`;
