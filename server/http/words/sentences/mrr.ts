import type { Sentences } from '../sentence.ts';

/** What a line of an MRR is, and what takes something off it. */
const lines: Sentences = {
  '{~what} each day': {
    de: '{~what} pro Tag',
    fr: '{~what} par jour',
    es: '{~what} al día',
    ja: '{~what}（毎日）',
  },
  '{~what} each week': {
    de: '{~what} pro Woche',
    fr: '{~what} par semaine',
    es: '{~what} a la semana',
    ja: '{~what}（毎週）',
  },
  '{~what} each month': {
    de: '{~what} pro Monat',
    fr: '{~what} par mois',
    es: '{~what} al mes',
    ja: '{~what}（毎月）',
  },
  '{~what} each year': {
    de: '{~what} pro Jahr',
    fr: '{~what} par an',
    es: '{~what} al año',
    ja: '{~what}（毎年）',
  },
  '{~what} every {#count} days': {
    de: '{~what} alle {#count} Tage',
    fr: '{~what} tous les {#count} jours',
    es: '{~what} cada {#count} días',
    ja: '{~what}（{#count}日ごと）',
  },
  '{~what} every {#count} weeks': {
    de: '{~what} alle {#count} Wochen',
    fr: '{~what} toutes les {#count} semaines',
    es: '{~what} cada {#count} semanas',
    ja: '{~what}（{#count}週ごと）',
  },
  '{~what} every {#count} months': {
    de: '{~what} alle {#count} Monate',
    fr: '{~what} tous les {#count} mois',
    es: '{~what} cada {#count} meses',
    ja: '{~what}（{#count}か月ごと）',
  },
  '{~what} every {#count} years': {
    de: '{~what} alle {#count} Jahre',
    fr: '{~what} tous les {#count} ans',
    es: '{~what} cada {#count} años',
    ja: '{~what}（{#count}年ごと）',
  },
  '{what}, {#count} in packs of {#size}: {~price}': {
    de: '{what}, {#count} in Paketen zu {#size}: {~price}',
    fr: '{what}, {#count} en lots de {#size} : {~price}',
    es: '{what}, {#count} en paquetes de {#size}: {~price}',
    ja: '{what}、{#count}（{#size}個単位）：{~price}',
  },
  '{what} in graduated tiers ({~parts})': {
    de: '{what} in gestaffelten Stufen ({~parts})',
    fr: '{what} par paliers progressifs ({~parts})',
    es: '{what} en tramos graduales ({~parts})',
    ja: '{what}、段階別料金（{~parts}）',
  },
  '{what} in volume tiers ({~parts})': {
    de: '{what} in Mengenstufen ({~parts})',
    fr: '{what} par paliers de volume ({~parts})',
    es: '{what} en tramos por volumen ({~parts})',
    ja: '{what}、数量別料金（{~parts}）',
  },
  '{~first}, {~rest} flat': {
    de: '{~first}, {~rest} pauschal',
    fr: '{~first}, {~rest} fixes',
    es: '{~first}, {~rest} fijos',
    ja: '{~first}、{~rest}（定額）',
  },
  '{amount} flat': {
    de: '{amount} pauschal',
    fr: '{amount} fixes',
    es: '{amount} fijos',
    ja: '{amount}（定額）',
  },
  '{~discount}, once per bill of all its items': {
    de: '{~discount}, einmal je Rechnung aller Posten',
    fr: '{~discount}, une fois par facture de tous ses éléments',
    es: '{~discount}, una vez por factura de todos sus elementos',
    ja: '{~discount}、全項目の請求ごとに1回',
  },
  '{amount} off': {
    de: '{amount} Rabatt',
    fr: '{amount} de remise',
    es: '{amount} de descuento',
    ja: '{amount}割引',
  },
  '{amount} off once': {
    de: '{amount} Rabatt, einmalig',
    fr: '{amount} de remise, une fois',
    es: '{amount} de descuento, una vez',
    ja: '{amount}割引（1回のみ）',
  },
  '{amount} off until {@day}': {
    de: '{amount} Rabatt bis {@day}',
    fr: '{amount} de remise jusqu’au {@day}',
    es: '{amount} de descuento hasta el {@day}',
    ja: '{amount}割引（{@day}まで）',
  },
  '{amount} off {product} once': {
    de: '{amount} Rabatt auf {product}, einmalig',
    fr: '{amount} de remise sur {product}, une fois',
    es: '{amount} de descuento en {product}, una vez',
    ja: '{product}を{amount}割引（1回のみ）',
  },
  '{amount} off {product} until {@day}': {
    de: '{amount} Rabatt auf {product} bis {@day}',
    fr: '{amount} de remise sur {product} jusqu’au {@day}',
    es: '{amount} de descuento en {product} hasta el {@day}',
    ja: '{product}を{amount}割引（{@day}まで）',
  },
  '{amount} off {product}': {
    de: '{amount} Rabatt auf {product}',
    fr: '{amount} de remise sur {product}',
    es: '{amount} de descuento en {product}',
    ja: '{product}を{amount}割引',
  },
  'Rounded to the smallest unit': {
    de: 'Auf die kleinste Einheit gerundet',
    fr: 'Arrondi à la plus petite unité',
    es: 'Redondeado a la unidad más pequeña',
    ja: '最小単位への端数処理',
  },
  Items: { de: 'Posten', fr: 'Éléments', es: 'Elementos', ja: '項目' },
  'Further items': { de: 'Weitere Posten', fr: 'Autres éléments', es: 'Otros elementos', ja: 'その他の項目' },
  Subscription: { de: 'Abonnement', fr: 'Abonnement', es: 'Suscripción', ja: 'サブスクリプション' },
  'MRR change in 30 days in {currency}': {
    de: 'MRR-Veränderung in 30 Tagen in {currency}',
    fr: 'Variation du MRR sur 30 jours en {currency}',
    es: 'Variación del MRR en 30 días en {currency}',
    ja: '30日間のMRRの増減（{currency}）',
  },
};

/** Why a discount takes nothing off. */
const discounts: Sentences = {
  'Stripe gave only its id, so it is not subtracted': {
    de: 'Stripe hat nur die ID genannt, daher wird er nicht abgezogen',
    fr: 'Stripe n’a donné que son identifiant, donc elle n’est pas déduite',
    es: 'Stripe solo dio su identificador, así que no se resta',
    ja: 'StripeからIDしか示されていないため、差し引かれません',
  },
  'Its coupon is not known (deleted, or the key may not read coupons), so it is not subtracted': {
    de: 'Der Gutschein ist nicht bekannt (gelöscht, oder der Schlüssel darf Gutscheine nicht lesen), daher wird er nicht abgezogen',
    fr: 'Son coupon n’est pas connu (supprimé, ou la clé ne peut pas lire les coupons), donc elle n’est pas déduite',
    es: 'Su cupón no se conoce (se eliminó o la clave no puede leer cupones), así que no se resta',
    ja: 'クーポンが不明（削除されたか、キーで読み取れない）なため、差し引かれません',
  },
  '{~why}, so it is not subtracted': {
    de: '{~why}, daher wird er nicht abgezogen',
    fr: '{~why}, donc elle n’est pas déduite',
    es: '{~why}, así que no se resta',
    ja: '{~why}、差し引かれません',
  },
  'Its amount is in {own}, the subscription in {currency}': {
    de: 'Der Betrag ist in {own}, das Abonnement in {currency}',
    fr: 'Son montant est en {own}, l’abonnement en {currency}',
    es: 'Su importe está en {own} y la suscripción en {currency}',
    ja: '金額は{own}、サブスクリプションは{currency}のため',
  },
  'Its coupon was deleted, and Stripe no longer says what it takes off': {
    de: 'Der Gutschein wurde gelöscht, und Stripe sagt nicht mehr, was er abzieht',
    fr: 'Son coupon a été supprimé, et Stripe n’indique plus ce qu’il déduit',
    es: 'Su cupón se eliminó, y Stripe ya no indica qué descuenta',
    ja: 'クーポンが削除され、割引額がStripeから示されないため',
  },
  'Its coupon takes off neither a share nor an amount': {
    de: 'Der Gutschein zieht weder einen Anteil noch einen Betrag ab',
    fr: 'Son coupon ne déduit ni un pourcentage ni un montant',
    es: 'Su cupón no descuenta ni un porcentaje ni un importe',
    ja: 'クーポンに割引率も割引額もないため',
  },
  'Its percentage "{percent}" is not readable': {
    de: 'Der Prozentsatz „{percent}“ ist nicht lesbar',
    fr: 'Son pourcentage « {percent} » n’est pas lisible',
    es: 'Su porcentaje «{percent}» no se puede leer',
    ja: '割引率「{percent}」を読み取れないため',
  },
  'Its amount {amount} is not one that can be stated exactly': {
    de: 'Der Betrag {amount} lässt sich nicht genau angeben',
    fr: 'Son montant {amount} ne peut pas être exprimé exactement',
    es: 'Su importe {amount} no se puede expresar con exactitud',
    ja: '金額{amount}を正確に表せないため',
  },
  "It is the customer's, and the subscription has discounts of its own instead": {
    de: 'Er gehört dem Kunden, und das Abonnement hat stattdessen eigene Rabatte',
    fr: 'Elle est celle du client, et l’abonnement a ses propres remises à la place',
    es: 'Es del cliente, y la suscripción tiene en su lugar descuentos propios',
    ja: '顧客の割引ですが、サブスクリプション自体の割引が優先されます',
  },
  'It ended on {@day}': {
    de: 'Er endete am {@day}',
    fr: 'Elle a pris fin le {@day}',
    es: 'Terminó el {@day}',
    ja: '{@day}に終了しました',
  },
  'Its item is left out, or it applies to other products only': {
    de: 'Der Posten ist ausgelassen, oder er gilt nur für andere Produkte',
    fr: 'Son élément est omis, ou elle ne s’applique qu’à d’autres produits',
    es: 'Su elemento queda fuera, o solo se aplica a otros productos',
    ja: '対象の項目が除外されているか、ほかの商品にのみ適用されます',
  },
  'There is no item to take it off': {
    de: 'Es gibt keinen Posten, von dem er abgezogen werden könnte',
    fr: 'Il n’y a aucun élément dont la déduire',
    es: 'No hay ningún elemento del que restarlo',
    ja: '差し引く対象の項目がありません',
  },
  'It applies to other products only': {
    de: 'Er gilt nur für andere Produkte',
    fr: 'Elle ne s’applique qu’à d’autres produits',
    es: 'Solo se aplica a otros productos',
    ja: 'ほかの商品にのみ適用されます',
  },
  'This rule subtracts only discounts that last forever': {
    de: 'Diese Regel zieht nur Rabatte ohne Ende ab',
    fr: 'Cette règle ne déduit que les remises sans fin',
    es: 'Esta regla solo resta los descuentos indefinidos',
    ja: 'このルールで差し引かれるのは、無期限の割引だけです',
  },
};

/** How an MRR comes about. */
export const mrr: Sentences = { ...lines, ...discounts };
