import { decodeEpochs, type Epoch } from './epoch';
import { recentEpochs } from './recent-epochs';

// Every epoch from the genesis block to 2025-06-14; those after it are in recent-epochs.ts. Difficulty is consensus
// data, as in the checkpoints that Electrum (MIT) and bitcoinj (Apache 2.0) ship; times are the block headers' to
// 2025-01-12 and within an hour of them later. Seconds since the epoch before, base 36; the first since 1970.
const SECONDS = `
kcwqp5 1837m u2ar w5nn x20x x5f9 x32r w4vz z4ec 1dm6g 1g2vn 24w4a 1f42i 1imq0 1ehpz 11yw6 lxl3 ni6l p6ga j6ir
ioo9 hcg5 lnbt pquf jglm k6i0 hopu n510 s4e3 ihwl ot0a n85o leui dfmd 67eu jb1n hzel hut0 laro mo9q k4yu i1ql
otd1 gmzm i1bw hpj5 h5d6 m24x h3u7 lxjd n1g8 mxqk lqvg lylx ijpk h14g ixsb sn72 lpyc n4e3 lu9o i34o gq6z ejxx
jvvx grwt gi91 mwjz nzaz n7ka r4jz qcm9 q985 qy58 tuvv vms3 q6b8 scka ohl3 pule o1vf ot00 ol2p pzpy nue9 pwlu
nvt5 qq6e r4lt mkgf s8r8 q2nk ns1r pkfh oc0t nssr o49q na88 nhjy odxy oaup pr38 o6e3 pfvz pedv qggg tbnj nt66
se9h ni6r n9fw lobi nd6u isan mnr6 m67v n41t ncs4 nv9z k7ak kxcg nii7 l552 lq5c lobc j30n k239 jm4l k0ik jmpm
kevq ibwk hr9g jv5v lts8 mcwd k6vq jzgq ll5y kjw6 l5i2 lqnu lpxj la0a na3n m0ho l8dy mqsw mmg9 nfgw lygn n2fn
mn1b kr4k p7o2 nzku oml8 lgou mjg2 ntts mbds po7u p8l3 nk6e pil9 q49h qb07 p6as nz11 rmi1 o2vh opai pj5o qbpy
ohw6 qxkh px7f pbc4 qldc otyq q3ez p3kw pc1b pqf9 p751 oplo owix pb96 pwdl pdjn oipe nhi2 nu66 lym5 nchl nrew
oidr llhb mv80 qri4 otls pq8n o7t6 pxgp nulw p9n8 qd1c o9xo pgj3 pxn5 rfeo o328 pjzn pceu o9z0 o74z qh7s pttc
nfo5 phez nz27 pbom ogjx m8k0 o4sl oufd osvw p48h op0t ovei pvhn o6en od9s mror oqwy q1fc mu5d o92c o6yw qyen
oyeq loxd pgi6 ocq4 lcvg rnf9 qa9p lya5 m15b p5le mh3c m6vm nhcz os9g nrkj omzo pkmr npu7 org9 p6y2 oyge mlrd
p8gf ojyo qvfg mkfu o6fs omjw ovk8 pgpo ow07 qwwp py3h s078 ukdg so3h nlf0 ornl q95j ovks pw55 pxui onyd pvfe
q3dx ol2x pxaz nbf4 q3um o80s mpii q33h nf1r pgjy oinj nhwi o6oq pfja onom rwzj pfns q5d9 psgc ocqe o7oa orqe
pszx q0yi o9wz uuhh ojfw nxmu pozx rmin skvw mk1r pym6 nnhn qp6o ps4v p1ko q93x nb7h pygj p210 uw8u oqgd ntea
qmgy q0xh nep1 pnpw p6uu pl39 q9qg pfnt oj0s pfti torj lc58 uw0v rdkz zzoq r8gz ogp9 o6al mwf5 otyh p5qf orp7
poke o1fx osel qbwh o1bd puny ptqi nptl pvrj oqrm qbjo q0yh owjl q9dm oky8 opuj r40b pmfb qk1t qbfh rays piip
pse2 nqay p28b qi1s mub4 p2gh pz8o ptpc rz8a p41r qxo6 nipo orm3 q22a nl4x pmva o3zk penp phse qcmy p4lz p3bl
pe9r qsut ocwg qppc pwnl og1f qmtv ol63 pu63 ockt pc2e p1fy oohu q7kx o8jo pidw qzt3 o5vv nzvk qpab oiiw q6q6
oyg6 pfh7 rh9y pkb0 q4zx pyim raxg p50v ngmc r2cd p72a p2i2 r6g7 oxib oy2m oeuj psfg pj2c ouf6 pn8v ps2e qj48
oj1z qrhl pkwu pjv4 ocf2 pik5 qtjf pfio otyx q1ti
`;

// The compact target of each epoch ("bits" in its block headers), hexadecimal.
const BITS = `
1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00ffff
1d00ffff 1d00ffff 1d00ffff 1d00ffff 1d00d86a 1d00c428 1d00be71 1d008cc3 1c654657 1c43b3e5 1c387f6f 1c381375
1c2a1115 1c20bca7 1c16546f 1c13ec53 1c159c24 1c0f675c 1c0eba64 1c0d3142 1c0ae493 1c05a3f4 1c0168fd 1c010c5a
1c00ba18 1c00800e 1b692098 1b5bede6 1b4766ed 1b31b2a3 1b2f8e9d 1b1e7eca 1b153263 1b0e7256 1b098b2a 1b081cd2
1b055953 1b04864c 1b0404cb 1b038dee 1b02fa29 1b028552 1b01cc26 1b012dcd 1b00dc31 1b00f339 1b00cbbd 1b00b5ac
1b0098fa 1a6a93b3 1a44b9f2 1a269421 1a1d932f 1a132185 1a0c2a12 1a0abbcf 1a09ec04 1a08e1e5 1a094a86 1a096fe3
1a098ea5 1a09ee5d 1a0b6d4b 1a0df0ca 1a0e119a 1a0f61b1 1a0e8668 1a0e76ba 1a0d69d7 1a0cd43f 1a0c290b 1a0c309c
1a0b350c 1a0b3287 1a0a507e 1a0aa1e3 1a0b1ef7 1a09ae02 1a0a8b5f 1a0a98d6 1a09b78a 1a099431 1a08fd2e 1a083cc9
1a07a85e 1a06dfbe 1a063a38 1a05db8b 1a057e08 1a0575ef 1a0513c5 1a04faeb 1a04e0ea 1a04fa62 1a05a16b 1a0529b1
1a05a6b1 1a051f3c 1a04985c 1a03d74b 1a0375fa 1a02816e 1a022fbe 1a01de94 1a01aa3d 1a017fe9 1a016164 1a011337
1a00de15 1a00c94e 1a00a429 1a008968 1972dbf2 19548732 19415257 1931679c 19262222 191cdc20 1916b0ca 19100ab6
190afc85 190867f3 19070bfb 19061242 1904ba6e 1903a30c 1903071f 19026666 1901f52c 1901a36e 19015f53 19012026
190102b1 1900db99 1900b3aa 19009d8c 1900896c 187c3053 18692842 185d859a 1851aba2 18415fd1 183f6be6 183aaea2
1837ba62 182e1c58 182815ee 1824dbe9 181fb893 181f6973 181e8dc0 181bc330 181b4861 181b7b74 181bdd7c 181b0dca
1819012f 181aa3c0 1818bb87 18178d3a 18172ec0 181788f2 18163c71 181717f0 181713dd 181686f5 18171a8b 18162043
1816418e 181586c8 18150815 1814dd04 181443c4 18134dc1 181287ba 18121472 18120f14 1811a954 1810b289 180f1e76
180de64f 180bc409 180a9591 1809b31b 180928f0 1807a114 1806b99f 1806f0a8 1806a4c3 180696f4 1806274b 18062776
1805a8fa 18058436 18059ba0 18053fd6 180526fd 18052669 18057228 18050edc 1804fb08 1804de5e 18048ed4 180440c4
180455d2 18045174 1803e6d4 1803d589 18038b85 180375ff 18034379 1802cc47 18029ab9 18027e93 180262df 18024fb1
1802335a 18021c73 18021b3e 1801f6a7 1801d854 18019eaf 18018b7e 18018d30 18015ddc 18014735 180130e0 18013ce9
1801310b 1800ff18 1800fa73 1800eb30 1800c1bd 1800ce4b 1800d0f6 1800b0ed 18009645 180091c1 177e578c 176c2146
1761e9f8 175d97dc 175589a3 17514a49 17502ab7 1749500d 1745fb53 1743eca9 17415a49 1738f841 17376f56 17347a28
17365a17 172f4f7b 172c0da7 1729d72d 172819a1 17275a1f 1725c191 17272fbd 17272d92 172a4e2f 1731d97c 17371ef4
173218a5 172fd633 17306835 172e6f88 172e5b50 172e6117 172c1f6c 172c071d 172c4e11 1729ff38 1729fb45 1725bb76
1725fd03 1723792c 171f0d9b 171f3a08 171c3039 171ba3d1 171a213e 1717abf5 17160f24 1715a35c 17148edf 171620d1
1715b23e 1715dbd2 1715bcd0 171465f2 17130c78 171232ff 17121ad4 17122cbc 17110119 17143b41 171320bc 1711a333
17117a39 171297f6 17147f35 1711d4f2 1711d519 17103a15 1710b4f8 17109bac 171007ea 17103a12 170e92aa 170e95de
170e134e 1710c433 170ffedd 170eb156 170f1372 170f2217 170da8a1 170d8457 170d21b9 170cf4e3 170d1f8c 170cdf6f
170c2a48 170bef93 170da863 170b3ce9 170d5f7b 170e1ef9 171398ce 17149624 17136aa2 1712180b 170ffaa0 170f48e4
170ed0eb 170e2632 170e0408 170cfecf 170c69ea 170c9a13 170ba21f 170b98ab 170b8c8b 170a9080 170a8bb4 170a1078
170a3773 170a40c0 1709d897 1709f8d9 17097275 170901ba 17096a20 17094b6a 170984cc 1709a7af 170a2a04 1709fd7e
1709ed88 17091620 1708c894 1708f9ae 1707e772 1707a429 1707a812 17079e15 17083830 1707f590 1708417e 17077ce2
17072720 17073039 170689a3 17067681 1706023e 1705e0b2 1705c739 1705dd01 1705ae3a 17057e69 1705606d 17058ebe
17053894 17056102 17055f5b 17050f7b 170532ae 1704ed7f 1704e90f 17049ca9 17048194 17045a12 17042450 17042e95
1703e8b3 1703d869 1704005a 1703ba5d 170371b1 17038c12 17035a59 170362d3 17034219 170331db 1703629a 170355f0
17035cb8 17035d25 17038a6d 17036e3a 17031abe 17033d76 1703255b 1703098c 17032f14 17030ecd 1702f128 1702c4e4
1702c070 1702b563 170297fa 1702905c 17028c61 17029a8a 17027726 17028bb1 17028281 1702796c 17025105 170248b6
17025ced 17025049 17023774 17023a04
`;

let decoded: readonly Epoch[] | undefined;

/** The bundled epochs, oldest first. Decoded when first asked for. */
export function epochs(): readonly Epoch[] {
  decoded ??= [...decodeEpochs(SECONDS, BITS), ...recentEpochs()];
  return decoded;
}
