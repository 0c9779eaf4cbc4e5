import type { Locale } from './locale';

export const fr: Locale = {
  decimalComma: true,
  money: {
    TRY: 'livre_turque livres_turques',
    KRW: 'won.',
    INR: 'roupie',
    RUB: 'rouble',
    BRL: 'real. réal. reais real_brés réals',
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
    coin: 'jetons onces actions éthers millionnaire milliardaire',
  },
  spelled: {
    1: 'un. une.',
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
    20: 'vingt',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
    70: 'septante',
    80: 'quatre-vingt quatre-vingts quatre_vingt huitante',
    90: 'nonante',
    100: 'cent',
    0.5: 'demi. un_demi',
  },
  words: {
    rig: "transformateur conteneur générateur turbine. alimentation_électrique_de hangar machine_de_minage machines_de_minage carte_graphique cartes_graphiques machine_d'occasion matériel_de_minage équipement_de_minage",
    year: "il_y_a_un_an l'an_dernier l'année_dernière un_an_plus_tôt il_y_a_deux_ans il_y_a_cinq_ans il_y_a_dix_ans à_l'époque",
    spend:
      'payé payer paient payaient paie. paye. débourse débours dépens dépense dépensé dépenser débourser verser_ casqu allong',
    same: 'la_cryptomonnaie la_monnaie_virtuelle la_monnaie_numérique la_devise_numérique le_crypto-actif la_cryptodevise la_devise_virtuelle la_crypto-monnaie',
    gap: "de_moins_que de_plus_que moins_cher plus_cher moins_que plus_que de_moins de_plus sous_son au-dessus_de_son sous_le_record en_dessous_de_son qu'hier que_la_veille de_son_record du_record de_son_sommet de_son_plus_haut du_sommet de_son_pic sous_son_record sous_son_sommet sous_son_plus_haut au-dessous_de_son en_deçà de_moins_qu'hier de_plus_qu'hier de_plus_qu'il de_moins_qu'il de_moins_qu'en de_plus_qu'en par_personne par_heure par_nuit par_tonne par_litre par_kilo par_client par_ordre par_transaction par_action par_baril par_habitant",
    some: 'deux. trois. quatre. cinq. dix. centaines milliers dizaines',
    miner:
      "mineur électricité facture_d'électricité kilowatt kwh. ferme_de_minage énergie mineurs machines rigs. ferme. fermes. marathon. hébergeur",
    trade:
      "s'échang s'est_échangé échangé négoci se_traite traite. vaut. valait valoir vaudra vaudrait cote. cotait valu clôtur change_de_mains changeait_de_mains se_négoci se_vend. se_vendait s'achèt s'achetait se_paie se_payait s'écoule coté. cotée. coûte_désormais valorisé estimé_à valoris clôture s'arrach s'achète s'acquérait s'obtient se_cède se_changeait se_change. se_monnaie se_monnayait se_trouve_à on_trouvait fallait_compter faut_compter il_fallait_débourser il_faut_débourser fallait_payer faut_payer donnait donne_ en_donnait en_vaut en_valait ne_vaut valent valaient cotent cotaient cotée_à vendu_à proposé_à affiché_à affichait tournait_autour tourne_autour évolue_autour évolue_à évoluait traitait ouvert. fermé à_l'achat à_la_vente acheteur_à vendeur_à ouverture. clôture. dernier. dernier_cours pointe_à pointait_à ressort_à ressortait clôturé clôturait au_compteur s'achetant change_à changeait_à offrait offraient offert_ propos_ proposait il_fallait il_faut_compter en_demandait en_demande_ changeait_de_main",
    over: 'plus_de. au-delà',
    one: 'entier. un. une.',
    bitcoin:
      "première_crypto reine_des_crypto plus_grande_crypto plus_grosse_crypto première_des_crypto principale_crypto doyenne_des_crypto première_des_monnaies reine_des_monnaies plus_connue_des_crypto plus_ancienne_crypto leader_des_crypto l'original. la_mère_des_crypto reine_des_cryptos mère_de_toutes_les_crypto grand_frère l'aîné_des",
    other:
      "deuxième_crypto deuxième_plus l'or. or. once lingot pétrole l'action. action. actions. altcoins hashprice l'ether l'eth. machine_de_minage matériel_de_min carte_graphique jeton_ftt luna. ust. bitcoin_cash l'argent_à l'argent_métal brent. machines_de_minage asics. s19_d'occasion nvidia bourse_coinbase action_coinbase titre_coinbase d'or. cac_40 cac40 once_d'argent la_part_s'échang la_part_à part_sociale titres. le_titre distributeur_de cartes_graphiques l'once once_d'or microstrategy",
    at: "sous. à. au. aux. vers. près_de. proche_de. autour_de. au-dessus au-dessous en_dessous dépass franchi frôl attein atteign touch pass tomb_à. descend_à. retomb_à. cassé casse. casser perdu_les stabilis repass test. teste tester reconqu récupér reprend repris entre. contre. oscill ouvert maintien maintenu défend défendu se_situe situe jusqu'à à_hauteur flirt enfonc crev rejoin rejoint environne affich grimpé_à. retrouv franchit franchir dépasse tutoy talonn éraflé effleur gravit gravi_ crevé_le percé percer perce. perç transperc sous_les au-dessus_des revenu_à revient_à revenait_à retombé_à retombe_à tombé_à tombe_à descendu_à monté_à monte_à s'établi s'installe cass_ clôtur clôture_à ouvre_à ouvert_à ouvr culmin plafonn plafonne_à marqu bât stationn remont approch excéd aux_alentours au_niveau jusque longe abandonne_les ralli passait passé_sous passe_sous passant repassé repasse repassant remonté_à remonte_à remontant revenu_sous revenu_au-dessus redescendu redescend descendu_jusqu descendre_jusqu tombé_sous tombe_sous tombait chuté_à chute_à chute_sous chuté_sous plongé_à plonge_à plonge_sous plongé_sous plongé_jusqu plongé_vers bondi_à bondit_à grimpe_à grimpe_au grimpé_au monté_jusqu grimpé_jusqu hissé hisse_à s'est_hissé propulsé perché perchée juché inscrit. inscrit_un inscrivant établi_à établissant culminé culminait pointe_au bute_sur bute_toujours_sur buté_sur buter butait butent bloqué_sous bloqué_à coincé cantonné campe_ campe_à cale_sous calé_sous bascule_sous cède_les cèdent cédé_les casse_les cassent enfonçant enfoncé perd_les perdent_les perd_pied_sous tient_les tiennent tient_la tenir_les tenu_les tenait défendre défendent résiste_à résistance_des rebondit_sur rebondi_sur accroche accroché égratign titille chatouille lorgne lorgnait lorgnent regarde_vers file_vers fonce_vers fond_sur vole_vers cap_sur à_deux_doigts à_un_souffle à_un_cheveu aux_abords_des aux_portes_des aux_portes_de à_la_porte dans_la_zone_des dans_les_parages proche_des près_des en_dessous_des au-dessous_des au-delà_des par-delà entre_les acheté_à achetés_à racheté_à vendu_à vendus_à entré_à entrée_à renforcé_à renforcer_à sorti_à sortie_à ordre_à short_à long_à stop_à limite_à qu'à. plus_que. ne_dépasse plus_haut_que_ clôturer_au-dessus clôture_sous clôture_au-delà rompt rompre rompu s'aventur s'installer s'établit fixé_à stagne stabilisé ancré montant_à montant_jusqu montant_au montant_jusqu'à n'en_rapporte en_rapporte rapporte. rapportent en_donne",
    level:
      "support résistance seuil barre niveau plus_haut plus_bas sommet record. pic. plancher plafond cap. zone moyenne_mobile objectif palier ath. creux historique plus-haut plus-bas sommets plus_hauts résistances supports seuils cap_des barre_des borne zénith record_de record_à pallier niveaux strike prix_d'exercice plancher_des plafond_des seuil_des seuil_de barrière barrières palier_des paliers sommets_de point_haut point_bas points_hauts plus_bas_annuel plus_haut_annuel plus_haut_historique plus_haut_du plus_bas_du support_à résistance_à gap_ gap. trou. zone_de zone_des moyenne_à moyennes_mobiles mm200 mm50 rebond_technique_vers pivot. point_pivot fibonacci ouverture_à range. borne_basse borne_haute ligne_de_cou creux_de creux_à prix_réalisé",
    price:
      "prix cours valeur cotation taux._ prix_de_revient prix_du. prix_d'achat btc/usd cours. valeur_de juste_valeur prix. taux_de_change prix_de_réalisation cours_au prix_moyen prix_d'entrée prix_de_vente prix_moyen_d'entrée prix_moyen_d'achat cours_moyen cours_actuel cours_de_clôture cours_d'ouverture dernier_prix prix_unitaire prix_spot contrat_à_terme contrats_à_terme au_cours_de sur_la_base_de coté_à conversion indice. fixing prix_médian",
    each: "par_bitcoin par_btc par_pièce par_unité pièce. l'unité moyen moyenne unitaire prix_de_revient chacun par_jeton par. chaque. à_l'unité par_tête pièce_en_moyenne en_moyenne à_la_pièce la_pièce le_bitcoin_en_moyenne chaque_pièce chaque_jeton",
    move: "perdu. perd. perdant pert hausse baisse gagn gain grimp chut_ chute. chuté recul. reculé reculer bond. bondi prime. écart dégring cédé lâché lâche moins_ supérieur inférieur baiss augment repli rebond décote recul monté montée plong dévissé en_moins en_plus loin envol flambé flambée flamb perte. pertes. reflu fléch fléchi rebond_ ascension glissade gliss effrit effondr effond dégringolade abandonn. abandonn lâch cédant céd repris_ regagn récupéré_ envolé débâcle hausse. variation amplitude augmenta diminu bondit manque manquent manquait adjuge adjugé s'adjuge s'adjugeait s'adjugent engrang engrangé effacé efface effacer grignot gagné. regagne regagné reprend_ reprenant_ rendu_ rend_ accuse_un accuse_une accusé marge_de marge. écart_de surprime spread. volatilisé évaporé envolées dévalué déprécié apprécié s'apprécie s'appréciait repris_quelque repris_environ abandonne abandonné abandonnait cède_ cédait laissé_sur laisse_sur laissant bondi_de bondit_de rebondi_de chuté_de chute_de hausse_de baisse_de repli_de progresse. progressé progresser progression progressait a_pris ont_pris avait_pris prend_ prenait_ a_repris a_rendu a_cédé abaissé_de relevé_de réduit_de abaisse_de évaporés évaporées envolés_en_fumée partis_en_fumée disparu disparus creusé_à porté_à_la_baisse s'est_creusé",
    total:
      "capitalisation volume salaire amende frais. commission levée invest investi entrées_ sorties afflux liquid bénéfice don. dons rançon vol. dérob fraude dette budget revenus recette fonds etf valant d'une_valeur loyer impôt facture épargne prime_de. par_mois par_an. mensuel annuel contre_des position bourse_de. gagner_ escroqu saisi saisie plafond_de butin préjudice escroquerie perte_de gain_de gains_de salaires levé_ collecte dépôt retrait solde capitaux million_de_dollars_de cagnotte prime. voiture maison appartement exonér plus-value abonn cadeau tirelire etp. etps. billet_d'entrée billets amendes abonnement_à mensualit plafond_quotidien plafond_journalier par_jour seuil_d'exonération exonérées cessions fisc. redressement prix_de_la_machine machine_coûte machines_coûtent machines_lui_ont frais_de commissions_de levée_de levé_des investi_dans mise_initiale mise_de_départ gagne-pain perte_nette bilan. encours valorisation_de_l' sous_gestion actifs_sous capital-risque paris_à_effet positions_longues positions_courtes liquidations liquidées par_terahash par_mégawatt hébergement_de chiffre_d'affaires une_somme la_somme somme_de montant_de montant_total montant_du lever_des lever_de_l lever_plus volés_ volées_ s'est_fait_voler prêt_de prêt. prêts. réserve_de réserves_de capital_de capital_social virement_de certificat prélève prélev d'achat d'achats remise_de remise. bon_d'achat hébergement récompense_de intérêts_sur assur garantie_de frais_d'ordre emprunt emprunté dette_de doit_encore découvert",
    deal: "misé mise_ pour. acheté achat achète vend vente vendu s'offrir offrait_ acquis acquéri acquér racheté rachète cédé_ses cède_ses vendaient vendent vendre revend écoulé_ règle_ régler réglé s'en_sépar mis_la_main met_la_main",
    aim: "objectif prévi prévo cible. pourrait pourraient devrait viser vise. visent anticip d'ici horizon atteindra table_sur scénario voit_le voient_le voient_un voit_un voit_bitcoin imagine table_sur_un mise_sur_un promet prédit prédis prédire parie_sur augur d'ici_à d'ici_la_fin potentiel_de ouvrirait ouvrir_la_voie en_route_vers en_vue objectif_de objectif_à si_le_bitcoin menace_les",
    mine: "minage miner. miné produire produit production extraction extraire miner_un extrait extraite frapp_ fabriqu minés minée minant mine_un mine_des minera minent miné. fabriquer fabrique_un fabrication_d'un forger_un frapper_un produisent produisait obtenir_un créer_un création_d'un bitcoin_miné bitcoin_produit extraction_d'un extraire_un extraient produisaient fabriquaient",
    cost: "coûte coûtait coût revient rentabilité break-even dépense coûterait point_mort revenir revient. revient_à revenait coûts. coûts facture_énerg facture_d'él charges amortissement équilibre coûtent coûteront coûtera a_coûté engloutit engloutissent engloutir brûler brûle brûlent avale avalent dévore dévorent consomme. consomment facture_de facture_atteint monte_à_ absorbe absorbent coûts_d'énergie chiffre_le_coût frais_d'électricité_de charges_de sort_un_bitcoin sortir_un_bitcoin produit_un_bitcoin_pour mine_un_bitcoin_pour reviendrait reviennent en_coûtera demande_en",
    production:
      "coût_de_production coûts_de_production coût_de_minage coût_du_minage coût_d'extraction coûts_de_minage seuil_de_rentabilité coût_moyen_de_production coût_moyen_de_minage coût_d'un_bitcoin_miné coût_par_bitcoin_miné point_mort coûts_d'extraction coût_de_l'extraction coût_complet coût_cash coût_de_fabrication coût_énergétique coût_électrique coût_de_revient_du_minage frais_de_minage coûte_de_miner coûte_le_minage coûte_à_produire coûte_à_miner prix_d'arrêt seuil_d'équilibre seuil_de_rentab miner_un miner_chaque produire_un extraire_un produire_chaque miner_une d'électricité_par d'électricité_pour d'électricité_afin en_électricité_pour en_électricité_par en_énergie_par en_énergie_pour d'énergie_pour d'énergie_par en_courant_par en_électricité. d'électricité. de_courant_par pour_produire_un pour_produire_une pour_produire_chaque pour_miner_un pour_miner_une pour_miner_chaque pour_extraire_un pour_extraire_chaque pour_fabriquer_un pour_obtenir_un pour_frapper_un pour_forger_un coût_de_chaque_bitcoin coût_de_chaque_unité coût_d'un_bitcoin coût_du_bitcoin_miné coût_par_bitcoin coût_par_btc coût_total_par coût_complet_par coût_marginal coût_moyen_d'extraction coût_de_fabric coût_de_revient coûts_complets coûts_directs coût_direct coût_d'exploitation_par coût_tout_compris bitcoin_miné_revient bitcoin_produit_revient revient_à_produire revient_à_miner nous_revient_à leur_revient_à lui_revient_à bitcoin_revient_à point_d'équilibre prix_de_débranchement seuil_d'extinction dépense_par_bitcoin dépenses_par_bitcoin facture_par_bitcoin",
    hedge:
      "environ presque quelque autour. à_peine les. des. la. le. d'environ désormais aujourd'hui actuellement brièvement moins_de. un_peu juste. symbolique psychologique un_petit_peu pas_moins_de à_peu_près grosso_modo seulement ne_que maintenant encore. déjà. même. de_nouveau à_nouveau plus_exactement exactement précisément fameux fameuse symboliques psychologiques magique magiques rond ronds",
    of: "de. d'une en. en_bitcoin",
    versus: "contre_l' comparé face_à. comme.",
    plain:
      "et. en. du. dans. est. après. avec. sur. qui. que. il. son. ce. cette. alors. depuis. mais. ou. par. ont. été. soit. selon. investisseur approbation_des_etf lancement_des_etf épargnant gérant fonds_monét don_t volume_d_information total_de banque_d'invest volet levier lever_de dette_publique investir investisseurs_particuliers approbation_des_fonds volume_d'échanges_en levée_des_sanctions don_ donc. donne_raison vols. volt fonds_spéculatif fonds_souverain lancement_des_fonds etf_spot approuv prêt_à. prêts_à. position_dominante positionnement bourse_de_new bourse_de_paris plus-values_latentes commission_européenne commission_des_opérations électricité_verte budget_américain revenus_fixes chiffre_rond chiffres_de_l'inflation chiffres_de_l'emploi invest_ contre_toute car. rose. fine. will. change. dive. trim. parent. pare. réserve_fédérale federal_reserve l'argent l'argent_public à_titre titre_de_l'art progressivement prêt_à prête_à prêts_à chiffres. chiffres_de chiffre_à la_somme_de_toutes nous_sommes sommes. effet_de_levier voler volontiers collectif collection commission_eur bourse_de_t cacher banque_de_france budget_de_l'état moyen_de_paiement moyens_de_paiement paiement paiements",
  },
};
