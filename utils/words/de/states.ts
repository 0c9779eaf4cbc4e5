import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: 'Unter Wasser, hält durch',
    sentence:
      'Ein Coin bringt weniger ein, als sein Mining kostet; dennoch laufen die Maschinen, und die Coins bleiben liegen.',
  },
  'switching-off': {
    name: 'Wird abgeschaltet',
    sentence:
      'Mining bringt Verlust, die schwächsten Maschinen stehen still, schon geminte Coins werden gehalten.',
  },
  'paying-bills-from-stock': {
    name: 'Zahlt aus dem Bestand',
    sentence: 'Mining bringt Verlust, und Coins gehen etwa im üblichen Maß ab, um Rechnungen zu decken.',
  },
  capitulation: {
    name: 'Kapitulation',
    sentence:
      'Mining bringt Verlust, und weit mehr Coins als üblich sind in Bewegung, als bliebe den Minern keine Wahl.',
  },
  'squeezed-but-holding': {
    name: 'In der Klemme, hält aber',
    sentence: 'Über den Kosten bleibt wenig, doch die Miner behalten ihre Coins, und die Maschinen laufen.',
  },
  'squeezed-holding-thinning-out': {
    name: 'In der Klemme, hält, wird weniger',
    sentence:
      'Über den Kosten bleibt wenig: Die Miner behalten ihre Coins, aber ein Teil der Flotte ist vom Netz.',
  },
  'squeezed-selling-to-live': {
    name: 'In der Klemme, verkauft zum Leben',
    sentence:
      'Über den Kosten bleibt wenig, und Coins gehen etwa im üblichen Maß ab, um den Strom zu bezahlen.',
  },
  'distress-selling': {
    name: 'Notverkäufe',
    sentence: 'Über den Kosten bleibt wenig, und Miner geben viel mehr Coins ab als im vergangenen Jahr.',
  },
  'holding-with-a-cushion': {
    name: 'Hält, mit Polster',
    sentence: 'Mining trägt sich, und die Miner behalten, was sie minen.',
  },
  'business-as-usual': {
    name: 'Tagesgeschäft',
    sentence: 'Mining trägt sich, und Coins gehen etwa im üblichen Maß ab.',
  },
  'raising-cash': {
    name: 'Beschafft sich Geld',
    sentence: 'Mining trägt sich, und doch geben die Miner ungewöhnlich viele Coins ab.',
  },
  accumulating: {
    name: 'Sammelt an',
    sentence: 'Mining lohnt sich gut, und wenige Coins verlassen die Miner.',
  },
  comfortable: {
    name: 'Komfortabel',
    sentence: 'Mining lohnt sich gut, und Coins gehen etwa im üblichen Maß ab.',
  },
  'taking-profit': {
    name: 'Nimmt Gewinne mit',
    sentence: 'Mining lohnt sich gut, und die Miner geben ungewöhnlich viele Coins ab.',
  },
  hoarding: {
    name: 'Hortet',
    sentence: 'Mining lohnt sich überreich, und doch halten die Miner ihre Coins zurück.',
  },
  windfall: {
    name: 'Goldene Zeiten',
    sentence: 'Mining lohnt sich überreich, und Coins gehen etwa im üblichen Maß ab.',
  },
  distribution: {
    name: 'Verteilt',
    sentence:
      'Mining lohnt sich überreich, und weit mehr Coins als üblich gehen von den Minern in den Markt.',
  },
  'underwater-flows-unknown': {
    name: 'Unter Wasser, Flüsse unbekannt',
    sentence:
      'Mining kostet mehr, als es einbringt. Ob Miner Coins halten oder bewegen, ist heute unbekannt.',
  },
  'squeezed-flows-unknown': {
    name: 'In der Klemme, Flüsse unbekannt',
    sentence:
      'Über den Kosten bleibt wenig. Ob Miner ihre Coins halten oder bewegen, ist heute nicht bekannt.',
  },
  'thin-flows-unknown': {
    name: 'Dünne Marge, Flüsse unbekannt',
    sentence: 'Mining trägt sich. Ob Miner ihre Coins halten oder bewegen, ist heute nicht bekannt.',
  },
  'comfortable-flows-unknown': {
    name: 'Komfortabel, Flüsse unbekannt',
    sentence: 'Mining lohnt sich gut. Ob Miner ihre Coins halten oder bewegen, ist heute nicht bekannt.',
  },
  'fat-flows-unknown': {
    name: 'Fette Marge, Flüsse unbekannt',
    sentence:
      'Mining lohnt sich überreich. Ob Miner ihre Coins halten oder bewegen, ist heute nicht bekannt.',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: 'unter Wasser',
  squeezed: 'in der Klemme',
  thin: 'dünn',
  comfortable: 'komfortabel',
  fat: 'fett',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: 'börsennotierte Miner, Cash',
    sentence: 'Was börsennotierte Mining-Firmen für einen Coin ausgeben: Strom, Personal, Zinsen, Steuern.',
  },
  listed_allin: {
    name: 'börsennotierte Miner, Vollkosten',
    sentence: 'Dasselbe mit Abschreibung der Maschinen und Vergütung in Aktien.',
  },
  global_electricity: {
    name: 'Weltflotte, Strom',
    sentence: 'Die Stromrechnung aller Maschinen zu 5 US-Cent, mit Kühlung. Sonst nichts.',
  },
  global_production: {
    name: 'Weltflotte, Produktion',
    sentence: 'Die Stromrechnung, genommen als vier Fünftel der Kosten eines Coins.',
  },
  high_cost_marginal: {
    name: 'teure Miner',
    sentence: 'Ältere Maschinen mit 32 J/TH, die als erste stillstehen.',
  },
  home_miner: {
    name: 'ein Miner zu Hause',
    sentence: 'Eine aktuelle Maschine zum Haushaltstarif von 12 US-Cent.',
  },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: 'wird gehalten', sentence: 'Weniger Coins als üblich verlassen die Miner.' },
  normal: { name: 'übliche Flüsse', sentence: 'Etwa so viele Coins wie üblich verlassen die Miner.' },
  distributing: { name: 'wird verteilt', sentence: 'Weit mehr Coins als üblich verlassen die Miner.' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: 'wächst',
    ribbon: 'Hashrate steigt',
    ribbonLong: 'Die mittlere Hashrate der letzten 30 Tage liegt nicht unter der der letzten 60.',
    retargets: 'Difficulty nahe Rekord',
    retargetsLong: 'Die Difficulty ist nahe ihrem Rekord, und ihre letzte Anpassung war keine Senkung.',
  },
  contracting: {
    name: 'schrumpft',
    ribbon: 'Hashrate fällt',
    ribbonLong: 'Die mittlere Hashrate der letzten 30 Tage liegt unter der der letzten 60.',
    retargets: 'Difficulty gesenkt',
    retargetsLong:
      'Die Difficulty wurde dreimal in Folge gesenkt oder liegt mehr als 10 % unter ihrem Rekord.',
  },
};
