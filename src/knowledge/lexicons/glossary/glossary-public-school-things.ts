/** Things of schools, exams, libraries, museums, religion, associations and volunteers: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const PUBLIC_SCHOOL_THING_ROWS = `
# schools
school year|學年度,學年|年度初め,学年暦,学年|학년도,새 학년|năm học,niên khóa
semester|學期|学期,春学期,秋学期,新学期|학기|học kỳ,kỳ học
school calendar|校曆,學校行事曆|年間行事,行事予定,学事暦|학사 일정,학사일정|lịch năm học,lịch học vụ
student record|學籍,學籍資料,學生資料|学籍,学籍簿,指導要録,生徒情報|학생 정보,생활기록부,생기부,학적부,학적 변동|hồ sơ học sinh,hồ sơ sinh viên,thông tin học sinh
student number|學號|学籍番号,学生番号|학번|mã sinh viên,mã học sinh
student card|學生證|学生証,生徒証|학생증|thẻ sinh viên,thẻ học sinh
class register|點名簿,點名表,出席簿|出席簿,出席票|출석부|sổ điểm danh,sổ đầu bài
attendance record|出席紀錄,曠課,缺席|出席状況,欠席,遅刻|결석,지각,출결 관리,출결 현황,출결석|chuyên cần,vắng học,nghỉ học
absence notice|學生請假,請假條|欠席届,欠席連絡|결석계,결석 신고|đơn xin nghỉ học,xin nghỉ phép
class assignment|編班,分班作業|クラス分け,クラス編成|반 배정,분반 편성|xếp lớp,chia lớp
timetable|排課,功課表,課程表|時間割編成,時程表|수업 시간표,시간표 편성|xếp thời khóa biểu,lịch học
classroom|教室|教室|교실,강의실|phòng học,giảng đường
course selection|選課,加退選|履修登録,科目選択|수강신청,수강 신청,과목 선택|đăng ký môn học,đăng ký học phần
credit point|學分數,修學分|単位数,取得単位,単位認定|학점|tín chỉ
subject|學科,教學科目,考科|教科,授業科目,受験科目|교과|
syllabus|教學大綱,課程大綱|シラバス,講義要項|강의계획서,수업 계획서|đề cương môn học
lesson plan|教案,教學計畫|指導案,授業計画|수업 지도안,지도안|giáo án,kế hoạch bài giảng
teaching material||配布資料|학습 자료,강의 자료|học liệu,tài liệu học tập
online course|線上課程,網課,遠距教學|オンライン講座,オンライン授業,遠隔授業|온라인 강의,원격 수업,온라인강의,온라인 수업|khóa học trực tuyến,học online
lecture video|課程影片,教學影片|講義動画,授業動画|강의 영상,강의 동영상|video bài giảng
learning progress|學習進度,學習歷程|学習進捗,学習状況,学習履歴|학습 진도,진도율,학습 이력,학습 현황|tiến độ học tập,quá trình học
coursework|作業繳交,學習單,報告作業|課題提出,提出物,レポート課題|과제 제출,수업 과제|bài tập về nhà
thesis|學位論文,畢業論文,碩博論文|卒業論文,学位論文,卒論|학위 논문,졸업 논문|luận văn,luận án,khóa luận
student grade|學期成績,學業成績,段考成績|成績評価,学業成績|학업 성적,내신 성적|điểm thi,điểm học kỳ,kết quả học tập
academic transcript|成績證明,歷年成績|成績証明書|성적증명서|học bạ điện tử
certificate of enrolment|在學證明|在学証明書|재학증명서|giấy xác nhận sinh viên
graduation|畢業,畢業典禮|卒業,卒業式|졸업,졸업식|tốt nghiệp,lễ tốt nghiệp
leave of absence from school|休學,復學|休学,復学|휴학,복학|bảo lưu,nghỉ học tạm thời
school transfer|轉學|転校,転入学,編入|편입,전학생,전학 신청|chuyển trường
school application|入學申請,報名入學,招生報名|入学願書,願書|입학 원서,입학 지원,원서 접수|hồ sơ nhập học,hồ sơ xét tuyển,đơn nhập học
admission quota|招生名額|募集定員,入学定員|모집 정원,입학 정원|chỉ tiêu tuyển sinh
entrance exam|入學考試,學測,指考,國中會考|入試,入学試験,大学受験|입학 시험,수능,대학 입시,입시 일정|thi tuyển sinh,thi đầu vào,kỳ thi tuyển
admission result|錄取,放榜,榜單|合格発表,合否|합격자 발표,합격 여부|trúng tuyển,kết quả tuyển sinh
open house|開放參觀日,招生說明會|オープンキャンパス,学校説明会|입학 설명회,학교 설명회|ngày hội tuyển sinh
tuition fee|學雜費,註冊費,補習費|学費,受講料,学納金|등록금,수업료,교육비|học phí học kỳ,tiền học
school meal fee|午餐費,營養午餐費|給食費|급식비|tiền ăn,tiền ăn bán trú
student loan|就學貸款,助學貸款|教育ローン,奨学金返済|학자금,학자금 대출|vay vốn sinh viên,tín dụng sinh viên
parent notice|家長通知,親師聯絡,聯絡簿|保護者連絡,学校便り,お便り|가정통신문,학부모 알림|thông báo phụ huynh,sổ liên lạc điện tử
parent meeting|家長會,親師座談,班親會|保護者会,三者面談,懇談会|학부모 상담,학부모 회의|họp phụ huynh
after-school programme|課後班,安親班,社團課|放課後教室,学童クラブ,放課後児童クラブ|방과후,방과후 수업,돌봄교실|lớp bán trú,lớp ngoại khóa,chương trình ngoại khóa
pick-up authorisation|接送人,接回,接孩子|お迎え,引き渡しカード|하원,보호자 인계|đón trẻ,người đưa đón
childcare diary|寶寶日誌,托育日誌|保育日誌,園だより|보육 일지|nhật ký bé
field trip|校外教學,戶外教學,畢旅|遠足,修学旅行,校外学習|현장학습,체험학습,수학여행|dã ngoại,tham quan ngoại khóa
school event|校慶,運動會|運動会,文化祭,学校行事|운동회,학교 행사|hội thao,sự kiện trường
discipline record|獎懲,記過,銷過|生徒指導記録,懲戒|생활지도,징계,상벌점|kỷ luật,khen thưởng kỷ luật,hạnh kiểm
counselling record|輔導紀錄|教育相談記録|상담일지,학생 상담|phiếu tư vấn học đường
special education|特教,特殊教育,資源班|特別支援教育,支援学級|특수 교육,특수학급|giáo dục đặc biệt,giáo dục hòa nhập
health room|保健室,健康中心|保健室|보건실,양호실|phòng y tế trường
school bus route|校車路線|スクールバス路線,送迎ルート|통학버스 노선|tuyến xe đưa đón
computer room|電腦教室|パソコン室,情報教室|컴퓨터실,전산실|phòng máy
lent laptop|平板借用,借用筆電|貸出端末,貸与端末|대여 노트북,대여 태블릿|máy tính cho mượn
laboratory|實驗室|実験室,研究室,ラボ|실험실,연구실|phòng thí nghiệm,phòng lab
research project|研究案,研究專案,國科會計畫|研究プロジェクト,共同研究,科研費|연구 프로젝트,국책 과제|đề tài khoa học
research data|研究數據,研究資料|研究データ|연구 데이터|dữ liệu nghiên cứu
research paper|期刊論文,研究論文|研究論文,学術論文|연구 논문,학술 논문|bài báo khoa học
conference|研討會,學術會議|学会,学術大会,シンポジウム|학회,학술대회,심포지엄,세미나|hội thảo,hội nghị khoa học
workshop|工作坊,研習|ワークショップ,研修会,勉強会|워크숍|buổi tập huấn,lớp tập huấn
training hours|研習時數,進修時數|研修時間,受講時間|교육 이수,이수 시간,이수증|giờ đào tạo,chứng nhận đào tạo
music lesson|鋼琴課,音樂課,才藝課|音楽教室,ピアノ教室,習い事|피아노 학원,음악 레슨,예체능|lớp nhạc,lớp năng khiếu,học đàn
lesson package|堂數,剩餘堂數,課程包|回数制レッスン,残り回数|잔여 횟수,수강 횟수,수강권|số buổi còn lại,gói buổi học
make-up lesson|補課,調課|補講,振替レッスン,振替授業|보충 수업,보강 수업|học bù,dạy bù
language school|語言學校,外語補習|語学学校,英会話,日本語学校|어학원,어학당|trung tâm ngoại ngữ
learning platform|學習平台,教學平台,數位學習|学習管理システム,学習プラットフォーム|학습 플랫폼,이러닝,학습관리시스템|nền tảng học tập,hệ thống học tập
discussion forum|討論區,討論版|掲示板投稿,フォーラム|토론방,토론 게시판|diễn đàn
campus|校園,校區|キャンパス,校内,校舎|캠퍼스,교내 시설|khuôn viên trường,cơ sở đào tạo
dormitory|宿舍床位,學生宿舍,住宿生|寮室||
alumni record|校友資料,校友會|卒業生名簿,同窓会|동창회,졸업생 명부,동문회|cựu sinh viên,cựu học sinh
# exams
exam registration|報考,考試報名|受験申込,検定申込|응시 원서,시험 접수,응시 접수|đăng ký thi,đăng ký dự thi
admission ticket|准考證|受験票|수험표|phiếu dự thi,thẻ dự thi
exam room|考場,考試場地|試験会場,試験室|시험장,고사장|phòng thi
exam schedule|考程,考試時間表|試験日程,試験時間割|시험 일정,시험 시간표|lịch thi
exam paper|考卷,試卷,試題|試験問題,問題用紙,テスト用紙|시험지,시험 문제,문제 출제,출제 문항|đề thi
answer sheet|答案卡,答案卷,作答|答案用紙,解答用紙,答案|답안지,답안 작성|phiếu trả lời,bài làm
marking|閱卷,批改,改考卷|添削|첨삭|chấm bài,chấm thi
pass mark|及格標準,錄取標準,不及格|合格点,合格基準,合否判定|합격선,합격 기준,불합격|điểm đậu,điểm chuẩn
mock exam|模擬考|模擬試験,模試|모의고사|thi thử
retake|重考,補考|再試験,追試|재시험,추가 시험|thi lại,thi bù
online test|線上測驗,線上考試,小考|オンライン試験,小テスト,確認テスト|온라인 시험,쪽지시험,퀴즈|thi trực tuyến,bài kiểm tra,trắc nghiệm
cheating|作弊|カンニング,不正行為|부정행위,커닝|gian lận thi cử,quay cóp
exam result|考試成績,考試結果|試験結果,テスト結果|시험 결과,시험 점수|kết quả thi
score review|成績複查|成績開示,採点確認|성적 이의신청|phúc khảo
professional certification|證照,技能檢定,專業證照|資格試験,国家資格,検定|자격시험,기능사|chứng chỉ hành nghề
language test|語言檢定,英檢,多益測驗|語学検定,英検|어학 시험,토익|thi chứng chỉ ngoại ngữ
# libraries
library book|館藏圖書,圖書館藏書|図書館の本,蔵書|도서관 책,장서 관리,장서 점검|sách thư viện,đầu sách
library catalogue|館藏查詢,館藏目錄|蔵書検索,蔵書目録,書誌|장서 목록,도서 검색,소장 자료|tra cứu sách,mục lục thư viện
call number|索書號|請求記号|청구기호|ký hiệu xếp giá
book copy|複本,館藏條碼|複本,資料番号|복본,등록번호|bản sách
book loan|借書,借還書|図書貸出,本の貸し出し,貸出期間|도서 대출,대출 반납|mượn sách,lượt mượn
overdue book|逾期未還,逾期圖書|延滞図書,返却遅れ|연체 도서,미반납 도서|sách quá hạn
library hold|預約書,圖書預約|予約図書|도서 예약,예약 도서|đặt trước sách,giữ sách
interlibrary loan|館際合作,館際互借|相互貸借|상호대차|mượn liên thư viện
reading room|閱覽室,自修室|閲覧室,自習室|열람실,독서실|phòng đọc,phòng tự học
reading room seat|自修座位,閱覽席位|閲覧席,自習席|열람석,좌석 배정|chỗ ngồi phòng đọc
book return box|還書箱|返却ポスト|반납함|thùng trả sách
mobile library|行動書車|移動図書館|이동도서관|thư viện lưu động
purchase suggestion|薦購,推薦購書|リクエスト図書,購入リクエスト|희망 도서,도서 신청|đề nghị mua sách
new arrival|新書,新進館藏|新着図書,新刊|신착 도서,신간 도서|sách mới
e-book|電子書|電子書籍|전자책|sách điện tử
reading club|讀書會|読書会|독서 모임|câu lạc bộ đọc sách
weeding list|圖書汰舊,報廢圖書|除籍図書|제적 도서,폐기 도서|sách thanh lý
# museums and heritage
museum collection|典藏,藏品,館藏文物|所蔵品,資料台帳|수장품,유물 관리,박물관 유물|bộ sưu tập
museum object|文物,典藏品|文化財資料,収蔵資料|문화재,박물관 자료|hiện vật bảo tàng,cổ vật
accession number|登錄號,典藏號|資料登録番号,受入番号|소장품 번호,유물 번호|số đăng ký hiện vật
object condition check|文物狀況,狀況報告,藏品檢視|状態調査,コンディションチェック|상태 조사,상태 점검|kiểm tra tình trạng hiện vật
object loan|藏品借出,文物借展|作品貸出,資料貸出|유물 대여,작품 대여|cho mượn hiện vật
storeroom|庫房,典藏庫|収蔵庫|수장고|kho bảo quản hiện vật
conservation treatment|修護,文物修復|保存修復,修復記録|보존 처리,문화재 복원|tu bổ,phục chế
cultural heritage|古蹟,文化資產|文化財,文化遺産|문화유산,국가유산,유적지|di tích,di sản văn hóa
archaeological find|出土文物,考古遺址|出土品,遺跡,発掘|출토 유물,유적 발굴,발굴 조사|di vật khảo cổ,khai quật
special exhibition|特展,常設展|企画展,特別展,常設展|기획전,특별전,상설 전시|triển lãm chuyên đề
exhibition schedule|展覽檔期,展期|展示スケジュール,会期|전시 일정,전시 기간|lịch triển lãm
exhibition room|展廳,展覽室|展示室|전시실,전시장|phòng trưng bày
entrance ticket|門票預約,入館券|入館券,観覧券,入館予約|관람권,관람 예약|vé tham quan,vé vào cửa
visitor number|參觀人次,入館人數,來客數|来館者数,入場者数|관람객 수,방문객 수,입장객|lượt khách tham quan,số khách
school visit|校外參訪,團體參觀,團體預約|団体見学,団体予約|단체 관람,단체 예약|đoàn học sinh tham quan,đặt đoàn
museum shop|博物館商店,文創商品|ミュージアムショップ|뮤지엄숍,기념품점|cửa hàng lưu niệm,đồ lưu niệm
digital archive|數位典藏|デジタルアーカイブ,電子化資料|디지털 아카이브|lưu trữ số,số hóa tài liệu
oral history|口述歷史|聞き書き,口述史|구술 기록,구술사|lịch sử truyền miệng
# religion
worship service|主日,彌撒,主日崇拜,主日禮拜|礼拝,ミサ|미사 시간,주일 미사,주일 예배|thánh lễ,lễ nhà thờ
church|教會,教堂|教会,聖堂|교회,성당|nhà thờ,giáo xứ
mosque|清真寺|モスク|이슬람 사원|thánh đường hồi giáo
prayer request|祈福登記,代禱|祈願申込,ご祈祷|기도 제목,기도 신청|đăng ký cầu an,cầu siêu
memorial service|超渡,普渡,法會報名|年忌法要,供養,回忌|추모식,천도재|lễ cầu siêu,lễ giỗ,giỗ
donation record|功德,功德金,添油香|奉納,寄進|봉헌,헌금 내역|sổ công đức,tiền công đức
tithe|十一奉獻,奉獻金|献金|십일조|tiền dâng cúng
baptism|受洗,洗禮|洗礼|세례|rửa tội
temple festival|廟會,遶境,進香|お祭り,例大祭,縁日|법회,사찰 행사|lễ hội,lễ hội đình
festival float|神轎,陣頭|神輿,山車|가마 행렬|kiệu rước,đoàn rước
amulet|平安符,護身符|御札,御朱印,御守り,お守り授与|부적 신청|bùa bình an
memorial tablet|祖先牌位,長生牌位|お位牌,永代供養||
grave plot|墓位,骨灰罈|墓地区画,永代使用,骨壺|납골당,묘역,봉안함|ô mộ,lô mộ,hũ tro cốt
pilgrimage|朝聖,進香團|巡礼,お遍路,参詣|성지순례,순례|hành hương
parish register|教友名冊|教籍簿,過去帳|교인 명부|sổ gia đình công giáo
# associations and volunteers
association|協會,同業公會,社團法人|協会,NPO法人,社団法人|협회,사단법인|hiệp hội,hội đoàn
neighbourhood association|里民,鄰里,社區發展協會|町内会,自治会|주민자치회,마을회,반상회|tổ dân phố,khu phố
foundation|基金會|財団,財団法人|재단법인|quỹ từ thiện
member list|會員名冊,會員名單|会員名簿,会員リスト|회원 명부,회원 명단|danh sách hội viên
membership card|會員證,會員卡|会員証,会員カード|회원증,회원 카드|thẻ hội viên,thẻ thành viên
membership fee|入會費,常年會費,會員年費|入会金,町内会費,自治会費|연회비,가입비|
membership renewal|會籍,會員續約|会員更新,会籍|회원 자격,회원 갱신|gia hạn hội viên
board meeting|理監事會,理事會議,董事會|理事会議,役員会,取締役会|이사회,임원회|họp ban chấp hành,họp hội đồng quản trị
meeting agenda|會議議程,提案討論|会議次第,アジェンダ|회의 안건,회의 자료|chương trình nghị sự
annual report|年報,年度報告|年次報告書,事業報告書|연차 보고서,연간 보고서,사업 보고서|báo cáo thường niên,báo cáo năm
officer election|理監事選舉,理事改選|役員選挙,役員改選|임원 선출,임원 선거|bầu ban chấp hành
duty roster|值日,值星,輪值|当番表,輪番|당번표,당번 배정,당번 순서|lịch trực nhật,phân công trực
volunteer sign-up|志工報名,志工招募|ボランティア募集,ボランティア登録|자원봉사 신청,봉사 신청,봉사자 모집|đăng ký tình nguyện,tuyển tình nguyện viên
volunteer shift|志工排班,服務時段|ボランティアシフト|봉사 일정,봉사 시간표|ca tình nguyện,lịch tình nguyện
volunteer hours|志工時數,服務時數|活動時間,ボランティア時間|봉사 시간,봉사활동 시간|giờ tình nguyện,số giờ công tác xã hội
volunteer certificate|志工榮譽卡,服務證明|ボランティア証明書|봉사 확인서|giấy chứng nhận tình nguyện
help request|求助,需求單,協助請求|支援要請,困りごと|도움 요청,지원 요청|cần giúp đỡ
community service|社區服務|地域活動,奉仕活動|지역 봉사,사회봉사,봉사활동|hoạt động cộng đồng,công tác xã hội
community resource|社會資源,社區資源|地域資源,社会資源|지역 자원|nguồn lực cộng đồng
donation receipt|捐款收據,捐贈收據|寄付金受領証,寄附金受領証明書|기부금 영수증|biên nhận quyên góp,biên nhận tài trợ
recurring gift|定期定額,定期捐款|継続寄付,マンスリーサポーター|정기 후원,정기 기부|ủng hộ định kỳ,tài trợ hàng tháng
fundraising campaign|募款活動,義賣,募捐|チャリティー,募金キャンペーン,バザー|모금 캠페인,모금 활동,바자회|chiến dịch gây quỹ,đợt quyên góp
donation box|捐款箱,發票箱|募金箱,賽銭箱|모금함,기부함|thùng quyên góp,hòm công đức
sponsorship|贊助,贊助方案|協賛|협찬,결연 후원|bảo trợ,gói tài trợ
aid request|物資需求,救助申請|支援物資申請,物資要請|구호 신청,물품 요청|đề nghị cứu trợ,xin hỗ trợ
soup kitchen|供餐點,愛心餐點|子ども食堂,炊き出し|무료 급식,무료급식소|bếp ăn từ thiện,bữa cơm từ thiện
time bank|時間銀行|時間銀行,タイムバンク|타임뱅크|ngân hàng thời gian
clean-up day|淨灘,社區清潔日|清掃活動,一斉清掃|정화 활동,환경 정화|ngày tổng vệ sinh,dọn rác
grant report|核銷報告,成果核銷|助成報告|사업 정산,사업비 정산|báo cáo tài trợ
`;
