import type { Locale } from './locale';

export const es: Locale = {
  decimalComma: true,
  money: {
    '3': 'mil.',
    '6': 'millon millón',
    '9': 'mil_millon',
    '12': 'billon billón',
    '0': 'de.',
    USD: 'dólar dolar us-dólar',
    EUR: 'euro',
    GBP: 'libra',
    JPY: 'yen',
    CNY: 'yuan',
    MXN: 'peso',
    ARS: 'pesos_arg',
    COP: 'pesos_col',
    CLP: 'pesos_chil',
    CHF: 'franco',
    cent: 'centavo',
    '%': 'por_ciento',
    coin: 'monedas tokens onzas acciones',
  },
  words: {
    some: 'dos. tres. cuatro. cinco. diez. cientos miles_de.',
    miner: 'minero minera',
    trade: 'cotiz vale. valía valer valdrá se_negoci negoci. negocia negociaba cambia_de_manos',
    over: 'más_de.',
    one: 'entero. un. una.',
    bitcoin:
      'mayor_cripto principal_cripto primera_cripto criptomoneda_más criptomoneda_líder reina_de_las_cripto',
    other:
      'segunda_mayor segunda_cripto segunda_moneda oro. onza plata. petróleo acción. acciones. título. ibex altcoins hashprice',
    at: 'por_debajo por_encima debajo encima a_los a. en. en_los hasta. sobre. cerca_de. cercano rond alcanz alcance super toc_ toca tocó tocar romp rompió rompe quebr vale_ desde. entre. bajo_los ubic situ_ sitúa situó situar se_sitúa lleg recuper perder_los perdió_los perdieron_los manten mantuvo sostien defend prob_ probó test_ marca. marcó cerró cierra abrió intercambi pasar_de. pasó_de. hacia. fij acerc acercó oper traspas cruz cruzó aproxim. conquist reconquist era_de. fue_de. es_de. está_en. estaba_en. ronda rondan rondaba',
    level:
      'soporte resistencia nivel marca. barrera máximo mínimo récord pico techo suelo umbral zona piso hito histórico media_móvil cota',
    price: 'precio cotización valor. tipo_de_cambio mercado. spot. cambio.',
    each: 'por_bitcoin por_btc por_moneda por_unidad cada. unidad. promedio medio. media. por_cada por_token',
    move: 'perdió perder. pierde. pierd perdid cayó caer. cae. caída caíd subió sube. subir. subida gan_ ganó gana. gananc bajó baja. bajada bajar. descen retroce aument increment avanz avance alza repunt desplom dispar prima. descuento diferencia más_alto más_bajo más. menos. hundi rebot corrección recort',
    total:
      'capitaliz volumen salario sueldo multa comisi préstamo recaud invirt invert inversi entradas salidas flujo liquid ingreso benefici gananci dona rescate robo robad robaron hack estaf fraude deuda reserva presupuesto fondo. fondos. etf. por_valor por_un_valor valorad alquiler impuesto factura al_mes al_año mensual anual premio financ posici interés_abierto ahorro tarifa deposit hipoteca bono ronda_de',
    deal: 'por. compr vend venta pag_ pagó pagar pago',
    aim: 'objetivo prev_ prevé pronós predi predec proyec podría podrían estim esper meta. apunta llegará alcanzará',
    mine: 'minar minería minad minado producir producción extracción extraer',
    cost: 'cuesta costaba cuest costo. coste costos. costes punto_de_equilibrio gasto',
    production:
      'costo_de_produc coste_de_produc costos_de_produc costes_de_produc costo_de_min coste_de_min costo_de_extrac',
    hedge:
      'unos. unas. cerca. aproximadamente casi. alrededor_de. alrededor menos_de. los. las. el. la. solo. apenas actualmente ahora. ligeramente actual psicológic cada_vez al. torno_a. en_torno ya.',
    of: 'de. en.',
    versus: 'frente como. contra. comparad',
    plain:
      'y. en. del. para. con. se. su. es. tras. según. mientras. ha. lo. este. esta. desde. o. pero. fue. al. luego. después. durante.',
  },
};
