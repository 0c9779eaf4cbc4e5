import type { WelcomeWords } from '../en/welcome';

/** Die Seite, die sich nach der Installation einmal öffnet. */
export const welcome: WelcomeWords = {
  title: 'Ein Preis hat einen Boden',
  lead: 'Hashfloor zeigt überall, wo ein Bitcoin-Preis steht, wie weit er über den Kosten liegt, einen Bitcoin zu minen. Ab jetzt stehen solche Markierungen hinter Preisen auf Börsen- und Nachrichtenseiten.',
  sample: {
    label: 'Ein Beispiel',
    headline: 'Bitcoin beendet eine ruhige Woche nahe {now}',
    text: [
      'Am Sonntagabend wurde der Coin bei {now} gehandelt. Am Donnerstag hatte er für eine Stunde {high} berührt, bevor er zurückkam.',
      'Eine Mine im Norden kaufte dennoch Maschinen für {sum}. „Bei {low} würden wir die Hälfte davon abschalten“, sagte ihr Besitzer.',
    ],
    sum: '12 Millionen Dollar',
    explained: (margin, price, cost, basis) =>
      `${margin} hinter ${price} heißt: so weit von den ${cost}, die das Mining eines Coins heute kostet (${basis}). Die Summe für Maschinen ist kein Preis eines Coins und bleibt, wie sie ist. Zeigen Sie auf einer Seite auf eine Markierung, und eine Karte sagt mehr.`,
    spoken: (margin) => `${margin} gegen die Mining-Kosten`,
  },
  basis: {
    title: 'Was soll „Kosten“ bedeuten?',
    lead: 'Die Markierungen oben folgen Ihrer Wahl. In den Einstellungen können Sie sie jederzeit ändern; dort finden sich auch veröffentlichte Zahlen und eigene Maschinen.',
  },
  currency: {
    title: 'In welcher Währung denken Sie?',
    lead: 'Kosten werden in US-Dollar berechnet. Auf unseren eigenen Seiten stehen sie in:',
    label: 'Währung',
  },
  privacy: {
    title: 'Was es darf, und was Ihren Browser verlässt',
    sentences: [
      'Es liest den Text von Seiten auf einer Liste von Börsen- und Nachrichtenseiten, um Preise zu finden, und von keiner anderen, solange Sie sie nicht erlauben.',
      'Nichts davon verlässt je Ihren Browser: kein Text, keine Adresse, kein Verlauf.',
      'Es fragt eine Handvoll öffentlicher Quellen nach Preis, Difficulty und den Flüssen der Miner, nach Zeitplan und nicht, weil Sie eine Seite öffnen.',
      'Ihre Einstellungen bewahrt Ihr Browser auf und gleicht sie ab, wenn Sie ihn lassen; eingegebene Schlüssel bleiben auf diesem Gerät.',
      'Es gibt kein Konto, keine Verfolgung und keine Werbung, und jede Erlaubnis können Sie im Browser jederzeit zurücknehmen.',
    ],
  },
  done: 'Fertig',
  method: 'Wie es berechnet wird',
  sites: 'Die Liste der Websites',
};
