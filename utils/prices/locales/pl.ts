import type { Locale } from './locale';

export const pl: Locale = {
  decimalComma: true,
  money: {
    x3: 'tys. tys tysi k.',
    x6: 'mln milion',
    x9: 'mld miliard',
    x12: 'bln bilion',
    USD: 'dolar dol. dolców dolarów_amerykańskich',
    EUR: 'euro',
    GBP: 'funt',
    JPY: 'jen',
    CNY: 'juan',
    PLN: 'złot zl. pln',
    CHF: 'frank',
    TRY: 'lir.',
    UAH: 'hrywien',
    cent: 'cent. centów centach centy centa centem grosz',
    coin: 'monet uncj akcji tokenów baryłk',
    '%': 'procent proc. pkt_proc',
    rate: 'zł/kwh za_kwh',
  },
  words: {
    miner: 'górni górnik kopalni',
    some: 'dwa. trzy. cztery. pięć dziesięć setki tysięcy_bit',
    trade:
      'wart. warty warta jest_wart wycenian notowan notuje notował handlowan kosztuj kosztow obecny obecnych obecnej obecnym bieżąc aktualn dzisiejsz',
    bitcoin:
      'największa_krypto największej_krypto największą_krypto najpopularniejsza_krypto najpopularniejszej_krypto najpopularniejszą_krypto najstarsza_krypto najstarszej_krypto główna_krypto głównej_krypto królowa_krypto król_krypto najważniejsza_krypto największe_cyfrowe pierwsza_krypto pierwszej_krypto cyfrowe_złoto cyfrowego_złota wiodąca_krypto wiodącej_krypto flagowa_krypto krypto_numer_jeden kryptowaluta_numer_jeden kryptowaluty_numer_jeden',
    other:
      'druga_największ drugiej_co_do. drugą_co_do. druga_co_do. drugiej_największ drugą_największ drugi_co_do. złota. złoto. złocie. złota_ uncja srebr platyn ropa. ropy. ropę akcj walor wig wig20 uncj altcoin altów alty. hashprice ether. etheru ethera etherem eter. litecoina koparka koparki mieszkan samochód auto. obligacj stablecoin token owinięt tether miedź indeks kurs_dolara kurs_euro giełda_papierów solan dogecoin kardano tron. koparka_do_bitcoin koparki_do_bitcoin koparkę_do_bitcoin koparek_do_bitcoin',
    at: 'poniżej powyżej pod. nad. okolic okolicach do. na_poziom na_poziomie na_poziomy w_okolic w_okolice w_pobliż w_pobliżu blisko przy. po. po_cenie od. z. ze. między pomiędzy osiąg osiąga przebi przebij przekr przełam przetest test wyceni handluj utrzym obron odzysk dotkn dotar dotrz zbliż wrócił wraca powrót_ sięg zamkn otwar w_rejonie w_rejon waha wahał oscyl próg_ spadł_do. spadła_do. wzrósł_do. zjechał zszedł zeszła zszedł_ wspiął wspin doszed dobił dobij pokona zahacz ustanowił ustanow ustabiliz konsolid zatrzymał znalaz znajduj płacono płaci_się schodzi wychodzi wyszedł handlow utrzymuje zawrócił odbił_od. stracił_poziom stracił_wsparcie',
    level:
      'wsparci opór opor opór. poziom bariera barier próg progu rekord szczyt dołek dołk dołka minimum maksimum min. max. maks. granic stref psychologiczn średni_krocz średnia_krocz historyczn ath. luka lukę luki otwarcie zamknięcie pułap rubikon krocząc high. low. strike',
    price:
      'cen. cena ceny cenę cenie ceną kurs wartoś notowani rynkow wycen spot btc/pln btc/usd btcpln btc/eur bid. ask.',
    each: 'za_bitcoina za_btc za_sztuk za_szt za_jednego za_monet za_1 sztuk średni_koszt_zakupu jeden każd każdy za_każdego zrealizowan średni',
    one: 'jednego jeden jedną jedna',
    move: 'spad. spadł. spadła spadło spadek spadk spadku wzrós. wzrósł. wzrosła wzrosło wzrost wzrosł strac strata straci zyska. zyskał. zyskała zyska_ zysk_na. obniż podroż potania stania zniżk zwyżk różnic premi. premia premii dyskont więcej mniej wyżej niżej drożej taniej skok. skoczył odbi odbici przecen korekt zjazd runą urósł urosł podskoczy osunął osuwa zmiana. zmiany spread rozstrzał trac traci. tracąc zyskując dodał dodając o. wystrzel skacz skoczy podskok zsun osłab umocn',
    by: '',
    over: 'ponad. więcej_niż przeszło',
    total:
      'kapitaliz wolumen obrót obrot pensj pensja wynagr zarob zarabi kara. karę. kary. karą grzywn prowizj opłat opłata pożyczk pożycz kredyt pozysk zebra zebrał inwest zainwest włoży wpłac wpłat napływ odpływ netto likwid przychód przychod zysk. zysku zysków zyski dochod dochód darowizn okup. okupu ukrad skradzi kradzie hack hak oszust oszuka wyłudz dług. długu długi rezerw budżet fundusz etf o_wartości o_łącznej łącznie łączna łączną czynsz podatek podatk rachun miesięcznie rocznie dziennie oszczęd kaucj premię_w. pozycj majątek majątku otwart_pozycj emisj obligacj runda rundę finansow zastaw nagrod dotacj stypendi prezent przelew przelał zajęt konfisk straty strat. szkod odszkod limit depozyt saldo portfel kwot kwotę kwota sumę. suma. sumie netto_ mandat wypłac wypłat koszt_transakcji ukaran ukarał nałożył miałbyś miałby_dziś mieliby zamieniłyby zamienił wartość_aktywów co_miesiąc co_tydzień każdego_miesiąca marż wymusz zmiennoś łapówk na_bitcoinie na_bitcoinach',
    deal: 'kup. kupi kupił kupow kupn zakup nabył naby sprzed zapłac płac. płacił płaci wyda. wydał wydała',
    aim: 'cel. celu cele. celem prognoz przewid spodziewa może. mógłby mogłaby mogą oczekuj szac do_końca wzrośnie spadnie osiągnie scenariusz docelow',
    mine: 'wydoby kopani wykop produkcj wyprodukow mining wykopan',
    cost: 'koszt nakład wynosi_koszt pochłan wydatk koszcie',
    production:
      'koszt_wydob koszty_wydob koszt_produkcji koszty_produkcji koszt_wykop koszty_wykop kosztów_wydob kosztu_wydob kosztów_produkcji kosztu_produkcji kosztem_wydob kosztem_produkcji koszcie_wydob koszcie_produkcji koszt_wyprodukowania kosztem_wyprodukowania koszt_energii_na. próg_rentowności progu_rentowności progiem_rentowności próg_opłacalności progu_opłacalności wydobycie_jednego wydobycia_jednego wydobyć_jednego wykopanie_jednego wykopania_jednego wykopać_jednego wyprodukowanie_jednego wyprodukować_jednego wyprodukowania_jednego wydobycie_1 wykopanie_1 gotówkowy_koszt wydobycie_bitcoina_koszt wydobycie_btc_koszt wykopanie_bitcoina_koszt',
    hedge:
      'ok. około prawie niemal mniej_więcej nieco. blisko_ niecałe niecałych obecnie teraz. zaledwie tylko. aż. niespełna nawet kluczow wynosi wynosi_ wynosił wyniósł wyniosła wyniosły wyniesie równa był. była. było. jest. to. za. na. dziś dzisiaj znów ponownie pierwszy_raz rzędu w_wysokości już. nowego nowy nowe okrągł symboliczn lokaln ważn w_tydzień w_ciągu_tyg w_ciągu_dob w_ciągu_dnia w_ciągu_godz w_ciągu_mies w_dobę w_godzinę w_miesiąc w_rok. przez_tydz przez_weekend od_początku_roku od_poniedz',
    of: 'w.',
    versus: 'wobec niż. jak. w_porówn względem zamiast',
    plain:
      'i. z. się. że. dla. nie. oraz. przez. gdy. który. która. jego. ale. lub. podczas. także. roku. tym. są. centr także_ czas. historycznie_ inwestor aktywów_cyfrowych bez_zmian',
  },
};
