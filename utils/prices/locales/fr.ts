import type { Locale } from './locale';

export const fr: Locale = {
  decimalComma: true,
  money: {
    '3': 'mille',
    '6': 'million',
    '9': 'milliard md. mds.',
    '12': 'billion',
    '0': "de. d'",
    USD: 'dollar',
    EUR: 'euro',
    GBP: 'livre',
    JPY: 'yen',
    CNY: 'yuan',
    CHF: 'franc',
    CAD: 'dollars_canad',
    cent: 'centime',
    coin: 'jetons onces actions éthers',
  },
  words: {
    some: 'deux. trois. quatre. cinq. dix. centaines milliers dizaines',
    miner: 'mineur',
    trade:
      "s'échang s'est_échangé échangé négoci se_traite traite. vaut. valait valoir vaudra vaudrait cote. cotait valu clôtur",
    over: 'plus_de. au-delà',
    one: 'entier. un. une.',
    bitcoin:
      'première_crypto reine_des_crypto plus_grande_crypto plus_grosse_crypto première_des_crypto principale_crypto',
    other:
      "deuxième_crypto deuxième_plus l'or. or. once lingot argent. pétrole l'action. action. actions. titre. cac altcoins hashprice l'ether l'eth. d'or",
    at: "sous. à. au. aux. vers. près_de. proche_de. autour_de. au-dessus au-dessous en_dessous dépass franchi frôl attein atteign touch pass tomb_à. descend_à. retomb_à. cassé casse. casser perdu_les stabilis repass test. teste tester reconqu récupér reprend repris entre. contre. oscill ouvert maintien maintenu défend défendu se_situe situe jusqu'à à_hauteur flirt enfonc crev rejoin rejoint environne affich grimpé_à. ",
    level:
      'support résistance seuil barre niveau plus_haut plus_bas sommet record. pic. plancher plafond cap. zone moyenne_mobile objectif palier ath. creux historique',
    price: "prix cours valeur cotation taux._ prix_de_revient prix_du. prix_d'achat btc/usd",
    each: "par_bitcoin par_btc par_pièce par_unité pièce. l'unité moyen moyenne unitaire prix_de_revient chacun par_jeton par.",
    move: 'perdu. perd. perdant pert hausse baisse gagn gain grimp chut_ chute. chuté recul. reculé reculer bond. bondi progress prime. écart dégring cédé lâché lâche de_plus de_moins moins_ supérieur inférieur baiss augment repli rebond décote recul monté montée plong dévissé en_moins en_plus loin',
    total:
      "capitalisation volume milliard salaire amende frais. commission prêt lev levée invest investi entrées_ sorties afflux liquid bénéfice don. dons rançon vol. volé dérob fraude dette réserve budget revenus recette fonds etf valant d'une_valeur loyer impôt facture chiffre épargne prime_de. par_mois par_an. mensuel annuel contre_des position bourse_de. gagner_ escroqu saisi saisie",
    deal: 'misé mise_ pour. acheté achat achète vend vente vendu payé payer',
    aim: "objectif prévi prévo cible. pourrait pourraient devrait viser vise. visent anticip d'ici horizon atteindra table_sur scénario",
    mine: 'minage miner. miné produire produit production extraction extraire',
    cost: 'coûte coûtait coût revient rentabilité break-even dépense',
    production:
      "coût_de_production coûts_de_production coût_de_minage coût_du_minage coût_d'extraction coûts_de_minage seuil_de_rentabilité",
    hedge:
      "environ presque quelque autour. à_peine les. des. la. le. d'environ désormais aujourd'hui actuellement brièvement moins_de. un_peu juste. symbolique psychologique",
    of: "de. d'une en.",
    versus: "contre_l' comparé face_à. comme.",
    plain:
      'et. en. du. dans. est. après. avec. sur. qui. que. il. son. ce. cette. alors. depuis. mais. ou. par. ont. été. soit. selon.',
  },
};
