import type { Locale } from './locale';

export const vi: Locale = {
  decimalComma: true,
  home: 'VND',
  money: {
    x3: 'nghìn ngàn k.',
    x6: 'triệu tr.',
    x9: 'tỷ tỉ',
    x12: 'nghìn_tỷ ngàn_tỷ nghìn_tỉ ngàn_tỉ',
    USD: 'đô_la. đô usd đôla đô_la_mỹ đô_mỹ',
    VND: 'đồng vnđ đ.',
    EUR: 'euro',
    JPY: 'yên',
    KRW: 'won',
    GBP: 'bảng',
    CNY: 'nhân_dân_tệ tệ',
    '%': 'phần_trăm điểm_phần',
    coin: 'đồng_tiền_số đồng_tiền_mã đồng_eth cổ_phiếu ounce lượng thùng',
    cent: 'cent xu.',
    rate: 'đồng/kwh khối. người khách ví. địa_chỉ nút. công_ty nhà_đầu_tư tài_khoản',
    BTC: 'đồng_bitcoin',
  },
  spelled: {
    1: 'một. mốt.',
    2: 'hai.',
    3: 'ba.',
    4: 'bốn. tư.',
    5: 'năm. lăm.',
    6: 'sáu.',
    7: 'bảy. bẩy.',
    8: 'tám.',
    9: 'chín.',
    10: 'mười. mươi.',
    100: 'trăm.',
    0.5: 'nửa.',
  },
  words: {
    rig: 'máy_đào máy_asic dàn_máy card_đồ máy_đào_bitcoin máy_đào_btc máy_l3 máy_s9 máy_s19 máy_s21 máy. trâu_cày trâu. máy_m container',
    spend:
      'tốn. tốn_ tiêu_tốn tốn_khoảng ngốn đốt phải_mất phải_bỏ_ra phải_chi mất_chi_phí thợ_đào_bỏ_ra thợ_mỏ_bỏ_ra thợ_đào_mất thợ_đào_chi ăn_hết nuốt',
    gap: '',
    year: 'một_năm_trước năm_ngoái cùng_kỳ_năm năm_trước tháng_trước thời_điểm_đó lúc_bấy_giờ',
    same: 'đồng_tiền_này tiền_số_này đồng_tiền_số_này tiền_ảo_này đồng_tiền_ảo',
    miner:
      'mỏ_chạy mỏ_điện mỏ_dùng thợ_đào thợ_mỏ tiền_điện điện_năng kwh. mỏ_đào trại_đào giá_điện giá_năng_lượng mỏ. mỏ_thủy_điện nông_trại_đào',
    some: 'hai. ba. bốn. năm_bit mười. một_phần_tư_bitcoin nửa_bitcoin số_bitcoin lượng_bitcoin một_phần_ba_bitcoin một_phần_bitcoin một_nửa_bitcoin bằng_bitcoin',
    trade:
      'giao_dịch niêm_yết có_giá được_bán_với_giá hiện_tại hiện_nay thị_trường_chỉ thị_trường_trả đáng_giá giờ. bây_giờ giờ_là giờ_chỉ sàn_trả sàn_chỉ_trả ngoài_chợ',
    bitcoin:
      'tiền_mã_hóa_lớn_nhất tiền_điện_tử_lớn_nhất tiền_số_lớn_nhất đồng_tiền_số_lớn_nhất tiền_mã_hoá_lớn_nhất tiền_ảo_lớn_nhất lớn_nhất_thế_giới vốn_hóa_lớn_nhất vốn_hoá_lớn_nhất đồng_tiền_số_số_một vàng_kỹ_thuật_số vàng_số tiền_mã_hóa_hàng_đầu tiền_mã_hóa_số_một vua_tiền đồng_coin_này đồng_tiền_mã_hóa_lớn_nhất đồng_tiền_điện_tử_lớn_nhất đồng_tiền_ảo_lớn_nhất tiền_mã_hóa_phổ_biến_nhất đồng_tiền_số_phổ_biến_nhất tài_sản_số_lớn_nhất tiền_kỹ_thuật_số_lớn_nhất',
    other:
      'lớn_thứ_hai lớn_thứ_2 vàng. giá_vàng bạc. dầu. cổ_phiếu chứng_khoán vn-index altcoin ounce hashprice ether. thỏi lượng_vàng ô_tô. xe. căn_hộ nhà_ đất trái_phiếu stablecoin tỷ_giá_usd bitcoin_bọc thùng token bạch_kim ví_lạnh ví_phần_cứng vé. vé_ máy_atm đồng_hồ',
    at: 'dưới. trên. mốc. mức. ngưỡng. vùng. quanh. tại. ở. về. lên. xuống. từ. đến. tới. vượt. vượt_ phá. chạm. đạt. thủng. giữ. gần. sát. cán_mốc cán. tiệm_cận dao_động lấy_lại mất_mốc mất_ngưỡng mất_vùng mất_hỗ kiểm_tra trụ. đóng_cửa mở_cửa hướng_ xuyên áp_sát rơi_khỏi rơi_xuống rơi_về tụt_ bật_lên bật_về hồi_về leo_lên nhảy_lên neo_ neo. đứng_ thiết_lập xác_lập lập_ giao_ngay chốt_ chào rao xoay_quanh lùi_về test. retest chinh_phục quay_lại trở_lại_ tuột_ giằng_co. đi_ngang vọt_lên đắt_tới giảm_còn giảm_xuống giảm_về tăng_lên tăng_vọt_lên rớt_xuống rớt_về rớt_khỏi để_mất tăng_tới tụt_xuống với_giá. cắt_lỗ_ở chốt_ở về_lại mua_ở bán_ở đu_đỉnh ôm_ở vào_lệnh_ở nhắm. nhắm_đến nhắm_tới nhắm_mốc cố_thủ gãy. gãy_mốc xuyên_thủng bảo_vệ phòng_thủ đục_thủng đánh_rơi_mốc chọc_thủng đâm_thủng cắm_đầu_về chật_vật_ở dừng_ở dừng_chân_ở kẹt_ở mắc_kẹt_ở bám_trụ bám_ bám. nằm_ở loanh_quanh lình_xình chốt_phiên khép_phiên kết_phiên trượt_về trượt_xuống trượt_khỏi sập_về sập_xuống đổ_về nới_rộng_lên nhích_lên rút_về lùi_xuống bay_khỏi rời_mốc rời_khỏi đua_lên phóng_lên vươn_lên vươn_tới bứt_phá_khỏi bứt_lên tái_chiếm giành_lại đòi_lại chiếm_lại thách_thức tấn_công đột_phá xác_nhận entry đu. đu_ múc full_tại vào_giá bán_giá mua_giá mua_lúc bán_lúc vào_lúc mất_nốt rơi_dưới rơi_qua lùi_sát lùi_dưới tiến_sát tiến_tới tiến_về tiến_gần qua_mốc bứt_qua bật_trên bật_qua đụng lọt_xuống lọt_dưới văng_khỏi đáp_xuống ổn_định_ở ổn_định_quanh hồi_lên hồi_phục_lên phục_hồi_về phục_hồi_lên quay_về trở_về nằm_dưới nằm_trên tích_lũy_quanh',
    level:
      'hỗ_trợ kháng_cự đỉnh. đáy. kỷ_lục ngưỡng_ mốc_ cao_nhất thấp_nhất tâm_lý. trung_bình_động mục_tiêu vùng_giá đường_ma. ema sma khoảng_trống gap giá_thực_hiện max_pain sàn_ trần tâm_lý đường_ma hỗ_trợ_kế_tiếp rào_cản vùng_hỗ_trợ vùng_kháng_cự điểm_vào cột_mốc đường_trung_bình đường_xu_hướng cao_24h thấp_24h cao_nhất_24h cắt_lỗ chốt_lời dừng_lỗ quyền_chọn_mua quyền_chọn_bán strike',
    price:
      'giá. thị_giá tỷ_giá giá_trị. mức_giá thị_trường_ giá_bitcoin giá_btc giá_hiện spot hợp_đồng_tương_lai quy_đổi quy_ra tính_ra',
    each: 'mỗi. mỗi_bitcoin mỗi_btc trung_bình bình_quân mỗi_đồng giá_vốn mỗi_coin /btc một_đồng với_giá_trung_bình giá_trung_bình một_bitcoin_đổi một_đồng. mỗi_một một_coin trung_bình_tổng_thể',
    one: 'một. 1. bitcoin_đầu_tiên_của',
    move: 'giảm. tăng. mất. mất_đi thêm. bớt. cộng. rớt. chênh_lệch chênh. thấp_hơn cao_hơn lao_dốc bốc_hơi sụt nhảy biến_động mất_hơn giảm_hơn tăng_hơn giảm_gần tăng_gần mất_gần giảm_khoảng tăng_khoảng mất_khoảng giảm_thêm tăng_thêm giảm_tới đắt_hơn rẻ_hơn bay_ đánh_mất điều_chỉnh_ mất_tới phục_hồi_thêm premium lên_xuống tăng_vọt tăng_mạnh giảm_mạnh giảm_sâu nhích leo_thêm lao_xuống rơi_mất tăng_nhẹ giảm_nhẹ bật_tăng hồi_thêm rẻ_đi mất_trắng bay_mất đi. hụt còn_cách cách_kỷ_lục cách_đỉnh cách_mốc chỉ_cách còn_cách_kỷ_lục còn_cách_đỉnh lên_giá xuống_giá mất_giá tăng_giá giảm_giá lệch lệch_nhau chênh_nhau thấp_hơn_đỉnh thấp_hơn_đỉnh_lịch_sử thấp_hơn_kỷ_lục cao_hơn_đáy kém_đỉnh kém_kỷ_lục kém. kém_xa dưới_đỉnh dưới_kỷ_lục rẻ_hơn_hôm_qua đắt_hơn_hôm_qua rẻ_hơn_tuần đắt_hơn_tuần cao_hơn_hôm thấp_hơn_hôm bốc_hơi_tới bốc_hơi_tới_gần bốc_hơi_gần',
    over: 'hơn. trên_',
    total:
      'chi_phí_mua_thiết_bị chi_phí_mua_máy chi_phí_thiết_bị chi_phí_phần_cứng chi_phí_bảo_trì lợi_nhuận_gộp lãi_gộp lãi_trên_mỗi lợi_nhuận_trên_mỗi lãi_mỗi vốn_hóa vốn_hoá khối_lượng doanh_thu doanh_số lương. tiền_lương thu_nhập phạt. tiền_phạt phí. phí_ vay. khoản_vay huy_động gọi_vốn đầu_tư rót dòng_tiền chảy_vào rút_ròng rút. thanh_lý. lợi_nhuận lãi. lỗ. quyên_góp ủng_hộ tiền_chuộc đánh_cắp trộm cắp hack lừa_đảo lừa. chiếm_đoạt nợ. dự_trữ ngân_sách quỹ. etf. etf_ trị_giá giá_trị_giao thuê_nhà thuế hóa_đơn hoá_đơn mỗi_tháng mỗi_năm mỗi_tuần mỗi_ngày hàng_tháng hàng_năm thưởng thu_về nạp. số_tiền tổng_ tổng. số_dư tiền_thuê thế_chấp ký_quỹ tịch_thu thu_giữ phát_hành bồi_thường học_phí học_bổng tiền_thưởng thiệt_hại vị_thế hợp_đồng_mở quy_mô. chi_ra. bỏ_ra. tiết_kiệm hạn_mức tối_thiểu số_vốn vốn. kiếm_được bán_ròng mua_ròng tiền_cọc danh_mục bỏ. bỏ_ra chi_ra quy_mô thanh_lý bạn_có bạn_sẽ_có có_trong_tay chuyển_khoản chuyển_tiền tổng_tài_sản bán_bitcoin_được bán_btc_được thu_được biên_lợi_nhuận biên_độ hối_lộ đút_lót lương_ mức_lương mức_phạt án_phí tham_ô biển_thủ rửa_tiền chiếm_dụng bảo_hiểm di_sản thừa_kế trợ_cấp lệ_phí tiền_điện_hàng tiền_vốn trúng_thưởng kho_bạc công_quỹ tài_khoản_có trong_ví kê_khai giá_khởi_điểm đấu_giá một_năm một_tháng một_tuần một_ngày gom_được tiền_thuế tài_khoản chặn_giao_dịch xổ_số quảng_cáo mức_chênh trả_lại hoàn_trả tiền_mặt all_in cất_giữ tiền_điện_mỗi_tháng tiền_điện_hàng_tháng số_ví số_địa_chỉ số_lượng số_người khóa_học lớp_về hội_thảo khoảng_cách_giữa chênh_lệch_giữa mỗi_eh mỗi_exahash trên_mỗi_eh trên_mỗi_exahash mỗi_ph mỗi_petahash mỗi_th/s mỗi_terahash độ_nhạy',
    deal: 'mua. mua_ bán. bán_ chi. trả. thanh_toán gom',
    aim: 'dự_báo dự_đoán kỳ_vọng có_thể khả_năng sẽ. cuối_năm ước_tính kịch_bản nếu. dự_phóng phỏng_đoán tiên_đoán',
    mine: 'đào. khai_thác sản_xuất đào_được',
    cost: 'chi_phí hòa_vốn hoà_vốn giá_thành tiêu_thụ con_số_này con_số_ khấu_hao',
    production:
      'để_có_lãi muốn_có_lãi chi_phí_khai_thác chi_phí_đào chi_phí_sản_xuất chi_phí_để_đào chi_phí_để_khai chi_phí_để_sản giá_thành_đào giá_thành_khai_thác giá_thành_sản_xuất điểm_hòa_vốn điểm_hoà_vốn giá_hòa_vốn giá_hoà_vốn ngưỡng_hòa_vốn mức_hòa_vốn đào_một đào_1 đào_mỗi khai_thác_một khai_thác_1 khai_thác_mỗi sản_xuất_một chi_phí_trung_bình_để chi_phí_bình_quân_để chi_phí_tiền_mặt đào_được_một đào_ra_một khai_thác_được_một tiền_điện_để_đào hòa_vốn_của_thợ tạo_ra_một tạo_ra_1 tạo_ra_mỗi làm_ra_một làm_ra_mỗi đào_ra_mỗi đào_ra_1 tiền_điện_cho_mỗi tiền_điện_đào chi_phí_điện chi_phí_toàn_bộ chi_phí_trọn_gói chi_phí_bình_quân_cho_mỗi chi_phí_trung_bình_cho_mỗi chi_phí_cho_mỗi chi_phí_mỗi_bitcoin bitcoin_khai_thác_được bitcoin_đào_được btc_đào_được giá_vốn_đào giá_vốn_khai_thác chi_phí_biên ngưỡng_sinh_lời tiền_điện_cho_một tiền_điện_cho_1 điện_cho_một_bitcoin giá_thành_mỗi giá_thành_một giá_thành_của_mỗi giá_thành_trên_mỗi sản_xuất_bằng_tiền_mặt chi_phí_sản_xuất_tiền_mặt khai_thác_bằng_tiền_mặt chi_phí_mua_điện tiền_mua_điện để_không_lỗ không_bị_lỗ lượng_điện_để_đào điện_để_đào riêng_tiền_điện chỉ_tiền_điện chỉ_riêng_tiền_điện riêng_điện cần_lượng_điện phí_khai_thác phí_đào phí_tổn_khai_thác phí_tổn_đào phí_tổn_sản_xuất chi_phí_toàn_phần chi_phí_tổng_hợp chi_phí_đầy_đủ chi_phí_bỏ_ra_để chi_phí_phải_bỏ chi_phí_điện_năng chi_phí_để_tạo chi_phí_tạo_ra mức_hoà_vốn ngưỡng_hoà_vốn mức_giá_hòa_vốn mức_giá_hoà_vốn vùng_hòa_vốn vùng_hoà_vốn giá_tắt_máy ngưỡng_tắt_máy để_hòa_vốn để_hoà_vốn khai_thác_ra_một khai_thác_ra_1 đào_xong_một đào_được_1 khai_thác_được_1 sản_xuất_1 sản_xuất_ra_một sản_xuất_ra_1 sản_xuất_mỗi tạo_một_bitcoin tạo_ra_bitcoin chi_phí_trực_tiếp muốn_không_lỗ',
    hedge:
      'khoảng. gần_ xấp_xỉ hơn_ chừng. hiện. hiện_ chỉ. chỉ_còn quanh_mức lịch_sử đã. gần_như các. là. còn. đang. vào. khoảng_ ngưỡng_tâm ước. tầm. lại. chỉ_ mới. cỡ. với. mức_ lần_đầu được. hôm_nay sáng_nay ngày_ quan_trọng trong_một_ngày trong_24_giờ trong_một_tuần trong_một_đêm chỉ_trong trong_ngày trong_tuần sau_một_đêm kế_tiếp tiếp_theo gần_nhất tương_đương lúc.',
    of: 'bằng.',
    versus: 'so_với hơn_so. thay_vì. khác_với',
    plain:
      'và. của. trong. cho. này. khi. những. không. năm. cũng. sau. tính. theo. đó. nhà_đầu_tư giới_đầu_tư thuế_quan tài_sản_số tài_sản_mã tài_sản_kỹ tài_sản_rủi tìm_kiếm so_với_đỉnh từ_đỉnh có_lãi có_lời một_tuần_trước một_tháng_trước một_ngày_trước etf_được_duyệt etf_được_phê phê_duyệt_etf cho_việc_dự_trữ vụ_hack bị_hack vụ_trộm một_tuần_trồi một_tuần_đầy một_tuần_biến một_tuần_tăng một_tuần_giảm một_tháng_biến một_tháng_đầy một_ngày_biến một_ngày_đầy người_đã_đầu_tư',
  },
};
