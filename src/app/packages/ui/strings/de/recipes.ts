import type { recipes as english } from '../en/recipes.ts';
import type { Translated } from '../translated.ts';

/** German. Labels of ClearSync's properties and options stay English, as HubSpot shows them. */
export const recipes: Translated<typeof english> = {
  intro:
    'Fünf Workflows, die Sie in HubSpot mit den Daten von ClearSync bauen. Sie gehören Ihnen: ClearSync erstellt, startet oder ändert nie einen Workflow.',
  plan: {
    title: 'Was Sie brauchen',
    workflows:
      'Workflows setzen die Edition Professional oder Enterprise eines HubSpot-Hubs voraus. Jedes Rezept sagt, was ohne sie geht: eine gespeicherte Ansicht mit denselben Filtern, die es in jedem Tarif gibt.',
    objects:
      'Alle funktionieren für Kontakte und für Unternehmen: Wählen Sie „kontaktbasiert“ oder „unternehmensbasiert“, wenn Sie den Workflow erstellen.',
  },
  flag: {
    title: 'Das erste Befüllen ausnehmen',
    text: 'Der erste Import füllt viele Datensätze auf einmal. Von da an steht in „{label}“ des Datensatzes Yes, bis er sich danach zum ersten Mal ändert. Ein Trigger, der No verlangt, startet also nicht für das, was schon da war.',
    missing:
      'Die Eigenschaft gehört zum Komplett-Paket. Fehlt sie in Ihrem Account, antworten Sie mit „Nein“, wenn HubSpot fragt, ob Datensätze aufgenommen werden sollen, die den Trigger bereits erfüllen.',
  },
  purpose: 'Wofür es gut ist',
  trigger: 'Trigger',
  triggerText:
    'Wählen Sie im Workflow den Trigger „Wenn die Filterkriterien erfüllt sind“ und verbinden Sie diese Bedingungen mit UND.',
  property: 'Eigenschaft',
  condition: 'Bedingung',
  internal: 'Interner Name',
  also: 'Auch nützlich in E-Mails, Aufgaben und Verzweigungen',
  steps: 'Schritt für Schritt',
  free: 'Ohne Workflows',
  test: 'So testen Sie es',
  packs: { A: 'Basis-Paket', B: 'Standard-Paket', C: 'Komplett-Paket' },
  needsPack: 'Benötigt das {pack} der Eigenschaften.',
  copy: '{name} kopieren',
  copied: 'Kopiert',
  notCopied: 'HubSpot hat uns nicht kopieren lassen. Der interne Name ist {name}.',
  conditions: {
    any: 'ist eines von {options}',
    known: 'ist bekannt',
    withinDays: {
      one: 'ist weniger als {count} Tag ab jetzt',
      other: 'ist weniger als {count} Tage ab jetzt',
    },
  },
  all: {
    dunning: {
      title: 'Mahnwesen: eine Zahlung ist fehlgeschlagen',
      purpose:
        'Jemand ruft an oder schreibt, solange Stripe es noch versucht, statt erst nach dem Ende des Abonnements. Es endet von selbst, sobald die Zahlung eingeht.',
      steps: {
        create:
          'Öffnen Sie „Automatisierung“, „Workflows“, erstellen Sie einen kontaktbasierten Workflow von Grund auf und legen Sie den obigen Trigger fest.',
        reenroll:
          'Schalten Sie die Wiederaufnahme für „Payment health“ ein, damit die nächste fehlgeschlagene Zahlung ihn erneut startet.',
        task: 'Fügen Sie eine Aufgabe für den zuständigen Mitarbeiter hinzu, heute fällig: „Zahlung fehlgeschlagen“. Fügen Sie „Decline reason“ und „Amount overdue“ in den Text ein.',
        mail: 'Fügen Sie eine E-Mail hinzu, die um eine andere Karte bittet. Sendet Stripe solche E-Mails schon, schalten Sie eine der beiden aus.',
        wait: 'Fügen Sie eine Verzögerung bis zum Datum in „Next payment retry“ hinzu, dann noch einen Tag.',
        branch:
          'Fügen Sie eine Wenn/dann-Verzweigung hinzu: Ist „Payment health“ Healthy, endet der Workflow hier; sonst geht er weiter.',
        call: 'Fügen Sie eine Anrufaufgabe mit hoher Priorität hinzu, wenn „Failed payments in a row“ 3 oder mehr ist.',
        on: 'Überprüfen Sie den Workflow, antworten Sie mit „Nein“ auf die Aufnahme derer, die den Trigger bereits erfüllen, und schalten Sie ihn ein.',
      },
      free: 'Speichern Sie eine Ansicht der Kontakte, bei denen „Payment health“ eines von Retrying, Overdue, Action required ist, sortiert nach „Amount overdue“. Sehen Sie jeden Morgen hinein.',
      test: 'Verbinden Sie einen Stripe-Testschlüssel, geben Sie einem Testkunden die Karte 4000 0000 0000 0341 und lassen Sie seine Testphase enden: Die Zahlung schlägt fehl, und binnen Sekunden steht in seinem Datensatz Retrying. Der Datensatz muss im Verlauf des Workflows erscheinen.',
    },
    save: {
      title: 'Kundenbindung: ein Kunde kündigt',
      purpose:
        'Der zuständige Mitarbeiter erfährt von einer geplanten Kündigung im selben Moment, mit Grund und Datum, solange der Kunde noch da ist.',
      steps: {
        create:
          'Öffnen Sie „Automatisierung“, „Workflows“, erstellen Sie einen kontaktbasierten Workflow von Grund auf und legen Sie den obigen Trigger fest.',
        reenroll: 'Schalten Sie die Wiederaufnahme für „Customer status“ ein.',
        branch:
          'Fügen Sie eine Wenn/dann-Verzweigung nach „Cancellation reason“ hinzu: Too expensive, Missing features oder Switched service, und alle anderen.',
        task: 'Fügen Sie in jedem Zweig eine Aufgabe für den zuständigen Mitarbeiter hinzu, morgen fällig, mit „MRR“ und „Cancels / cancelled on“ im Text und dem Angebot, das zum Grund passt.',
        wait: 'Fügen Sie eine Verzögerung von sieben Tagen hinzu.',
        check:
          'Fügen Sie eine Wenn/dann-Verzweigung hinzu: Ist „Customer status“ wieder Paying, wurde die Kündigung zurückgenommen; hier endet der Workflow.',
        notify:
          'Senden Sie sonst eine interne Benachrichtigung an die Führungskraft des zuständigen Mitarbeiters.',
        on: 'Überprüfen Sie den Workflow, antworten Sie mit „Nein“ auf die Aufnahme derer, die den Trigger bereits erfüllen, und schalten Sie ihn ein.',
      },
      free: 'Speichern Sie eine Ansicht der Kontakte, bei denen „Customer status“ eines von Canceling ist, sortiert nach „Cancels / cancelled on“. Wer als Nächstes geht, steht oben.',
      test: 'Stellen Sie im Testmodus von Stripe ein Abonnement so ein, dass es zum Ende des Zeitraums endet. Im Datensatz steht Canceling, mit dem Datum. Nehmen Sie es zurück: Dort steht Paying, das Datum ist leer, und der Workflow endet bei seiner Prüfung.',
    },
    trial: {
      title: 'Testphase: sie endet bald',
      purpose:
        'Wer in der Testphase ist, hört vor ihrem Ende von einem Menschen; und wer keine Zahlungsmethode hat, wird von denen unterschieden, die einfach zahlen werden.',
      steps: {
        create:
          'Öffnen Sie „Automatisierung“, „Workflows“, erstellen Sie einen kontaktbasierten Workflow von Grund auf und legen Sie den obigen Trigger fest.',
        branch:
          'Fügen Sie eine Wenn/dann-Verzweigung hinzu: „Payment health“ ist eines von No payment method, und alle anderen.',
        ask: 'Ohne Zahlungsmethode: Fügen Sie eine E-Mail mit dem Link hinzu, über den sich eine Karte hinterlegen lässt, und eine Anrufaufgabe für den zuständigen Mitarbeiter.',
        remind:
          'Mit Zahlungsmethode: Fügen Sie eine E-Mail hinzu, die sagt, an welchem Tag die Testphase endet („Trial ends“) und wie hoch die nächste Verlängerung ist („Next renewal amount (estimate)“).',
        wait: 'Fügen Sie eine Verzögerung bis zum Datum in „Trial ends“ hinzu, dann noch einen Tag.',
        check:
          'Fügen Sie eine Wenn/dann-Verzweigung nach „Customer status“ hinzu: Paying endet hier; für alle anderen fügen Sie eine Aufgabe hinzu, die fragt, was gefehlt hat.',
        on: 'Überprüfen Sie den Workflow und schalten Sie ihn ein.',
      },
      free: 'Speichern Sie eine Ansicht der Kontakte, bei denen „Customer status“ eines von Trialing ist, sortiert nach „Trial ends“.',
      test: 'Starten Sie im Testmodus von Stripe ein Abonnement mit zwei Tagen Testphase und ohne Karte. Im Datensatz stehen Trialing und No payment method, und der Workflow nimmt den ersten Zweig.',
    },
    lifecycle: {
      title: 'Lifecycle-Phase nach Status',
      purpose:
        'Die Lifecycle-Phase folgt dem, was bezahlt wird, damit Listen, Berichte und Kampagnen echte Kunden meinen.',
      steps: {
        create:
          'Öffnen Sie „Automatisierung“, „Workflows“, erstellen Sie einen kontaktbasierten Workflow von Grund auf und legen Sie den obigen Trigger fest.',
        reenroll:
          'Schalten Sie die Wiederaufnahme für „Customer status“ ein, damit jede Änderung nachvollzogen wird.',
        branch: 'Fügen Sie eine Verzweigung nach dem Wert von „Customer status“ hinzu.',
        customer: 'Paying, Past due und Canceling: Setzen Sie „Lifecycle-Phase“ auf „Kunde“.',
        trial: 'Trialing und Free: Setzen Sie sie auf „Opportunity“ oder auf eine eigene Phase.',
        churned:
          'Churned: HubSpot bewegt eine Phase nur vorwärts. Leeren Sie daher zuerst „Lifecycle-Phase“ und setzen Sie sie dann auf eine eigene Phase, etwa „Ehemaliger Kunde“.',
        on: 'Dieser darf auch für die laufen, die schon da sind. Um alle Phasen auf einmal zu korrigieren, lassen Sie die Bedingung zum ersten Befüllen weg und antworten mit „Ja“ auf die Aufnahme; E-Mails, die durch die Phase starten, müssen Sie vorher ausschalten.',
      },
      free: 'Speichern Sie je Status eine Ansicht und setzen Sie dort einmal pro Woche „Lifecycle-Phase“ für alle Datensätze auf einmal.',
      test: 'Wählen Sie einen zahlenden Kontakt, setzen Sie seine Phase von Hand auf „Lead“ und nehmen Sie ihn manuell auf: Er muss wieder „Kunde“ sein.',
    },
    priceShock: {
      title: 'Preissprung: ein Rabatt endet',
      purpose:
        'Wenn ein Rabatt endet, ist die nächste Rechnung höher, und wer das nicht erwartet, kündigt. Sagen Sie es vorher und bieten Sie einen Jahrestarif an.',
      steps: {
        create:
          'Öffnen Sie „Automatisierung“, „Workflows“, erstellen Sie einen kontaktbasierten Workflow von Grund auf und legen Sie den obigen Trigger fest.',
        task: 'Fügen Sie eine Aufgabe für den zuständigen Mitarbeiter hinzu, in zwei Tagen fällig: „Der Rabatt endet“. Fügen Sie „Discount ends“ und „Next renewal amount (estimate)“ in den Text ein.',
        branch:
          'Fügen Sie eine Wenn/dann-Verzweigung nach „Billing interval“ hinzu: Monthly bekommt das Angebot eines Jahrestarifs, alle anderen einen einfachen Hinweis.',
        mail: 'Fügen Sie in jedem Zweig die E-Mail hinzu. Nennen Sie den neuen Preis und sein Datum; nennen Sie den Betrag eine Schätzung, da Steuern und Verbrauch nicht enthalten sind.',
        on: 'Überprüfen Sie den Workflow und schalten Sie ihn ein.',
      },
      free: 'Speichern Sie eine Ansicht der Kontakte, bei denen „Discount ends“ weniger als 30 Tage ab jetzt ist, sortiert nach „MRR“.',
      test: 'Geben Sie im Testmodus von Stripe einem Abonnement einen Gutschein, der sich einen Monat lang wiederholt. „Discount ends“ ist binnen Sekunden gefüllt, und der Datensatz erfüllt den Trigger.',
    },
  },
  flagNotes: {
    dunning:
      'Mit der letzten Bedingung starten fehlgeschlagene Zahlungen von vor dem ersten Import ihn nicht.',
    save: 'Mit der letzten Bedingung starten Kündigungen von vor dem ersten Import ihn nicht.',
    trial:
      'Lassen Sie die letzte Bedingung weg, wenn auch angeschrieben werden soll, wer beim ersten Import in der Testphase war.',
    lifecycle: 'Lassen Sie die letzte Bedingung weg, um die Phasen aller Datensätze einmal zu korrigieren.',
    priceShock:
      'Lassen Sie die letzte Bedingung weg, wenn auch Rabatte zählen sollen, die beim ersten Import schon da waren.',
  },
};
