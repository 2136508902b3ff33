/** Things of factories, machines, devices, maintenance and quality: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const INDUSTRY_PLANT_THING_ROWS = `
# production
production order|製令,生產工單,製造命令|製造指図,生産指示,製造オーダー|생산 지시,생산 오더,제조 지시|lệnh sản xuất,đơn sản xuất
production result|生產實績,產量回報|生産実績,製造実績,出来高|생산 실적,작업 실적|kết quả sản xuất,sản lượng thực tế
daily production report|生產日報,作業日報|生産日報,作業日報,製造日報|생산 일보,작업 일보|báo cáo sản xuất ngày,nhật ký sản xuất
master production schedule|主生產排程|基準生産計画,大日程|기준 생산 계획|lịch trình sản xuất chính
material requirement|物料需求,用料需求|所要量,資材所要量|자재 소요량,소요량|nhu cầu vật tư,định mức vật tư
material shortage|缺料,欠料|部品欠品,材料不足,欠品部品|자재 부족|thiếu vật tư,thiếu nguyên liệu
material requisition|領料|出庫依頼,材料払い出し,払出票|자재 불출,불출 요청|phiếu xuất vật tư,lĩnh vật tư
bill of process|途程,製程途程,工藝流程|工程順序,製造工程表|공정 순서|quy trình công nghệ,trình tự công đoạn
work-in-process|在製品|仕掛在庫|재공품,재공 재고|hàng đang làm dở,sản phẩm dở dang
work centre|工作站,工作中心|作業区,ワークセンター,作業ステーション|작업장,워크센터|trạm làm việc,tổ sản xuất
cycle time|週期時間,產距時間|サイクルタイム,タクトタイム|사이클 타임,택트 타임|thời gian chu kỳ,nhịp sản xuất
standard time|標準工時|標準時間,標準工数|표준 시간,표준 공수|thời gian định mức,định mức lao động
man-hours|人工時,工數|作業工数,工数管理|투입 공수,공수 관리|giờ công,số công
changeover|換線,換模|段取り替え,型替え|기종 변경,금형 교체,셋업 교체|chuyển đổi chuyền,thay khuôn
capacity|產能|生産能力,生産キャパ|생산 능력,캐파|công suất sản xuất,năng lực sản xuất
utilisation rate|稼動率,設備稼動率|設備総合効率,設備稼働率|설비 종합 효율|hiệu suất thiết bị,tỷ lệ vận hành
yield rate|良率|歩留まり,良品率|양품률|tỷ lệ đạt,tỷ lệ hàng đạt
defect rate|不良率|不良率,不良発生率|불량률|tỷ lệ lỗi,tỷ lệ hàng lỗi
production cost|製造成本,生產成本|製造原価,生産コスト|제조 원가,생산 원가|chi phí sản xuất,giá thành sản xuất
work order card|流程卡,製程卡|工程カード,現品票|작업 카드,현품표|phiếu theo dõi sản xuất,thẻ công đoạn
kanban card|看板卡|かんばん方式,かんばんカード||thẻ kanban
custom order|客製化訂單,訂製|特注品,受注生産,オーダーメイド|주문 제작,맞춤 제작|đặt làm riêng,sản xuất theo đơn
prototype|樣機,試作品|試作品,試作|시제품|mẫu thử nghiệm,sản phẩm mẫu
product specification|產品規格|製品仕様|제품 규격,제품 사양|thông số kỹ thuật,quy cách sản phẩm
engineering change|工程變更,設計變更|設計変更,設変|설계 변경,사양 변경|thay đổi thiết kế,thay đổi kỹ thuật
design data|設計資料|設計データ,CADデータ|설계 데이터,캐드 도면|bản vẽ kỹ thuật,dữ liệu thiết kế
sheet metal|鈑金,板材|板金,鋼板|판금,철판|tôn tấm,thép tấm
steel|鋼材,鋼鐵|鋼材,鉄鋼|철강,강판|sắt thép,thép
plastic|塑膠,塑料粒|樹脂材料,プラスチック|플라스틱,수지 원료|hạt nhựa,nguyên liệu nhựa
fabric|布料,布疋|反物,布地|직물,옷감|vải vóc,cây vải,nguyên phụ liệu
semiconductor|半導體,晶圓|半導体,ウエハー|반도체,웨이퍼|chất bán dẫn,vi mạch
electronic component|電子零件,電子元件|電子部品|전자 부품|linh kiện điện tử
circuit board|電路板|プリント基板,電子基板|회로 기판,인쇄회로기판|bo mạch
chemical product|化工原料|化学品|화학제품|
paint|塗料,油漆桶|塗料,ペンキ|페인트,도료 재고|nước sơn,sơn nước
cleanroom|無塵室,潔淨室|クリーンルーム|클린룸|phòng sạch
welding record|焊接紀錄|溶接記録|용접 기록|hồ sơ hàn
casting|鑄件,鑄造|鋳物,鋳造品|주조품,주물 제품|vật đúc,phôi đúc
forging|鍛件,鍛造|鍛造品|단조품|phôi rèn
finished goods stock|成品庫存|製品在庫,完成品在庫|완제품 재고|tồn kho thành phẩm
outgoing shipment plan|出貨計畫,出貨排程|出荷計画,出荷予定|출하 계획,출고 예정|kế hoạch xuất hàng,lịch xuất hàng
order backlog|未交訂單,在手訂單|受注残,注残|수주 잔고,미출하 주문|đơn tồn đọng,đơn chưa giao
remaining material|餘料,剩料|残材|자투리|vật tư thừa,phế liệu thừa
scrap record|報廢單,報廢紀錄|廃棄記録,仕損|폐기 기록,스크랩 처리|phiếu hủy hàng,hàng phế phẩm
process parameter|製程參數,機台參數|製造条件,加工条件,設定値|공정 조건,공정 변수|thông số công nghệ,thông số máy
# quality
incoming inspection|進料檢驗,進料品檢|受け入れ検査|수입 검사,입고 검사|kiểm tra đầu vào,kiểm hàng đầu vào
in-process inspection|製程檢驗,巡迴檢驗|工程内検査,工程検査|공정 검사|kiểm tra công đoạn,kiểm tra trên chuyền
outgoing inspection|出貨檢驗,出貨品檢|出荷検査,最終検査|출하 검사,최종 검사|kiểm tra xuất xưởng,kiểm hàng cuối
inspection sheet|點檢表|検査表,検査成績書|검사 성적서,검사표|phiếu kiểm tra
inspection item|檢查項目,點檢項目|点検項目|점검 항목|hạng mục kiểm tra,mục kiểm tra
inspection standard|檢驗標準,檢驗規範|検査基準,判定基準|검사 기준,판정 기준|tiêu chuẩn kiểm tra,tiêu chí đánh giá
non-conformance|不合格,不符合事項|不適合,不適合品|부적합,부적합품|không phù hợp,sản phẩm không đạt
corrective action|矯正措施,改善對策,矯正預防|是正処置,是正措置,再発防止|재발 방지|hành động khắc phục,biện pháp khắc phục
root cause|根本原因,真因,異常原因|根本原因,真因,原因究明|근본 원인,원인 분석|nguyên nhân gốc,phân tích nguyên nhân
tolerance|容許誤差,尺寸公差|公差,許容差|허용 오차,공차 범위|dung sai
dimension|尺寸,尺寸量測|寸法,寸法測定|제품 치수|kích thước
lot trace|批號追溯,生產履歷|ロット追跡,製造履歴,生産履歴|생산 이력,로트 추적|truy xuất lô
quality certificate|材質證明,品質證明|ミルシート,品質証明書|품질 증명서,재질 증명서|chứng chỉ chất lượng,giấy chứng nhận chất lượng
quality standard|品質標準,ISO認證|品質基準,ISO認証|품질 기준,품질 표준|tiêu chuẩn chất lượng,tiêu chuẩn ISO
food safety plan|食品安全管制|HACCP管理,衛生管理計画|해썹,위생 관리 기준|kế hoạch HACCP,an toàn vệ sinh thực phẩm
customer quality complaint|品質客訴,退貨客訴|品質クレーム,不良返品|품질 불만,품질 클레임|khiếu nại chất lượng
measuring tool|量具||측정기|dụng cụ đo
calibration certificate|校正證書,校正報告|校正証明書|교정 성적서,교정 증명서|giấy hiệu chuẩn,chứng nhận hiệu chuẩn
gauge|壓力表|圧力計,計器|계기판,압력계|đồng hồ đo,áp kế
scale|磅秤,電子秤,地磅|トラックスケール|저울,계량대,전자저울|cân điện tử,trạm cân
weighing slip|過磅單,磅單|計量票,計量伝票|계량표,계량 증명서|phiếu cân
weighbridge|地磅站|台貫,トラックスケール計量|계근대|cân xe,cân ô tô
# maintenance
maintenance plan|保養計畫,維護計畫,維修計畫|保守計画,保全計画,メンテナンス計画|정비 계획,유지보수 계획,보전 계획|kế hoạch bảo trì,kế hoạch bảo dưỡng,lịch bảo trì
preventive maintenance|預防保養,定期保養|予防保全,定期点検,定期メンテナンス|예방 정비,정기 점검,예방 보전|bảo trì phòng ngừa,bảo trì định kỳ,bảo dưỡng định kỳ
predictive maintenance|預知保養,預測性維護|予知保全|예지 보전,예지 정비|bảo trì dự đoán
maintenance record|保養紀錄,維修紀錄,維修履歷|保守記録,整備記録,修理履歴,点検記録|정비 이력,수리 이력,점검 기록|lịch sử bảo trì,hồ sơ bảo trì,lịch sử sửa chữa
maintenance order|維修工單,保養工單|保全作業指示,修理指示|정비 지시,수리 오더,작업 오더|phiếu bảo trì,lệnh sửa chữa
maintenance fee|保養費,維修費,維護費|保守料,メンテナンス費,修理費,修理代|유지보수비,수리비,정비비|phí bảo trì,phí sửa chữa,tiền sửa chữa
machine failure|機台故障,設備故障|設備故障,機械故障|설비 고장,기계 고장|máy hỏng,hư máy,sự cố máy
fault code|故障碼,錯誤代碼|エラーコード,故障コード|고장 코드,에러 코드|mã lỗi
spare parts stock|備件庫存,備品庫存|予備品在庫,保守部品|예비품 재고,보수 부품|kho phụ tùng,tồn kho phụ tùng
lubrication|潤滑,上油|給脂,潤滑油|윤활,윤활유|tra dầu mỡ,bôi trơn
filter|濾網,濾心|濾過器,フィルター交換|필터 교체,여과기|lõi lọc,màng lọc
wear|磨耗,磨損|摩耗,劣化|노후화,부품 마모|hao mòn,mài mòn
operating hours|運轉時數,使用時數|稼働時間,運転時間数|가동 시간|giờ chạy máy,giờ vận hành
equipment register|設備台帳,設備清冊,設備履歷|設備台帳,機器台帳|설비 대장,장비 대장,설비 이력|danh mục thiết bị,sổ thiết bị,lý lịch máy
equipment status|設備狀態,機台狀態,稼動狀況|設備状態,稼働状況,機械の状態|설비 상태,가동 상태,가동 현황|trạng thái máy,tình trạng thiết bị
nameplate|銘牌|銘板||nhãn máy
user manual|使用說明書||조작 매뉴얼|sổ tay vận hành
safety inspection|安全檢查表,安檢表|安全点検,安全パトロール|안전 점검,안전 순찰|
safety training|安全教育訓練,工安訓練|安全教育,安全講習|안전 교육|huấn luyện an toàn,đào tạo an toàn
work safety|職業安全|労働安全,安全衛生|산업 안전,안전보건|an toàn lao động
accident-free days|無災害工時|無災害記録|무재해 기록|ngày không tai nạn
protective equipment|防護具,安全帽|保護具,ヘルメット,安全帯|보호구,안전모,안전대|đồ bảo hộ,mũ bảo hộ
hot work permit|動火許可,動火作業|火気使用許可,火気作業|화기 작업 허가,화기 작업|giấy phép làm việc nóng,phép làm việc
lockout tag|上鎖掛牌|施錠札,ロックアウト|잠금 표지,록아웃|khóa gắn thẻ
boiler|鍋爐|ボイラー|보일러|nồi hơi,lò hơi
compressor|空壓機,壓縮機|コンプレッサー,空圧機|압축기,컴프레서,공기압축기|máy nén khí
motor|馬達,電動機|電動機,モーター|모터,전동기|động cơ điện,mô tơ
conveyor|輸送帶|コンベヤ,コンベア|컨베이어|băng tải,băng chuyền
generator|發電機|発電機,非常用発電機|발전기,비상 발전기|máy phát điện
air conditioner|空調,冷氣,冷氣機|空調,エアコン,空調機|에어컨,냉방기,공조기|máy lạnh,điều hòa
refrigerator unit|冷凍機,冰水主機|冷凍機,チラー|냉동기,냉각기|máy làm lạnh,dàn lạnh
cnc machine|加工機,車床,銑床|工作機械,旋盤,マシニング|공작기계,선반 가공,가공기|máy tiện,máy phay,máy gia công
injection machine|射出機,射出成型|射出成形機,成形機|사출기,사출 성형|máy ép nhựa,máy ép phun
3d printer|3D列印,3D列印機|3Dプリンター|3D 프린터|máy in 3D
sewing machine|縫紉機|ミシン|재봉틀,미싱|máy may
packing machine||包装機|포장기,포장 기계|máy đóng gói
elevator inspection|電梯保養,電梯檢查|エレベーター点検,昇降機検査|승강기 점검,승강기 검사|bảo trì thang máy
# devices and sensors
device list|裝置清單,設備清單,感測器清單|デバイス一覧,端末一覧,機器一覧|장치 목록,기기 목록|danh sách thiết bị
device status|裝置狀態,連線狀態|機器の状態,接続状況|기기 상태,장치 상태,연결 상태|trạng thái thiết bị,tình trạng kết nối
device registration|裝置註冊,設備綁定|端末登録,機器登録|기기 등록,장치 등록|đăng ký thiết bị,ghép nối thiết bị
sensor value|感測值,感測讀數|センサー値,計測データ,センサ値|센서값,계측 데이터,측정 데이터|giá trị cảm biến,dữ liệu đo
threshold|門檻值,閾值,上下限,警戒值|しきい値,閾値,上限値,警報値|임계값,임계치,상한값|ngưỡng,ngưỡng cảnh báo
sampling interval|取樣頻率,上傳頻率,回傳頻率|計測間隔,送信間隔|측정 주기,전송 주기|chu kỳ đo,tần suất gửi dữ liệu
humidity|濕度|湿度,温湿度|습도,온습도|độ ẩm
pressure|壓力值,氣壓|圧力,気圧|압력|áp suất
vibration|振動,震動|振動|진동 측정|độ rung,rung động
voltage|電壓|電圧|전압|điện áp
electric current|電流|電流値|전류값|dòng điện
flow rate|水流量|流量|유량계|lưu lượng nước
brightness|照度,亮度|照度,明るさ|조도 센서,밝기|độ sáng,cường độ ánh sáng
weight sensor|重量感測,荷重元|重量センサー,ロードセル|중량 센서,로드셀|cảm biến trọng lượng
smoke detector|偵煙器,煙霧偵測器|煙感知器,火災報知器|화재 감지기,연기 감지기|đầu báo khói
motion sensor|人體感應,移動偵測|人感センサー,動体検知|동작 감지,인체 감지|cảm biến chuyển động
level sensor|液位計,水位計|水位計,液面計|수위계,액면계|cảm biến mực nước
firmware|韌體,韌體更新|ファームウェア,ファーム更新|펌웨어,펌웨어 업데이트|firmware,phần mềm thiết bị
remote command|遠端指令,下指令,遠端開關|遠隔指令,遠隔操作指示,制御コマンド|원격 명령,제어 명령|lệnh điều khiển,bật tắt từ xa
on-off switch|開關,開關機|スイッチ|스위치|công tắc
automation rule|自動控制條件|自動制御ルール,連動制御|자동 제어 조건|kịch bản tự động
signal loss|斷訊,斷線|通信断|통신 두절,통신 끊김|mất tín hiệu,mất kết nối
sim card|SIM卡|通信回線|통신 회선|sim 4G
beacon|藍牙信標|ビーコン|비콘|thiết bị phát tín hiệu
rfid tag|感應標籤|ICタグ,RFIDタグ,無線タグ|전자 태그,RFID 태그|thẻ RFID,chip RFID
wearable device|穿戴裝置,智慧手環|ウェアラブル端末,スマートウォッチ|웨어러블,스마트 워치|thiết bị đeo,vòng đeo tay
smart lock|智慧門鎖||스마트락|khóa điện tử
smart home|智慧家庭,智慧家電|スマートホーム,スマート家電|스마트홈,스마트 가전|nhà thông minh
control panel|控制盤,配電盤,操作面板|制御盤,配電盤,操作盤|제어반,배전반,조작반|tủ điều khiển,tủ điện
control room|中控室,監控中心|中央監視室,監視センター,管制室|관제실,관제 센터,중앙제어실|phòng điều khiển,trung tâm điều khiển
programmable controller|可程式控制器|シーケンサ,PLC制御|피엘씨,PLC 제어|bộ điều khiển PLC
robot arm|機械手臂|ロボットアーム,産業用ロボット|로봇팔,산업용 로봇|cánh tay robot
automated guided vehicle|無人搬運車,自走車|無人搬送車|무인 운반차,물류 로봇|xe tự hành
machine vision|機器視覺,瑕疵檢測|外観検査|외관 검사,비전 검사,영상 인식|nhận dạng hình ảnh,kiểm tra ngoại quan
digital twin|數位分身,數位孿生|デジタルツイン|디지털 트윈|bản sao số
satellite image|衛星影像,衛星照片|衛星画像,衛星写真|위성 영상,위성 사진|ảnh vệ tinh,ảnh viễn thám
alarm history|警報紀錄,告警紀錄,異常紀錄|警報履歴,異常履歴,アラーム履歴|경보 이력,알람 이력,이상 이력|lịch sử cảnh báo,nhật ký cảnh báo
abnormality|異常狀況,設備異常|設備異常,異常発生|이상 징후,이상 발생,설비 이상|bất thường,sự cố bất thường
`;
