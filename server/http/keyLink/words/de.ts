import type { KeyWords } from './keyWords.ts';

/** German. */
export const german: KeyWords = {
  key: {
    title: 'ClearSync einen Stripe-Schlüssel geben',
    heading: 'Geben Sie ClearSync einen Schlüssel, um Stripe zu lesen',
    intro:
      'ClearSync zeigt die Stripe-Abrechnung eines Unternehmens an seinen Kontakten und Unternehmen in HubSpot. Für die Einrichtung wird jemand, der Ihr Stripe-Dashboard öffnen kann, um einen Schlüssel gebeten. Diese Seite nimmt den Schlüssel entgegen und kann sonst nichts.',
    promise:
      'ClearSync braucht nur Lesezugriff: In Ihrem Stripe-Account ändert, erstellt oder löscht es niemals Daten. Das Einzige, was es dort anlegt, ist sein eigener ausgehender Webhook, um Ereignisdaten zu lesen.',
    account: 'HubSpot-Account',
    accountValue: '{name} ({id})',
    askedBy: 'Angefragt von',
    administrator: 'jemand mit Admin-Rechten in diesem Account',
    until: 'Gültig bis',
    untilValue: '{moment}, für einen Schlüssel',
    moment: '{moment} ({timeZone})',
    unexpected: 'Damit haben Sie nicht gerechnet? Schließen Sie die Seite: Es passiert nichts.',
    create: '1. Schlüssel erstellen',
    createHint:
      'Stripe öffnet sich mit den richtigen Berechtigungen. Klicken Sie auf „Schlüssel erstellen“, kopieren Sie ihn und kommen Sie zurück.',
    createLive: 'Schlüssel in Stripe erstellen (öffnet einen neuen Tab)',
    createTest: 'Stattdessen einen Testschlüssel erstellen (öffnet einen neuen Tab)',
    paste: '2. Hier einfügen',
    label: 'Eingeschränkter API-Schlüssel',
    hint: 'Beginnt mit rk_. Wir verschlüsseln ihn und zeigen ihn nie wieder an.',
    submit: 'Diesen Schlüssel an ClearSync geben',
    footer:
      'Ein geheimer Schlüssel funktioniert auch, gewährt aber alles; ein eingeschränkter Schlüssel gibt nur das Nötigste. Wenn eine Berechtigung weiterhin fehlt, bearbeiten Sie den Schlüssel in Stripe und fügen Sie ihn hier noch einmal ein.',
    stuck: 'Sie kommen nicht weiter? Schreiben Sie an {email}.',
  },
  manual: {
    summary: 'Berechtigungen von Hand setzen',
    caption:
      'Was auf der Seite von Stripe einzustellen ist, Abschnitt für Abschnitt (Read: Lesen, Write: Schreiben, None: Keine)',
    permission: 'Berechtigung',
    level: 'Einstellen auf',
    why: 'Warum',
  },
  refused: {
    last: 'Das war der letzte von zehn Versuchen: Dieser Link ist geschlossen. Bitten Sie um einen neuen.',
    again: {
      one: 'Das Feld ist wieder leer, denn ein Schlüssel ist geheim und gehört auf keine Seite: Fügen Sie ihn noch einmal ein. Es kann noch ein Schlüssel versucht werden.',
      other:
        'Das Feld ist wieder leer, denn ein Schlüssel ist geheim und gehört auf keine Seite: Fügen Sie ihn noch einmal ein. Mit diesem Link können noch {count} Schlüssel versucht werden.',
    },
    reference: 'Referenz {reference}',
  },
  done: {
    title: 'Der Schlüssel wurde angenommen',
    heading: 'Vielen Dank, der Schlüssel funktioniert',
    text: '{portal} kann jetzt mit dem Schlüssel {hint} die Abrechnung von {account} ({mode}) lesen. Er ist verschlüsselt gespeichert.',
    modes: { live: 'Livemodus', test: 'Testmodus' },
    next: 'Sie können diese Seite schließen; in HubSpot geht es weiter mit {person}. Dieser Link ist aufgebraucht.',
    colleague: 'der Person, die Sie gefragt hat',
    notices: 'Gut zu wissen',
    notice: '{title}.',
  },
  gone: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Ein Link zu dieser Seite nimmt einen Schlüssel entgegen und gilt sieben Tage. Dieser wurde schon benutzt, wurde zurückgenommen oder ersetzt, ist abgelaufen, wurde zu oft versucht oder nie erstellt.',
    next: 'Bitten Sie die Person, die ihn gesendet hat, um einen neuen. Gerade wurde nichts gespeichert oder geändert.',
  },
  busy: {
    title: 'Zu viele Anfragen',
    text: 'Es wurde nichts gespeichert oder geändert. Warten Sie eine Minute und öffnen Sie Ihren Link dann erneut.',
  },
  failed: {
    title: 'ClearSync konnte das nicht ausführen',
    text: 'Der Fehler liegt bei uns. Falls Sie einen Schlüssel gesendet hatten, ist unbekannt, ob er gespeichert wurde: Öffnen Sie Ihren Link in einer Minute erneut. Fragt die Seite dann immer noch nach einem Schlüssel, fügen Sie ihn noch einmal ein.',
    next: 'Wenn es weiterhin nicht klappt, nennen Sie uns die Referenz {reference}.',
  },
};
