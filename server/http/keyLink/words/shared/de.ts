import type { SharedTexts } from './sharedTexts.ts';

const COPY_RESTRICTED = 'Kopieren Sie den eingeschränkten Schlüssel in Stripe; er beginnt mit rk_.';

/** German. */
export const german: SharedTexts = {
  gap: ' ',
  safe: 'Es wurde nichts gespeichert.',
  refusals: {
    key_empty: { title: 'Noch kein Schlüssel', message: 'Das Feld ist leer.', action: COPY_RESTRICTED },
    key_publishable: {
      title: 'Das ist ein veröffentlichbarer Schlüssel',
      message:
        'Ein veröffentlichbarer Schlüssel kann die Abrechnung nicht lesen. Sie brauchen einen, der mit rk_ beginnt.',
      action: COPY_RESTRICTED,
    },
    key_organization: {
      title: 'Das ist der Schlüssel einer Organisation',
      message:
        'Dieser Schlüssel gehört zu einer ganzen Organisation; ClearSync liest einen Account und braucht einen Schlüssel, der in diesem Account erstellt wurde.',
      action: 'Wechseln Sie in Stripe zu dem Account und erstellen Sie dort einen eingeschränkten Schlüssel.',
    },
    key_managed: {
      title: 'Das ist die ID eines Schlüssels',
      message: 'Das ist die ID eines Schlüssels (mk_), nicht der Schlüssel selbst.',
      action: COPY_RESTRICTED,
    },
    key_webhook_secret: {
      title: 'Das ist ein Webhook-Geheimnis',
      message: 'Ein Webhook-Geheimnis ist kein API-Schlüssel.',
      action: COPY_RESTRICTED,
    },
    key_masked: {
      title: 'Ein Teil des Schlüssels ist verborgen',
      message: 'Stripe zeigt einen Schlüssel nur einmal vollständig an; dieser ist gekürzt.',
      action:
        'Zeigen Sie den Schlüssel in Stripe an oder erstellen Sie einen neuen, und kopieren Sie ihn dann vollständig.',
    },
    key_truncated: {
      title: 'Der Schlüssel ist zu kurz',
      message: 'Das Ende des Schlüssels fehlt.',
      action: 'Kopieren Sie noch einmal den ganzen Schlüssel.',
    },
    key_malformed: {
      title: 'Das ist kein Stripe-Schlüssel',
      message:
        'Ein Stripe-Schlüssel beginnt mit rk_live_, rk_test_, sk_live_ oder sk_test_, danach folgen Buchstaben und Ziffern; dieser Text ist anders.',
      action: COPY_RESTRICTED,
    },
    key_unknown: {
      title: 'Stripe kennt diesen Schlüssel nicht',
      message: 'Stripe kennt diesen Schlüssel nicht; er wird dort nur einmal angezeigt.',
      action: 'Kopieren Sie den Schlüssel erneut oder erstellen Sie einen neuen.',
    },
    key_expired: {
      title: 'Dieser Schlüssel ist abgelaufen',
      message: 'Laut Stripe ist der Schlüssel abgelaufen.',
      action: 'Erstellen Sie einen neuen eingeschränkten Schlüssel und fügen Sie ihn hier ein.',
    },
    key_ip_not_allowed: {
      title: 'Dieser Schlüssel ist auf andere Adressen beschränkt',
      message:
        'Stripe akzeptiert diesen Schlüssel nur von bestimmten IP-Adressen, und unsere gehört nicht dazu.',
      action:
        'Entfernen Sie die IP-Beschränkung des Schlüssels in Stripe oder erstellen Sie einen Schlüssel ohne sie.',
    },
    key_permissions_missing: {
      title: 'Es fehlen Berechtigungen',
      message: 'Der Schlüssel darf nicht lesen, worauf ClearSync angewiesen ist: {names}.',
      action:
        'Bearbeiten Sie den Schlüssel in Stripe und stellen Sie diese Berechtigungen auf „Lesen“ (Read).',
    },
    key_mode_mismatch: {
      title: 'Der Schlüssel widerspricht sich',
      message:
        'Der Anfang des Schlüssels und die Daten, mit denen Stripe geantwortet hat, gehören zu verschiedenen Modi.',
      action: 'Erstellen Sie einen neuen eingeschränkten Schlüssel und fügen Sie ihn hier ein.',
    },
    key_other_account: {
      title: 'Dieser Schlüssel gehört zu einem anderen Stripe-Account',
      message:
        'ClearSync ist mit {name} ({id}) verbunden ({mode}). Dieser Schlüssel gehört zu {offeredName} ({offeredId}).',
      action: 'Fügen Sie einen Schlüssel von {name} ein, oder trennen Sie zuerst jenen Account.',
    },
    stripe_busy: {
      title: 'Stripe ist ausgelastet',
      message:
        'Stripe meldet im Moment zu viele Anfragen, deshalb konnte der Schlüssel nicht geprüft werden.',
      action: 'Warten Sie eine Minute und versuchen Sie es erneut.',
    },
    stripe_unreachable: {
      title: 'Stripe war nicht erreichbar',
      message: 'Stripe gab keine brauchbare Antwort, deshalb konnte der Schlüssel nicht geprüft werden.',
      action: 'Versuchen Sie es in einigen Minuten erneut.',
    },
    stripe_refused: {
      title: 'Stripe hat die Prüfung abgelehnt',
      message: 'Die Antwort von Stripe: {message}',
      action: 'Prüfen Sie den Schlüssel in Stripe.',
    },
  },
  notices: {
    secret_key: {
      title: 'Dieser Schlüssel hat vollen Zugriff',
      message: 'Er funktioniert, aber ein eingeschränkter Schlüssel ist sicherer.',
    },
    test_mode: { title: 'Testmodus', message: 'Es werden nur Testdaten angezeigt.' },
    permission_missing: { title: '{row} ({level}) fehlt' },
  },
  permissions: {
    rak_charge_read: {
      effect: 'Zahlungen, Erstattungen und der Gesamtumsatz bleiben leer.',
      why: 'Zahlungsverlauf, Erstattungen und Gesamtumsatz.',
    },
    rak_customer_read: {
      effect:
        'Nichts kann einem Kontakt oder Unternehmen zugeordnet werden, ClearSync kann also nicht arbeiten.',
      why: 'Um den Kontakt und das Unternehmen zu jedem Kunden zu finden.',
    },
    rak_event_read: {
      effect: 'Verpasste Änderungen können nicht aus der Ereignisliste nachgeholt werden.',
      why: 'Sofortige Aktualisierung, und Nachholen nach einer Unterbrechung.',
    },
    rak_payment_intent_read: {
      effect: 'Warum eine Zahlung fehlschlug oder auf den Kunden wartet, wird nicht angezeigt.',
      why: 'Wie eine Zahlung verläuft, und um fehlgeschlagene zurückzugewinnen.',
    },
    rak_payment_method_read: {
      effect: 'Marke, letzte vier Ziffern und Ablaufdatum der Karte werden nicht angezeigt.',
      why: 'Marke, letzte vier Ziffern und Ablaufdatum der Karte.',
    },
    rak_product_read: {
      effect: 'Tarife zeigen ihre IDs statt ihrer Namen.',
      why: 'Die Namen der Tarife.',
    },
    rak_coupon_read: {
      effect: 'Rabatte sind unbekannt: Der MRR wäre vor Rabatten und würde so bezeichnet.',
      why: 'Genauer MRR nach Rabatten.',
    },
    rak_invoice_read: {
      effect: 'Rechnungen, offene und überfällige Beträge und der Verlauf fehlen.',
      why: 'Verlauf über die 30 Tage der Stripe-Ereignisse hinaus, offene und überfällige Beträge.',
    },
    rak_plan_read: {
      effect: 'Der MRR kann nicht berechnet werden, ClearSync kann also nicht arbeiten.',
      why: 'MRR.',
    },
    rak_subscription_read: {
      effect: 'Niemand kann als Abonnent angezeigt werden, ClearSync kann also nicht arbeiten.',
      why: 'Status und Abrechnungszeiträume.',
    },
    rak_bucket_connect_read: {
      effect: 'Name und Währung des Accounts werden aus anderen Antworten erschlossen.',
      why: 'Name und Währung des Accounts.',
    },
    rak_webhook_write: {
      effect: 'ClearSync erfährt Änderungen durch regelmäßiges Nachfragen bei Stripe statt sofort.',
      why: 'Live-Updates. Das Einzige, was ClearSync in Stripe anlegt, ist sein eigener Webhook-Endpoint.',
    },
  },
  manual: {
    steps: [
      'Melden Sie sich im Stripe-Dashboard an.',
      'Öffnen Sie „Entwickler“ (Developers), dann „API-Schlüssel“ (API keys).',
      'Klicken Sie auf „Eingeschränkten Schlüssel erstellen“ (Create restricted key).',
      'Wählen Sie „Diesen Schlüssel einer anderen Website bereitstellen“ (Providing this key to another website).',
      'Geben Sie als Namen {name} ein.',
      'Geben Sie als URL {url} ein.',
      'Setzen Sie das Häkchen bei „Berechtigungen für diesen Schlüssel anpassen“ (Customize permissions for this key).',
      'Setzen Sie die Berechtigungen genau wie unten aufgeführt. Wenn Connect eine zweite Spalte mit Optionen zeigt, stellen Sie dort alles auf None und lassen Sie Connect in der linken Spalte auf Read.',
      'Erstellen Sie den Schlüssel, kopieren Sie ihn und fügen Sie ihn hier ein. Das können Sie tun oder jemand aus Ihrem Team; der Import beginnt gleich danach.',
    ],
    rows: {
      'The whole section, first': 'Zuerst der ganze Abschnitt',
      'The whole section': 'Der ganze Abschnitt',
      'The entire category': 'Die gesamte Kategorie',
      'Everything else': 'Alles andere',
    },
    twoNames: '{name} (auf neueren Seiten: {row})',
  },
};
