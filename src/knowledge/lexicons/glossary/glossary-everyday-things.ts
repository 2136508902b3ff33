/** Plain nouns with which people tell how work goes: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a sense. */
export const EVERYDAY_THING_ROWS = `
# paper and writing
list|清單,名單,列表|リスト,一覧,一覧表|목록,명단,리스트|danh sách
sheet|表單紙,紙張|用紙,シート|용지에|tờ phiếu,tờ giấy,phiếu
paper|紙本,紙張作業|紙の,紙ベース,紙で|종이로,종이 서류,수기로,수기 작성|trên giấy,bằng giấy,sổ giấy
note|備註,筆記,便條,便利貼|覚え書き,付箋,メモ書き,メモを|메모,비고,포스트잇|ghi chú lại,giấy nhớ,lời ghi
notebook|筆記本,本子,手抄本|ノート,手帳,台帳|공책,수첩|cuốn sổ,sổ tay,quyển vở
table of figures|表格,對照表|早見表,対照表|도표,대조표|bảng biểu,bảng số
letter|信件,信函|手紙,書簡|편지,서한|lá thư,thư từ
envelope|信封|封筒|봉투|phong bì
copy|副本,影本|写し,控え,コピー控え|사본 제출|bản sao,bản photo
original|正本,原件,原稿正本|原本|원본|bản gốc,bản chính
draft|草稿,初稿|下書き,草案,ドラフト|초안,임시 저장|bản nháp,dự thảo
page|頁面,頁數|ページ|페이지,쪽수|trang giấy,trang thông tin
line of a form|欄位填寫,空格|記入欄,空欄|빈칸,기입란|ô trống,dòng ghi
name|姓名,名字,名稱|氏名,名前,名称|이름,성명,명칭|họ tên,tên gọi,tên
address|地址,住址|住所,所在地,宛先|주소,주소지|địa chỉ
contact|聯絡資訊||연락 담당|liên hệ,thông tin liên lạc,đầu mối
number|編號,號碼,代號|番号,通し番号|번호|mã số,số hiệu
code|代碼,條碼編號|符号,コード|코드|mã
date|日期,年月日|日付,年月日|날짜,일자|ngày tháng
time|時間,時刻|時刻,時間|시간|giờ giấc,thời gian,thời điểm
picture|圖片,圖像|画像|그림,사진첨부|tranh ảnh,bức hình
sketch|草圖,示意圖|略図,見取り図|약도,스케치|sơ đồ,phác thảo
sign|告示牌,指示牌,標誌|看板,標識,案内板|표지판,안내판|biển báo,bảng hiệu
sticker|貼紙|シール,ステッカー|스티커|tem,miếng dán
stamp|印章,章戳|スタンプ|도장을,인감 도장|
envelope of money|紅包,白包|ご祝儀,香典|축의금,조의금,부조금|phong bì tiền,tiền mừng,lì xì
signboard|黑板,白板|黒板,予定板|칠판,상황판|bảng đen,bảng ghi
logbook|簿冊|記録簿,日誌帳|기록부,관리대장|sổ ghi,sổ theo dõi
text|文字,內文,文案|文章,本文,文面|글자|đoạn văn,nội dung
language|語言,語系|言語,多言語,日本語|언어,다국어,외국어|ngôn ngữ,tiếng nước ngoài
word|詞彙,用語|単語,用語,言葉|단어,용어|từ ngữ,thuật ngữ
message from a person|口信,留話|伝言,言づて|전언,남긴 말|lời nhắn
question|問題,疑問|質問,疑問点|질문,물음|câu hỏi
answer|答案,答覆內容|答え合わせ,回答内容|답안|đáp án,câu trả lời
# rules, plans, steps
rule|規則,規定,守則|ルール,決まり,規則|규칙,원칙|quy tắc
condition|條件|条件|조건|điều kiện
standard|標準,基準|標準,基準|표준,기준|tiêu chuẩn,tiêu chí
step|步驟,階段|手順,段階,ステップ|절차,단계|các bước,giai đoạn,bước
process|流程,程序,作業流程|流れ,プロセス,業務フロー|프로세스,흐름,업무 절차|quy trình,luồng công việc
way|做法,方法,方式|やり方,方法|방법,방식|cách thức,phương pháp,cách làm
plan|方案,計劃|プラン,予定計画|계획표,방안|phương án,kế hoạch chi tiết
aim|目標,目的|目標,ねらい|목표,목적|mục tiêu,mục đích
work|工作內容,作業,業務|仕事,作業,業務|작업,업무 내용,일감|việc làm,công việc hằng ngày
job|差事,案子|請け負い仕事|일거리,의뢰 건|đầu việc,việc vặt
duty|職責,勤務|役目,勤務|당번,직무,근무|nhiệm vụ được giao,trực nhật
role|角色,職務,分工|役割,担当|역할,담당|vai trò,phận sự
responsibility|責任,負責|責任,担当範囲|책임,책임자 지정|trách nhiệm,phụ trách
order of things|順序,先後,次序|順番,順序|순서,차례|thứ tự,trình tự
priority|優先,優先順序,急件|優先,優先順位,優先度|우선순위,우선|ưu tiên,mức độ ưu tiên
limit|上限,下限,額度限制|上限,下限,限度|한도|giới hạn trên,hạn mức,mức tối đa
threshold|門檻,臨界值,標準值||기준값|
minimum|最低,最少|最低限,最小|최소,최저|tối thiểu
exception|例外,特例|例外,特例|예외,특례|ngoại lệ,trường hợp đặc biệt
reason|原因,理由,事由|理由,原因|이유,사유,원인을,원인 파악|lý do,nguyên nhân
choice|選項|選択肢|선택지,선택 사항|lựa chọn khác,tùy chọn
example|範例,例子|例えば,実例,見本例|예시,예제|ví dụ
idea|想法,點子,構想|アイデア,発想|아이디어|ý tưởng
suggestion|建言,改善建議|改善案,提案内容|개선안|đóng góp ý kiến,kiến nghị cải tiến
agreement|協議,共識|取り決め事項,協定|협약,협의|giao kèo
promise|約定事項|約束事|약속 시간|lời hứa,lời hẹn
decision|結論,定案|結論,決定事項|결론,결정 사항|kết luận
right|權利|権利|권리|quyền lợi,quyền
permission|許可權,批准|了承,承諾書|승낙|sự cho phép,giấy phép con
# time
deadline|期限,截止時間,最後一天|期限|마감,기한|thời hạn,hạn cuối
start date|開始日,起始日|開始日,着手日|시작일,개시일|ngày bắt đầu
end date|結束日|終了日,満了日|종료일,만료일|ngày kết thúc,ngày hết hạn
period|期間,週期|期間,周期|기간|kỳ hạn,khoảng thời gian,chu kỳ
day|當日,當天,每天|当日,日ごと,毎日|당일,매일|hằng ngày,hàng ngày,mỗi ngày
week|每週,一週,週次|毎週,週次,一週間|주간,일주일,매주 한,매주 월|hằng tuần,hàng tuần,mỗi tuần
month|每月,月份,月底|毎月,月次,月末|매월,매달,월말|hằng tháng,hàng tháng,cuối tháng
year|年度,每年|年度,毎年,年間|연간,매년|hằng năm,hàng năm
season|季節,旺季,淡季|季節,繁忙期,閑散期|계절,성수기,비수기|mùa cao điểm
morning|早上,上午|午前,朝一|오전,아침|buổi sáng
afternoon|下午|午後|오후|buổi chiều
evening|晚上,夜間|夜間,夕方|저녁,야간|buổi tối,ban đêm
weekend|週末,假日|週末,土日|주말|cuối tuần
hour|小時,鐘頭|時間単位,何時間|몇 시간,시간 단위|số giờ,tiếng đồng hồ
minute|分鐘|何分,分単位|분 단위|số phút
duration|所需時間|所要時間|소요 시간,걸리는 시간|thời lượng
break|休息時間,午休|休憩,昼休み|휴식,점심시간,쉬는 시간|giờ nghỉ,nghỉ trưa
delay|延遲|遅れ時間||sự chậm trễ
frequency|頻率,次數|頻度,回数|빈도,횟수|tần suất,số lần
history|歷史,沿革,過去紀錄|履歴,過去の記録,経緯|이력,과거 기록,내역|lịch sử,quá trình
past case|舊案,前例|前例,過去事例|전례,과거 사례|hồ sơ cũ,việc trước đây
future date|未來,日後|将来,今後の予定|향후 일정,앞으로의 일정|sau này,sắp tới
daily routine|例行工作,日常作業|日常業務,ルーティン|일상 업무|việc thường ngày
birthday|生日|誕生日,生年月日|생일,생년월일|sinh nhật,ngày sinh
age|年齡,歲數|年齢|연령|độ tuổi,tuổi tác
# state and change
state|狀態,狀況|状態,状況,ステータス|상태,상황,현황|trạng thái,tình trạng,tình hình
condition of a thing|外觀狀況,好壞|傷み具合,コンディション|외관 상태,보관 상태|tình trạng đồ
change|異動,變動,變化|変動,変化,変更点|변동,변화,변경 사항|biến động,sự thay đổi
update|更新,最新消息|最新情報|업데이트,최신 정보|cập nhật
difference|差異,差額,落差|差異,食い違い,違い|차이,불일치|chênh lệch,sai lệch,khác biệt
mistake|錯誤,失誤,出錯,弄錯|間違い,誤り,入力ミス,ミスが|착오,틀린,실수로,실수를|sai sót,nhầm lẫn,ghi sai
error|誤差,報錯|エラー,誤差|오류,에러,오차|báo lỗi,sai số
problem|狀況題,疑難|トラブル,問題点|문제점,트러블,골칫거리|vấn đề,rắc rối,trục trặc
trouble|糾紛,爭議|揉め事,紛争|분쟁,다툼|tranh chấp,cãi nhau
risk|危險|危険|위험|nguy hiểm
danger sign|前兆,徵兆|兆候,予兆|징후,조짐|dấu hiệu
gap|漏洞,漏掉,遺漏|抜け漏れ|누락,빠뜨|bỏ sót,sót
duplicate|重複登記,重覆|重複,二重|중복|bị trùng,trùng
success|成功|成功|성공|thành công
failure|失敗|失敗|실패|thất bại
result|成果,結論結果|成果,実績|실적,성과를|thành quả,kết quả đạt được
effect|效果,影響|効果,影響|효과,영향|hiệu quả,ảnh hưởng
quality|品質|品質|품질|chất lượng
safety|安全|安全|안전|an toàn
urgency|緊急程度,急迫|緊急度,至急|긴급|gấp rút,mức độ khẩn
privacy|隱私|プライバシー|사생활|riêng tư
secret|機密,保密|機密,秘密|기밀,비밀|bí mật,bảo mật
trust|信任,信用度|信頼,信用|신뢰,신용|tin cậy,uy tín
wish|願望,希望事項|要望,希望日|희망,요망|nguyện vọng,mong muốn
opinion|意見|意見||ý kiến
experience|經驗|経験|경험,경력|kinh nghiệm
ability|能力,專長|能力,得意分野|능력,특기|năng lực,sở trường
knowledge|知識,訣竅|知識,ノウハウ|지식,노하우|kiến thức
habit|習慣,慣例|習慣,慣例|습관,관행|thói quen,thông lệ
shape|形狀,外形|形状,外形|모양,형태|hình dạng,kiểu dáng
colour|顏色,色號|色分け,カラー,色番|색상,색깔|màu sắc,màu
size|規格大小|サイズ,大きさ|크기,사이즈,치수|kích cỡ,cỡ
weight|重量,斤兩|重さ,重量,目方|무게,중량|trọng lượng,khối lượng
length|長度,寬度,高度|長さ,高さ|길이,너비,높이|chiều dài,chiều rộng,chiều cao
distance|距離,公里|距離,キロ数|이동 거리,거리가|khoảng cách,cây số
speed|速度,車速|速度,スピード|속도|tốc độ
smell|氣味|臭い|냄새|mùi
taste|口味,味道|好みの味,味付け|입맛|khẩu vị,hương vị
# amounts and money
amount|數量|数量,分量|수량,물량|số lượng
sum|金額,總金額|金額,総額|금액,총액|số tiền,tổng tiền
total|總數,總計|総数,合計額|총계,총합,합계|tổng số,tổng cộng
number of people|人數|人数|인원,사람 수|số người
number of pieces|件數,個數|件数,個数|개수,건수|số cái,số lượng món
percentage|百分比,比例,比率|割合,比率,パーセント|비율,퍼센트,백분율|tỷ lệ,phần trăm
average|平均|平均|평균|trung bình
remainder|剩餘,餘數|残り,残数|잔량,나머지|phần còn lại
share of the money|份額,分帳|取り分,分け前|몫을,지분|phần chia
price|價錢,牌價|お値段,価格表示|값을,값이|giá,giá tiền
money|錢款,款項,現款|お金,金銭,代金|돈을,돈이|tiền bạc,khoản tiền,tiền
income|收入|収入|소득|thu nhập
spending|開銷|出費,支出|씀씀이,지출액|khoản chi,tiền chi
change money|找錢|小銭||
debt between people|欠條,借據|借用書|차용증|giấy nợ,sổ nợ
deposit|保證款,訂錢|手付け,預け金|예약금,선입금|tiền đặt cọc
free of charge|免費|無料|무료,공짜|miễn phí
paid service|付費,收費|有料|유료|có phí
piece|一件一件,件件|一点ずつ,一個ずつ|낱개,한 개씩|từng món,từng cái
pair|一雙||한 쌍,짝을|một cặp,từng cặp
set|整套|一式,セット品|세트,한 벌|bộ đồ,nguyên bộ
batch|一批|一括,ロット単位||mẻ
bundle|一捆,一束|束ね|묶음,다발|bó,xấp
pile|一堆,堆積|山積み|더미,무더기|đống
half|一半,半數|半分,半額|절반|một nửa
unit|單位|単位|단위|đơn vị
kilogram|公斤,台斤|キログラム,キロ単位|킬로그램,킬로|ký lô,kí lô
litre|公升|リットル||lít
metre|公尺|平米|평방미터|mét vuông
`;
