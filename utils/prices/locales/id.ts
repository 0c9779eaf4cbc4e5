import type { Locale } from './locale';

export const id: Locale = {
  decimalComma: true,
  home: 'IDR',
  money: {
    x3: 'ribu rb.',
    x6: 'juta jt.',
    x9: 'miliar milyar m. milliar',
    x12: 'triliun trilliun triliyun',
    USD: 'dolar dollar dolar_as. dollar_as. us_dollar',
    IDR: 'rupiah',
    EUR: 'euro',
    JPY: 'yen',
    SGD: 'dolar_singapura',
    MYR: 'ringgit',
    GBP: 'pound',
    cent: 'sen.',
    coin: 'koin ons saham token gram barel lembar',
    '%': 'persen',
    BTC: 'keping_bitcoin',
    rate: 'per_kwh blok. orang pengguna nasabah alamat dompet perusahaan investor akun pelanggan',
  },
  spelled: {
    0.25: 'seperempat.',
    1: 'satu.',
    2: 'dua.',
    3: 'tiga.',
    4: 'empat.',
    5: 'lima.',
    6: 'enam.',
    7: 'tujuh.',
    8: 'delapan.',
    9: 'sembilan.',
    10: 'puluh. sepuluh.',
    11: 'sebelas.',
    100: 'ratus. seratus.',
    0.5: 'setengah.',
  },
  words: {
    gap: 'di_bawah_rekor di_bawah_ath di_bawah_puncak di_bawah_level_tertinggi di_bawah_harga_tertinggi di_atas_rekor di_atas_level_terendah dari_rekor dari_puncak lebih_murah_dari lebih_mahal_dari lagi_menuju lagi_menembus lagi_untuk per_dolar',
    rig: 'mesin. rig. mesin_tambang mesin_penambang kontainer',
    spend:
      'menelan memakan butuh. menghabiskan membutuhkan merogoh mengeluarkan membakar menyedot melahap menghisap membebani',
    year: 'setahun_lalu tahun_lalu setahun_sebelumnya setahun_silam saat_itu waktu_itu',
    same: 'aset_kripto_ini mata_uang_kripto_ini koin_ini token_ini aset_digital_ini mata_uang_digital_ini mata_uang_virtual_ini',
    miner:
      'penambang. listrik tagihan_listrik kwh. penambang tambang energi. energi_listrik harga_listrik harga_energi tarif_listrik',
    some: 'dua. tiga. empat. lima. sepuluh ratusan ribuan seperempat_bitcoin setengah_bitcoin separuh_bitcoin bitcoin_miliknya bitcoin-nya bitcoinnya sepertiga_bitcoin sebagian_bitcoin dengan_bitcoin',
    trade:
      'diperdagangkan diperjualbelikan dibanderol bertengger seharga dihargai dipatok sekarang saat_ini pasar_hanya menghargai pasar_membayar laku laku. di_pasaran membelinya bursa_membayar bursa_hanya pasar_menghargai ditransaksikan dipasarkan dilego ditaksir',
    bitcoin:
      'kripto_terbesar mata_uang_kripto_terbesar aset_kripto_terbesar kripto_nomor_satu kripto_utama kripto_terpopuler raja_kripto kripto_pertama emas_digital mata_uang_kripto_utama kripto_paling aset_digital_terbesar kripto_unggulan aset_kripto_nomor_satu aset_kripto_utama koin_nomor_satu raja_aset_kripto',
    other:
      'terbesar_kedua kedua_terbesar ether. emas. perak. minyak saham ihsg altcoin altkoin ons. hashprice rumah. mobil. emas_antam obligasi stablecoin token platinum kurs_dolar apartemen motor. per_saham per_gram nikel dompet_perangkat hardware_wallet dompet_dingin emas_batangan logam_mulia batang_emas jam_tangan',
    at: 'di_bawah di_atas di_bawah_ di_level di_kisaran di_harga di_angka di_posisi di_sekitar di. ke. ke_level ke_harga ke_posisi ke_area ke_angka ke_kisaran menjadi dari. mencapai menembus menyentuh melampaui melewati berada menguji bertahan mendekati kembali_ke. jebol tembus kisaran level posisi pada. antara ditutup dibuka menuju merebut mempertahankan mengincar menginjak menduduki mencetak mencatat membentuk parkir sideways konsolidasi senilai_1 jatuh_ke. balik_ke. kehilangan_level bergerak_di. lepas_dari sudah_di. anjlok_ke. anjlok_hingga turun_ke. turun_menjadi naik_ke. naik_menjadi mentok mantul menjebol retest naik_hingga naik_sampai turun_hingga turun_sampai jatuh_hingga jatuh_sampai jatuh_menjadi anjlok_sampai anjlok_menjadi merosot_hingga merosot_sampai merosot_menjadi melonjak_hingga melonjak_sampai melonjak_menjadi melesat_hingga melesat_sampai melesat_menjadi menguat_hingga menguat_sampai menguat_menjadi melemah_hingga melemah_sampai melemah_menjadi terkoreksi_hingga terkoreksi_sampai terkoreksi_menjadi ambles_hingga ambles_sampai ambles_menjadi rontok_hingga rontok_sampai rontok_menjadi pulih_hingga pulih_sampai pulih_menjadi reli_hingga reli_sampai reli_menjadi meroket_hingga meroket_sampai meroket_menjadi terjun_hingga terjun_sampai terjun_menjadi longsor_hingga longsor_sampai longsor_menjadi tergelincir_hingga tergelincir_sampai tergelincir_menjadi terjerembap_hingga terjerembap_sampai terjerembap_menjadi melorot_hingga melorot_sampai melorot_menjadi menanjak_hingga menanjak_sampai menanjak_menjadi merangkak_hingga merangkak_sampai merangkak_menjadi terbang_hingga terbang_sampai terbang_menjadi rebound_hingga rebound_sampai rebound_menjadi naik_di. turun_di. jatuh_di. anjlok_di. merosot_ke. merosot_di. melonjak_ke. melonjak_di. melesat_ke. melesat_di. menguat_ke. menguat_di. melemah_ke. melemah_di. terkoreksi_ke. terkoreksi_di. ambles_ke. ambles_di. rontok_ke. rontok_di. pulih_ke. pulih_di. reli_ke. reli_di. meroket_ke. meroket_di. terjun_ke. terjun_di. longsor_ke. longsor_di. tergelincir_ke. tergelincir_di. terjerembap_ke. terjerembap_di. melorot_ke. melorot_di. menanjak_ke. menanjak_di. merangkak_ke. merangkak_di. terbang_ke. terbang_di. rebound_ke. rebound_di. gue_di sideways_di runtuh_ke nyungsep_ke. nyangkut_di nyangkut. serok_di parkir_di tertahan_di tersangkut_di menjaga. menjaga_level bertengger_di mengetuk menerobos menggapai menjajal mengintai meninggalkan menduduki_level bergerak_antara kisaran_harga bangkit_ke ambruk_ke terhempas_ke terbenam_ke tenggelam_ke melesat_menuju setara_dengan_harga di_rentang dalam_rentang rentang_us rentang_harga bergerak_di_rentang bergerak_dalam_rentang bergerak_pada_rentang berada_di_rentang lebih_dari_estimasi dari_estimasi dari_perkiraan lebih_dari_perkiraan sentuh menyusuri berkisar bergerak terperosok mendarat_di nangkring_di bercokol_di melintasi mengetes terlempar_dari terdepak_dari',
    level:
      'support resistance resisten tertinggi terendah rekor puncak dasar. titik. zona psikologis area rata-rata_bergerak target_harga sepanjang_masa ath. gap. celah strike max_pain pembukaan penutupan tertinggi_24 terendah_24 batas_atas batas_bawah tembok plafon lantai_harga titik_nadir nadir tonggak batas_psikologis ambang garis. pivot invalidasi cut_loss stop_loss take_profit tp. sl. opsi_beli opsi_jual harga_kesepakatan',
    price:
      'harga nilai_tukar kurs. kurs_ nilai. nilai_pasar pasar_spot spot berjangka btc/idr btc/usdt harga_terakhir dalam_rupiah dirupiahkan harga_rata-rata_harian',
    each: 'per_bitcoin per_btc per_koin per_keping rata-rata setiap_ satu_bitcoin per. tiap_ setiap. harga_beli_rata realized',
    one: 'satu. 1_ sebuah sekeping sebiji bitcoin_pertamanya bitcoin_pertamaku bitcoin_pertama_saya',
    move: 'turun. naik. kehilangan anjlok melonjak melesat merosot selisih premi. premium diskon lebih_rendah lebih_tinggi kenaikan penurunan ambles terkoreksi koreksi melemah menguat jatuh. bertambah berkurang terpangkas lebih_mahal lebih_murah lonjakan rontok terjun fluktuasi pergerakan perubahan longsor terpuruk memantul rebound susut menyusut tergelincir melorot menanjak pulih. menguap lenyap tergerus rebound_us lebih_rendah_us lebih_tinggi_us terdiskon jatuhnya turunnya naiknya anjloknya merosotnya melonjaknya',
    by: 'sebesar sebanyak',
    over: 'lebih_dari lebih. lebih_',
    total:
      'biaya_perangkat biaya_hardware biaya_alat biaya_mesin biaya_perawatan laba_kotor laba_per untung_per keuntungan_per_bitcoin kapitalisasi volume gaji upah denda biaya_transaksi biaya_admin biaya_jaringan fee. komisi pinjaman meminjam utang investasi menginvestasi berinvestasi menanam arus_masuk arus_keluar arus_dana aliran_ likuid pendapatan laba keuntungan untung. rugi. omzet donasi menyumbang sumbangan tebusan dicuri mencuri curian peretas meretas penipuan menipu tertipu korupsi cadangan anggaran dana. dana_ etf senilai sewa pajak tagihan listrik_bulan per_bulan per_tahun per_hari bulanan tahunan hadiah bonus total_ total. menghimpun meraup mengantongi pendanaan suntikan deposit kerugian simpanan tabungan modal. modal_ setoran minimal minimum_pembelian saldo posisi_long posisi_short open_interest kontrak_terbuka disita menyita sitaan rampasan ganti_rugi penerbitan hibah beasiswa uang_ kekayaan mengucurkan menggelontorkan nilai_transaksi transaksi. ditransfer transfer dividen kerja_sama margin portofolio royalti korban didenda dihukum dirampok diretas dibobol membobol nilai_investasi total_aset memperoleh mendapat meraih tiap_bulan setiap_bulan tiap_minggu tiap_hari setiap_hari setiap_minggu rentang_pergerakan rentang_harian volatilitas suap menyuap gratifikasi bergaji penghasilan pesangon asuransi warisan iuran uang_muka cicilan menggelapkan menggondol mencuci_uang pencucian kas. kas_negara menilap menggasak jaminan limit. limit_ batas_harian omset nabung menabung harga_awal lelang duduk_di_atas yang_nilainya nilainya_mencapai nilainya dibayar per_pekan per_minggu gajinya besar_posisi ukuran_posisi nilai_posisi mengumpulkan berhadiah berutang rekening menyerahkan undian dimenangkan sayembara iklan transaksi_bitcoin premi_bitcoin premium_bitcoin pengembalian memegang menaruh tunai. uang_tunai ditaruh menyetor pelatihan kursus seminar jumlah_bitcoin jumlah_btc satu_blok per_blok setiap_blok selisih_antara kesenjangan per_eh/s per_ph/s per_exahash per_petahash per_terahash per_th/s sensitivitas',
    deal: 'membeli pembelian dibeli beli. menjual penjualan dijual jual. membayar bayar memborong membelanjakan menukar borong',
    aim: 'target prediksi memprediksi proyeksi memproyeksi diperkirakan bisa. dapat. akan. berpotensi diprediksi akhir_tahun memperkirakan ramal meramal skenario jika. bakal diproyeksi ekspektasi mungkin proyeksinya menaksir',
    mine: 'menambang penambangan produksi memproduksi menghasilkan_1 menghasilkan_satu ditambang',
    cost: 'biaya impas ongkos balik_modal pengeluaran pengeluaran_ mengeluarkan_biaya habis habis_ angka_itu angka_ini angkanya depresiasi penyusutan listrik_senilai energi_senilai',
    production:
      'agar_untung supaya_untung agar_tetap_untung biaya_produksi biaya_penambangan biaya_menambang biaya_tambang biaya_untuk_menambang biaya_untuk_memproduksi biaya_rata-rata_untuk_menambang ongkos_produksi ongkos_tambang ongkos_menambang titik_impas harga_impas break-even_penambang menambang_satu menambang_1 menambang_sebuah memproduksi_satu memproduksi_1 biaya_tunai biaya_listrik_untuk biaya_listrik_per total_biaya seluruh_biaya keseluruhan_biaya biaya_listrik_tiap listrik_untuk_menambang listrik_untuk_memproduksi biaya_pokok biaya_marginal biaya_marjinal menambang_sekeping menambang_sekoin menghasilkan_sekeping menghasilkan_sebuah menambang_tiap menambang_setiap titik_balik_modal titik_balik_modal_penambang harga_pokok_produksi harga_pokok_penambangan biaya_per_bitcoin biaya_per_btc tiap_bitcoin_yang_ditambang setiap_bitcoin_yang_ditambang bitcoin_yang_ditambang biaya_total listrik_untuk_satu_bitcoin listrik_untuk_satu listrik_per_bitcoin tagihan_listrik_per tagihan_listrik_tiap tagihan_listrik_untuk biaya_produksi_tunai biaya_tunai_produksi produksi_tunai penambangan_tunai agar_tidak_rugi supaya_tidak_rugi tidak_merugi agar_tak_rugi listriknya_saja listrik_saja hanya_listrik modal_satu_bitcoin modal_per_bitcoin mendapatkan_1_bitcoin mendapatkan_satu_bitcoin memperoleh_satu_bitcoin memperoleh_1_bitcoin mendapatkan_sebuah_bitcoin memproduksi_bitcoin biaya_mining ongkos_mining beban_produksi beban_penambangan modal_menambang modal_tambang modal_produksi biaya_pembuatan biaya_penciptaan pengeluaran_untuk_menambang biaya_yang_dibutuhkan_untuk_menambang biaya_yang_diperlukan_untuk_menambang biaya_rata-rata_produksi biaya_rata-rata_penambangan titik_break_even titik_bep bep_penambang harga_bep break_even_point break-even_point titik_pulang_pokok harga_pulang_pokok ambang_impas level_impas batas_impas harga_shutdown biaya_penuh biaya_all-in biaya_keseluruhan biaya_langsung biaya_kas memproduksi_sebuah memproduksi_tiap memproduksi_setiap mencetak_satu_bitcoin mencetak_1_bitcoin biaya_listriknya ongkos_listrik supaya_tidak_tekor agar_tidak_tekor tidak_tekor biaya_energi_per biaya_energi_untuk biaya_energi_tiap penambangan_tetap_menguntungkan penambangan_menguntungkan untuk_balik_modal agar_balik_modal tingkat_balik_modal untuk_impas',
    hedge:
      'sekitar. kira-kira hampir. kurang_dari kini sempat hanya. sekira kurang_lebih penting adalah sudah. telah. masih. ialah sekitar_ kembali. lagi. cuma. hari_ini kemarin level_psikologis baru. nyaris terdekat sebesar_rp. us. as. yakni yaitu hingga. sampai. dalam_sehari dalam_sepekan dalam_24_jam dalam_sebulan semalam dalam_semalam sepekan sehari_ pekan_ini setara_ setara. udah. udh. sdh.',
    of: 'dalam.',
    versus: 'dibanding terhadap_ daripada ketimbang berbeda',
    plain:
      'dan. yang. dengan. untuk. ini. itu. oleh. juga. setelah. karena. tidak. sebagai. tersebut. para. saat. namun. seorang. investor aset_kripto aset_digital aset_berisiko bursa_kripto separuh_nilainya setengah_nilainya kehilangan_nilainya sebagian_nilainya untung_hanya untung_jika masih_untung menguntungkan etf_disetujui persetujuan_etf bank_investasi manajer_investasi perusahaan_investasi rumah_tangga batas_bawah_harga batas_bawah_untuk_harga batas_bawah_bagi_harga sedangkan sementara_itu adapun sebagai_batas_harga dianggap_sebagai_batas_harga batas_harga_yang_lunak sebagai_lantai_harga',
  },
};
