/** Everyday verbs with which people tell how work goes: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a sense. */
export const EVERYDAY_ACTIVITY_ROWS = `
# giving, taking, bringing
send|寄過去,送過去,傳給,發送,傳送|送って,送る,送り,送信|보내,보낸,전송|gửi,gởi,gửi cho
hand over|交給,轉交,遞交,移交|渡し,渡す,手渡,引き渡|넘기,넘겨,건네,전달|đưa cho,chuyển giao
give|給客人,交付給|与え,授け|나눠 주|cấp cho,trao tận tay
get|拿到,收到,取得|手に入,手に入れ|얻으,얻어,취득|nhận được,lấy được
receive|接收,領到|受け取る,受け取っ,受信|받으면,받아서,받는,수신|nhận lấy
bring|帶來,拿來,送來|持ってき,持ち込,持参|가져오,가져와,갖고 오|mang đến,mang tới,đem đến,đem tới
bring back|拿回來,帶回|持ち帰,持って帰|되가져오,다시 가져오|đem về,mang trả
take along|帶走,拿走|持って行,持っていっ,持ち出|들고 가,갖고 가|mang đi,đem đi,mang theo
pick up|來拿,去拿,來取|取りに来,取りに行,受け取りに|찾으러,찾아가,찾아갑|đến nhận,lại lấy,ra lấy,tới lấy
fetch|去接,來接|迎えに来,迎えに行|데려오,데려다|rước,đi đón
drop off|放下,送回來|置いてい,預けに|내려 주,두고 가|gửi lại,bỏ lại
carry|搬去,搬來,載去,運到|運ん,運ば,搬送,搬出|옮기,옮겨,실어|chở,khuân
move|搬動,移動,挪到|移動させ,移す,移し|이동시키,자리를 옮|di chuyển,dời,chuyển sang
pass on|轉告,轉達,傳達|伝え,伝達,取り次|알려 드리|chuyển lời,truyền đạt,báo lại
forward|轉寄,轉送|転送|전달하기,재전송|chuyển tiếp
give back|還給,還回|返して,返す,返し|되돌려,돌려받|trả về,hoàn lại
lend out|借給,借出去|貸し出す|빌려주|cho mượn đồ
borrow|借來,借走|借りる,借りて,借りた|빌려 가,빌리는|mượn về,vay mượn
swap|互換,對調,調換|取り替え,入れ替え,交代|맞바꾸,바꿔,교체|đổi lại,đổi cho,tráo
share|分享,共用,一起用|分け合,共有,共用|나눠 쓰,같이 쓰,함께 쓰|dùng chung,san sẻ,xài chung
leave behind|留下來,忘了拿|置き忘れ,残して|남기,남겨|để lại,bỏ quên
keep|留著,保留,留存|残してお,取り置き|간직,남겨 두|giữ lại,cất,giữ hộ
hold back|扣留,暫扣|留め置,差し止め|붙들,유보|giữ riêng
lose|弄丟,遺失,搞丟|紛失,失くし|잃어버리,잃어버려,분실|làm mất,đánh mất,thất lạc
find|找到,找出|見つけ,見つか|찾아내,찾았,발견|tìm thấy,tìm ra,tìm được
look for|尋找,找人,找不到|探して,探す,探し|찾아다니,찾아봐|đi tìm,tìm
collect|收集,蒐集,收回|集める,集めて,集まっ,回収|모으,모아,거두,걷어|gom,thu gom,gom lại
hand out|發給,分發,派發|配る,配っ,配り|나누어 주|phát cho,chia cho
supply|供給|差し出,供給|공급|cung cấp,cung ứng
return home|回家,回程|帰宅,戻って|돌아오,돌아와,귀가|quay về,về nhà,trở về
# saying and asking
tell|告訴,告知,跟他說|知らせ,知らせる,教えて|알려,알리|báo cho,cho biết
ask|問客人,打聽|尋ね,聞いて,問い合わせる|물어,묻는,여쭤|hỏi,hỏi thăm
ask for|要求,請求,索取|求める,求め,頼む,頼ん|요청|xin cấp,nhờ người
answer|回答,答覆|答え,回答|대답,답변|trả lời,giải đáp
call|打電話,撥電話,致電|電話をかけ,電話で,呼び出し|전화해,전화를 걸,전화로|gọi điện,điện thoại cho
ring|響鈴,按鈴,叮咚|鳴らす,鳴る,鳴って|벨이 울|đổ chuông,reo chuông,bấm chuông
write to|寫信,傳訊息|手紙を書,書き送|편지를,문자를 보내|viết thư,nhắn
inform|通報,知會|連絡する,連絡して,報せ|연락,통보|báo tin,báo
remind|提醒他,催促,叮嚀|催促,念を押|재촉,상기시|nhắc,nhắc nhở,giục
warn|警告,示警|警告,注意喚起|경고,주의를 주|cảnh cáo,nhắc trước
explain|說明,解釋|説明|설명|giải thích,trình bày
discuss|討論,商量|話し合,相談し|의논,논의|bàn bạc,bàn với,thảo luận
agree|講好,說好,約定|合意,取り決め|약속,합의하|thống nhất,thỏa thuận,hẹn nhau
promise|答應,承諾|約束|다짐,확약|hứa,cam kết
suggest|建議,提議|提案し,勧め,勧める|권하|kiến nghị thêm
request|委託,拜託|依頼,リクエスト|의뢰,신청하|yêu cầu,đề nghị
complain|抱怨,反映|文句,不満|불평,항의하|phàn nàn,than phiền,kêu ca
thank|感謝,致謝|お礼,感謝|감사 인사|cảm ơn,tri ân
invite|邀約|招い,招く,誘う,誘い|부르,불러|rủ,mời đến
greet|問候,打招呼|挨拶,出迎え|맞이하,인사하|chào hỏi,tiếp đón
advise|勸說,指點|助言,アドバイス|조언,권고|khuyên,tư vấn cho
decline|拒絕,婉拒,回絕|断る,断り,断っ|거절|từ chối,không nhận
reject|退件,打回票|差し戻,はじく|거부,반려하,반려된|bác bỏ,trả lại đơn
accept|接受,收下|受け入れ,引き受け|받아들이,수락|chấp nhận,nhận lời
allow|准許,允許|許す,認め,許可する|허락,허용|cho phép,đồng ý cho
forbid|禁止,不准|禁止,禁じ|막아,금지하,금지된|cấm
confirm|確認,確定|確認,確かめ,確定|확인,확정|xác nhận,chốt
announce|宣布|告げ|공표|thông báo cho,loan báo
# reading, writing, looking
write|寫上,寫在,填寫在|書く,書い,書き,書かれ|쓰는,써서,써야|viết,ghi
write down|寫下,記下,抄下,記在|書き留め,控える,メモし,書き込,書き写|적는,받아 적,적어 두,적어 넣,적어 놓|ghi lại,ghi chép,chép
fill in|填寫,填表,填好|記入,埋める|기입,작성,채워|điền,điền vào,kê khai
enter|輸入,鍵入,key in|入力,打ち込,打ち込む|입력|nhập vào,gõ
read|閱讀,看完|読む,読ん,読み|읽어,읽는,읽으|đọc
look at|查看,看一下,察看|見る,眺め,閲覧,見て|들여다보,열람|xem,nhìn
look up|翻查,查一下,查閱|調べ,調べる|찾아보,뒤져|tra,tra lại,dò
check|檢查,核查,檢視|調べて,チェック,点検し|살펴,살피,체크|kiểm tra,rà soát,xem lại
watch|盯著,留意,看顧|見張,見守,見届け|지켜보,지켜봐,보살피|trông coi,theo dõi
compare|比較,比對|比べ,比較,見比べ|비교,견주|so sánh,so với
remember|記住,記得|覚え,思い出|기억,외우|nhớ,ghi nhớ
forget|忘記,忘了|忘れ|잊어,까먹|quên
correct|更正,改正,修正|訂正,修正,改め|바로잡,정정,수정|đính lại,sửa lại,chỉnh lại
change|更改,修改,變更,改成|変え,変更,変わっ|바꾸,변경,고치는|thay đổi,sửa đổi
delete|刪除,刪掉|削除,消す,消し|삭제,지우|xóa,xoá,xóa bỏ
cross out|劃掉,槓掉|線を引,消し込|줄을 긋|gạch bỏ
copy|影印,複製,拷貝|写す,コピー,複写|베끼,복사|sao chép,photo
print|印出來,印出|刷る,刷り,印字|인쇄해,뽑아서|in ra,in
draw|畫圖,繪製|描く,描い,作図|그리는,그려|vẽ
sign|簽字,簽收,親簽|サインし,署名し,サイン|서명하,사인을 받|ký nhận
stamp|用印|ハンコ,はんこ|날인하|
mark|做記號,標示,標註|印を付,目印,マーク|표시,표기|đánh dấu,ghi chú
tick|打勾,勾選|丸を付,チェックを入|체크하,동그라미|tích vào,đánh chéo,tick
stick on|貼上,黏貼|貼る,貼り,貼っ,貼付|붙이,붙여,부착|dán,dán lên
hang up|掛上,掛起來|掛ける,吊る,張り出|걸어 두,내걸|treo,treo lên
point to|指向,指出|指し示,指さ|가리키|chỉ ra,chỉ vào
show|出示,給他看,顯示|見せ,示す,表示|보여,보여주|cho xem,hiển thị
take a photo|拍下,拍照上傳,照相|撮る,撮っ,撮影し|찍어,찍는,찍으|chụp,chụp ảnh,chụp lại
# choosing, counting, measuring
choose|選擇,選定,挑選|選ぶ,選び,選ん,選択|고르,골라,선택|chọn,lựa,lựa chọn
pick|挑出,揀出|選び出,抜き出,拾い|골라내,추려|lấy ra,nhặt,lựa ra
decide|決定,拍板|決める,決め,決まっ|결정하|định đoạt
prefer|偏好,希望的|好み|선호|ưa chuộng,ưu tiên chọn
count|數一數,點算,計數|数え,数える,数を合|헤아리,개수를|đếm,đếm xem
add up|加總,合計,加起來|足す,合計,足し合|더하,더해,합쳐|cộng lại,tính tổng
calculate|計算,算出,算錢|計算,算出,割り出|계산,셈하|tính toán
subtract|扣掉,減去|引き算,差し引|빼고,깎아|trừ đi,trừ bớt
measure|測量,丈量,量一下|測る,測り,測っ,測定|측정|đo,đo lường
weigh|秤重量,磅重,過秤|量る,量り,量っ,秤にかけ|무게를|cân lên,cân ký
estimate|估算,預估|見積も,見込|어림,추산|ước tính,ước chừng
rate|打分數,給分|点をつけ,点数をつけ|점수를,등급을|cho điểm,chấm
sort|歸類,分門別類,排序|並べ替え,分ける|골라 나누,정렬|xếp loại,sắp xếp lại
divide|拆成,均分|割る,分割|쪼개,나누어,나누|chia,chia ra
split|平分,分攤,拆分|山分け,按分|쪼개서,나눠 내,갈라|chia đôi,tách,chia đều
put together|合併,湊在一起,拼湊|まとめる,まとめ,組み合わせ|한데 모,묶어,합치|gộp,ghép,gộp lại
combine|結合|抱き合わせ|결합,조합하|kết hợp
compare prices||価格を比|가격을 비교|
rank|排名次,排序名次|順位を付|순위를|xếp thứ
limit|限制,設上限|制限,限定|제한|giới hạn,hạn chế
reserve|保留位子|押さえ,取っておく|잡아 두,맡아 두|giữ chỗ trước,để dành
# working and handling
make|製成,做出來|作る,作っ,作り,作成|만들,만드|làm ra,tạo,soạn
prepare|準備,備妥,備齊|用意,準備,支度|준비,마련|chuẩn bị,soạn sẵn
begin|開始,著手,啟動|始める,始め,始まっ,開始|시작,착수|bắt đầu,khởi động
finish|完成,結束,做完|終わ,終える,完了,終了|끝나,완료|xong,hoàn thành,kết thúc
stop|停止,停下來,中止|止める,止まっ,停止,やめる|멈추,멈춰,중단,그만두|dừng,ngừng,ngưng
pause|暫停,先停|一時停止,中断|일시 중지,쉬어|tạm dừng,tạm ngưng
continue|繼續,持續|続ける,続け,継続|이어서,계속하|tiếp tục,làm tiếp
repeat|重複,再做一次|繰り返|반복,되풀이|lặp lại,làm lại nhiều
wait|等待,等候,等著|待つ,待っ,待た,待ち|기다리,기다려|chờ,đợi,chờ đợi
hurry|趕著,趕工,趕快|急ぐ,急ぎ,急い|서두르,서둘러|vội
postpone|延後,延期,改期|延ばす,先送り,延期|미루,미뤄,연기하|hoãn,dời ngày,lùi lại
delay|延誤,拖延,晚到|遅れ,遅延|늦어,늦게,지연|chậm trễ,trễ,muộn
arrive|抵達,到達|到着|도착|đến nơi,tới nơi
leave|離開,出發|出発,退出|떠나,출발|rời,rời đi,xuất phát
enter a place|進入,進場,進去|入場し,立ち入|들어오,들어가|đi vào,vào trong
pass through||通る,通行|지나가,지나는,통과|đi qua,qua cổng
visit|拜訪,到府,上門|訪ね,訪れ,訪問|찾아뵙,들르,방문하|ghé,thăm,đến tận nhà
meet|碰面,見面|会う,会っ,顔を合わせ|만나,만남|gặp mặt
join|加入,入夥|加わ,入会する,参加する|가입하,끼어|gia nhập,vào nhóm
sign up|報名參加,註冊帳號,登記參加|申し込,エントリー|가입하기,신청하는|đăng kí
sign off|退出|抜ける,辞め|빠지|rút khỏi,thôi không
open|打開,開啟|開け,開く,開い|열어,열고|mở,mở ra
close|關閉|閉め,閉じ,締め|닫아,닫는,마감하|đóng lại,khép
lock|鎖上,上鎖|鍵をかけ,施錠|잠그,잠가|khóa lại
switch on|打開電源,啟用,開機|電源を入,起動|켜고,켜는,켜져|bật,bật lên,mở máy
switch off|關掉,關機,停用|電源を切,消灯|끄고,꺼져,꺼지|tắt,tắt đi
use|使用,運用|使う,使い,使っ,使用,利用|사용,이용,쓰고|dùng,sử dụng
use up|用完,用掉|使い切,使い終||dùng hết,hết sạch
try|試試看,試用|試す,試し|써 보|thử,dùng thử
check off|銷案,勾稽|済みにする|처리 완료|đánh dấu xong
handle|處理,經手|扱う,扱い,対応,処理|다루,처리|xử lý,giải quyết
take care of|照料,看管,打理|世話,面倒を見,手入れ|돌보,돌봐,챙기|trông nom,chăm
help|幫忙,協助,支援|手伝,助け,支援|도와,돕는,거들|giúp,giúp đỡ,hỗ trợ
lead|帶領,帶隊|率い,引率,取り仕切|이끌,인솔|dẫn dắt,dẫn đoàn
teach|教導,教小朋友|教える,教え|가르치,가르쳐|dạy,chỉ dạy
learn|學習,學會|学ぶ,学ん,学習,習う|배우는,배워,익히|học hỏi
practise|反覆練習|練習し,稽古し|연습하|
build|搭建,興建|建てる|짓는|xây
put up|架設,設置|設ける,据え付,取り付|설치하,달아 놓|lắp,gắn
take down|拆下,卸下|外す,外し,取り外|떼어,해체|tháo,gỡ
put|放在,放進,擺在|置く,置い,置き,入れる|넣어,놓아|để vào,đặt lên,bỏ vào
take out|取出,拿出|取り出|꺼내|lấy ra ngoài,rút ra
arrange|安排,排列|並べ,手配,段取り|배열,배치|sắp xếp,bố trí,thu xếp
tidy|整理,收拾,歸位|片づけ,整頓,整理|정리,치우,치워|dọn,sắp gọn
clean|擦拭,清理,打掃乾淨|拭く,拭き,掃除,きれいにする|닦아,닦는,청소하|lau,quét dọn,lau chùi
wash|清洗,洗淨|洗う,洗い,洗っ|씻는,빨래하,세척|rửa,giặt
throw away|丟掉,丟棄|捨て,捨てる|내다 버|vứt,bỏ đi,đổ bỏ
burn|焚燒,燒掉|燃や,焼却|소각|đốt,thiêu
dry|晾乾,烘乾,曬乾|乾かす,乾か,干す,乾燥|말리,건조|phơi,sấy,hong
cut|切開,剪下,裁剪|切り分け,切り取|자르,잘라|cắt,xắt
mix|混合,攪拌,調和|混ぜ,混合,かき混ぜ|섞어,섞는,혼합|trộn,khuấy
cook|煮好,烹煮,下廚|煮る,炊く,料理する|끓이,요리하,조리하|nấu,nấu ăn
bake|烘烤|焼く,焼き上が,焼き上げ|굽는,구워|nướng,nướng bánh
cool|冷卻,放涼|冷や,冷ま,冷却|식히,식혀|làm mát,làm lạnh,để nguội
heat|加熱,加溫|温め,加熱|데우,데워,가열|hâm,đun,làm nóng
freeze|冷凍起來,結凍|凍ら,冷凍|얼리,얼려|cấp đông,đông lạnh
fill|裝滿,充填,灌入|詰め,充填|채우,채워 넣|đổ đầy,rót
pour|倒入,倒進|注ぐ,注い|부어|đổ vào,rót vào
wrap|包起來,包好|包む,包ん|감싸|bọc,quấn
pack|裝袋|袋詰め,詰め合|담아,담는,꾸리|xếp vào thùng,bỏ bao
unpack|拆箱,拆封|開梱,開封|뜯어,개봉|mở thùng,bóc,khui
stack|堆放,堆疊|積み上げ,積む,積ん|쌓아,쌓는,쌓이|chồng lên,xếp chồng
load|裝上車,搬上車|積み込,載せ|싣는|chất lên,lên hàng
tie|綁好,捆綁|結ぶ|묶는,매듭|
sew|縫補,縫製好|縫う,縫い,縫っ|꿰매,바느질|khâu vá
repair|修好,修補|修理し,直して|손봐|sửa sang,vá
replace|更換,替換,汰換|交換する,取り換え,付け替え|교체하,갈아 끼|thay,thay thế,thay mới
break|弄壞,摔壞,打破|壊れ,壊し,割れ|망가,깨져|hỏng,vỡ,gãy
damage|受損,碰傷|傷つ,痛ん,傷ん|긁히|hư,trầy xước
grow|種植中,栽培中|育て,育つ|키우는|nuôi,nuôi trồng
water|澆灌,灑水|水をや,散水|물을 주|tưới cây
feed|餵飼料|餌をや,えさをや,餌や|먹이를,먹이는|cho ăn uống
catch|捕捉,捕獲|捕ま,捕る|잡아들|đánh được
# belonging, buying, being short
belong to|屬於,歸屬|属する,所属,属し|소속|thuộc,thuộc về
own|擁有,持有|所有,保有|소유,보유|sở hữu
lack|缺少,不夠,短缺|足りな,不足|모자라,부족|thiếu,không đủ
run out|賣光,用光|品切,底をつ|바닥나|cạn
be left over|剩下,多出來|余り,余っ,残って|남은,남는|còn lại,dư,thừa
buy|買來,買入|買う,買い,買っ||mua về,mua sắm
sell|賣掉,賣給客人|売る,売り,売れ|팔고,팔리,판매하|bán ra,bán lại
pay|付錢給,付清|払う,払い,払っ|지불하,치르|trả
owe|賒欠,欠錢|借りがあ|빚을,외상으로|thiếu tiền
save|存起來,積存|貯める,貯め|모아 두|để dành tiền,lưu lại
spend|花費,支出|費やす|지출,소비|chi tiêu
order|下單,訂貨|注文し,頼んで|주문하|kêu món,đặt món
cancel|作廢,取消掉|取り消,取りやめ|취소하|huỷ,bỏ đơn
replace someone|頂替|代わりに入,代行|대신,대타|làm thay
apply|提出申請|申し出,願い出|접수하|xin phép
submit|提交,繳交,呈報|提出||nộp
register|登錄,登記在|登録し|등록하|đăng bạ
publish|刊出,公開出來|載せる,掲載し,公開する|게재하|đưa lên,đăng tin
assign|交辦,派給|任せ,割り振,振り分け|맡겨,맡은,지정|phân cho
plan|排定,計畫好|予定,計画し|계획하,예정|dự định,dự kiến
arrange a date|約時間,敲時間|日取り,日を決め|날짜를 잡,약속을 잡|hẹn ngày,chốt ngày,hẹn
take turns|輪流|交替,持ち回り,順番に|번갈아,돌아가며,순번|luân phiên,thay phiên,lần lượt
take over|承接|引き継,請け負|이어받,넘겨받|tiếp quản,nhận lại
report|回報狀況|申告する,報告する|신고하,보고하|báo lên
notice|注意到,察覺|気づ,気付|알아차,눈치|để ý,phát hiện ra
protect|保護,防護|守る,守っ,保護|지키,보호|giữ gìn
separate|分開,隔開|分けて,切り離|따로,떼어 놓|tách riêng,để riêng
connect|連結,連線|つなぐ,つなが,つない,接続する|연결하|nối
match up|核對數字,對得上|突き合わせ,照らし合わせ||so khớp,khớp
improve|改善,改進|改善,良くし|개선,나아지|cải thiện,cải tiến
reduce|減少,降低|減らす,減らし,減ら|줄이,줄여,감소|giảm,giảm bớt
increase|增加,提高|増や,増え|늘리,늘어,증가|tăng,tăng thêm
avoid|避免,防止|避け,防ぐ,防止|피하,방지|tránh,phòng tránh
`;
