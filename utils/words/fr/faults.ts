import type { FaultWords } from '@/utils/words/fault-words';

/** French: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: 'la réponse est trop grande',
    empty: 'la réponse est vide',
    notJson: 'la réponse n’est pas du JSON',
    notSecure: 'pas une adresse HTTPS',
    slow: 'pas de réponse en 15 secondes',
    unreached: 'injoignable',
    noFigure: 'la réponse ne contient aucun chiffre',
    shape: 'la réponse n’a pas la forme attendue',
    rules: 'une difficulté que les règles de bitcoin excluent',
    shorter: 'une chaîne plus courte qu’avant',
    longer: 'une chaîne plus longue que possible',
    leapt: 'un prix éloigné de plus du triple du dernier',
    noReading: 'aucun relevé dans la réponse',
    ratio: 'un simple rapport, pas un MPI',
    lengths: 'dates et valeurs de longueurs différentes',
    rateLengths: 'dates et taux de hachage de longueurs différentes',
    bounds: 'des bornes qui ne contiennent pas l’estimation',
    fewFlows: 'moins de deux ans de sorties',
    oldFeed: 'un flux qui n’a pas été écrit depuis un jour',
    earlyFeed: 'un flux venu du futur',
  },
  status: (code) => `a répondu par le statut ${code}`,
  apart: (share, source) => `un prix à ${share} % de celui de ${source}`,
  dropped: (source, said, reason) => `Pas cru : ${source}, ${said} (${reason})`,
};
