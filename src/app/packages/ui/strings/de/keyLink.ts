import type { keyLink as english } from '../en/keyLink.ts';
import type { Translated } from '../translated.ts';

/** German. */
export const keyLink: Translated<typeof english> = {
  own: 'Ich kann Stripe öffnen',
  other: 'Jemand anderes kann das',
  intro:
    'Senden Sie einen Einmal-Link an eine Person, die Ihr Stripe-Dashboard öffnen kann; sie braucht keinen HubSpot-Account. Die Seite dahinter erklärt, wie der Schlüssel erstellt wird, und kann nur eines: ihn entgegennehmen.',
  loading: 'Ihr Link wird gesucht …',
  make: 'Link erstellen',
  again: 'Neuen Link erstellen',
  replaces: 'Ein neuer Link beendet den vorigen.',
  link: 'Einmal-Link',
  linkHint:
    'Nur jetzt sichtbar, denn wir speichern ihn nicht. Senden Sie ihn an eine Person; wenn er verloren geht, erstellen Sie einen neuen.',
  copy: 'Link kopieren',
  copied: 'Kopiert. Senden Sie ihn auf einem Weg, den nur diese Person liest.',
  notCopied: 'Er ließ sich nicht automatisch kopieren. Markieren Sie den Link oben und kopieren Sie ihn.',
  revoke: 'Diesen Link beenden',
  next: 'Weiter',
  heading: 'Ihr letzter Link',
  state: 'Stand',
  made: 'Erstellt am',
  madeBy: 'Erstellt von',
  until: 'Gültig bis',
  used: 'Benutzt am',
  states: {
    open: 'Noch nicht benutzt',
    used: 'Benutzt',
    closed: 'Nach 10 falschen Schlüsseln geschlossen',
    expired: 'Abgelaufen',
    revoked: 'Beendet',
  },
  usedText:
    'Über diesen Link kam ein Schlüssel und wurde gespeichert. Sehen Sie nach, was er lesen darf, und setzen Sie dann die Einrichtung fort.',
  waiting: 'Diese Seite prüft von selbst, ob ein Schlüssel angekommen ist.',
};
