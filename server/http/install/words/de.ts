import type { InstallWords } from './installWords.ts';

/** German. */
export const german: InstallWords = {
  unchanged: 'Es wurde nichts installiert, und Ihre HubSpot-Daten sind unverändert.',
  installed: {
    title: 'ClearSync ist mit {name} verbunden',
    next: 'Ein Schritt fehlt noch: Öffnen Sie die Einstellungen von ClearSync in HubSpot und geben Sie ihm einen Stripe-Schlüssel.',
    promise: 'ClearSync liest aus Stripe und ändert dort niemals Kunden, Rechnungen oder Abonnements.',
    button: 'Verknüpfte Apps in HubSpot öffnen',
    account: 'HubSpot-Account {id}',
  },
  failed: {
    missing: {
      title: 'Diese Installation hat nicht hier begonnen',
      text: 'Der Adresse fehlt, was eine Installation über unseren eigenen Link mitbringt.',
    },
    unknown: {
      title: 'Diese Installation hat nicht hier begonnen',
      text: 'Wir kennen die Installation nicht, zu der diese Adresse gehört.',
    },
    other_browser: {
      title: 'Diese Installation hat in einem anderen Browser begonnen',
      text: 'Eine Installation muss in dem Browser enden, in dem sie begonnen hat, und Cookies müssen erlaubt sein.',
    },
    used: {
      title: 'Dieser Installationslink wurde schon benutzt',
      text: 'Er funktioniert einmal. Wenn ClearSync schon unter Ihren verknüpften Apps steht, ist nichts zu tun.',
    },
    expired: {
      title: 'Diese Installation hat zu lange gedauert',
      text: 'Zur Sicherheit hat eine Installation zehn Minuten Zeit.',
    },
    denied: {
      title: 'ClearSync hat keinen Zugriff erhalten',
      text: 'Auf der Seite davor wurde der Zugriff abgelehnt. Nur ein Super-Admin oder jemand mit Zugriff auf den App Marketplace kann ihn erteilen.',
    },
    no_code: {
      title: 'Hier gibt es nichts zu installieren',
      text: 'Diese Seite folgt auf die Zustimmungsseite von HubSpot. Beginnen Sie mit der Schaltfläche unten.',
    },
    code_refused: {
      title: 'HubSpot hat diese Installation nicht bestätigt',
      text: 'Die Bestätigung gilt einmal und nur eine Minute lang; diese kam zu spät oder war schon benutzt.',
    },
    config: {
      title: 'ClearSync ist nicht richtig eingerichtet',
      text: 'HubSpot erkennt diese Installation von ClearSync nicht. Das muss ihr Betreiber beheben.',
    },
    unavailable: {
      title: 'HubSpot hat nicht rechtzeitig geantwortet',
      text: 'Die Installation konnte nicht abgeschlossen werden. Warten Sie eine Minute und beginnen Sie dann von vorn.',
    },
    busy: { title: 'Zu viele Versuche', text: 'Warten Sie eine Minute und beginnen Sie dann erneut.' },
    broken: {
      title: 'ClearSync konnte das gerade nicht tun',
      text: 'Etwas auf unserer Seite antwortet nicht. Warten Sie eine Minute und beginnen Sie dann erneut.',
    },
  },
  unchangedNow: 'Gerade wurde nichts geändert.',
  again: 'Von vorn beginnen',
  reference: 'Referenz {reference}',
};
