/** What is said while there is nothing yet, not even texts: in every bundle in every language. */
export const loading = {
  en: {
    billing: 'Loading billing…',
    slow: "Still loading. HubSpot allows us a few seconds; we'll keep trying.",
  },
  de: {
    billing: 'Abrechnung wird geladen …',
    slow: 'Es lädt noch. HubSpot lässt uns einige Sekunden; wir versuchen es weiter.',
  },
  fr: {
    billing: 'Chargement de la facturation…',
    slow: 'Chargement toujours en cours. HubSpot nous accorde quelques secondes ; nous continuons d’essayer.',
  },
  es: {
    billing: 'Cargando la facturación…',
    slow: 'Todavía se está cargando. HubSpot nos da unos segundos; seguimos intentándolo.',
  },
  ja: {
    billing: '請求情報を読み込んでいます…',
    slow: 'まだ読み込んでいます。HubSpotで許される時間は数秒ですが、引き続き試みます。',
  },
} as const;
