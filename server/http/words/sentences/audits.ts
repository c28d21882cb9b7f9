import type { Sentences } from '../sentence.ts';

/** What a comparison proved and found. */
const comparisons: Sentences = {
  'Comparing: {#customers} customers and {#records} records so far': {
    de: 'Vergleich läuft: bisher {#customers} Kunden und {#records} Datensätze',
    fr: 'Comparaison : {#customers} clients et {#records} fiches jusqu’ici',
    es: 'Comparando: {#customers} clientes y {#records} registros hasta ahora',
    ja: '照合中：これまでに顧客{#customers}件、レコード{#records}件',
  },
  'Not compared at {time}: {~why}': {
    de: 'Um {time} nicht verglichen: {~why}',
    fr: 'Pas de comparaison à {time} : {~why}',
    es: 'Sin comparar a las {time}: {~why}',
    ja: '{time}の照合は完了していません：{~why}',
  },
  'it ended early.': {
    de: 'Der Vergleich endete vorzeitig.',
    fr: 'elle s’est terminée trop tôt.',
    es: 'terminó antes de tiempo.',
    ja: '途中で終了しました。',
  },
  '{#customers} compared at {time}, {#different} different': {
    de: '{#customers} um {time} verglichen, {#different} abweichend',
    fr: '{#customers} comparés à {time}, {#different} différents',
    es: '{#customers} comparados a las {time}, {#different} distintos',
    ja: '{time}に{#customers}件を照合、相違{#different}件',
  },
  '{#customers} compared at {time}, {#different} different, {#healed} healed': {
    de: '{#customers} um {time} verglichen, {#different} abweichend, {#healed} behoben',
    fr: '{#customers} comparés à {time}, {#different} différents, {#healed} corrigés',
    es: '{#customers} comparados a las {time}, {#different} distintos, {#healed} corregidos',
    ja: '{time}に{#customers}件を照合、相違{#different}件、修正{#healed}件',
  },
  '{#customers} compared at {time}, {#different} different, {#left} left': {
    de: '{#customers} um {time} verglichen, {#different} abweichend, {#left} belassen',
    fr: '{#customers} comparés à {time}, {#different} différents, {#left} laissés',
    es: '{#customers} comparados a las {time}, {#different} distintos, {#left} sin cambiar',
    ja: '{time}に{#customers}件を照合、相違{#different}件、未修正{#left}件',
  },
  '{#customers} compared at {time}, {#different} different, {#healed} healed, {#left} left': {
    de: '{#customers} um {time} verglichen, {#different} abweichend, {#healed} behoben, {#left} belassen',
    fr: '{#customers} comparés à {time}, {#different} différents, {#healed} corrigés, {#left} laissés',
    es: '{#customers} comparados a las {time}, {#different} distintos, {#healed} corregidos, {#left} sin cambiar',
    ja: '{time}に{#customers}件を照合、相違{#different}件、修正{#healed}件、未修正{#left}件',
  },
  '{~line}; incomplete: {~why}': {
    de: '{~line}; unvollständig: {~why}',
    fr: '{~line} ; incomplet : {~why}',
    es: '{~line}; incompleto: {~why}',
    ja: '{~line}、未完了：{~why}',
  },
  'something could not be read.': {
    de: 'Etwas war nicht lesbar.',
    fr: 'quelque chose n’a pas pu être lu.',
    es: 'algo no se pudo leer.',
    ja: '読み取れないものがありました。',
  },
  'HubSpot refuses this record: {~why}': {
    de: 'HubSpot lehnt diesen Datensatz ab: {~why}',
    fr: 'HubSpot refuse cette fiche : {~why}',
    es: 'HubSpot rechaza este registro: {~why}',
    ja: 'HubSpotがこのレコードを拒否しています：{~why}',
  },
  'it said no more.': {
    de: 'mehr wurde nicht gesagt.',
    fr: 'rien de plus n’a été dit.',
    es: 'no dijo nada más.',
    ja: '詳細は示されていません。',
  },
  'Writing is paused: it is written when somebody resumes it.': {
    de: 'Das Schreiben ist pausiert: Es wird geschrieben, wenn jemand fortsetzt.',
    fr: 'L’écriture est en pause : ce sera écrit à la reprise.',
    es: 'La escritura está en pausa: se escribe cuando alguien la reanude.',
    ja: '書き込みは一時停止中です。再開されると書き込まれます。',
  },
  'Changed in HubSpot; ClearSync writes its value again.': {
    de: 'In HubSpot geändert; ClearSync schreibt seinen Wert wieder.',
    fr: 'Modifié dans HubSpot ; ClearSync réécrit sa valeur.',
    es: 'Se cambió en HubSpot; ClearSync vuelve a escribir su valor.',
    ja: 'HubSpotで変更されました。ClearSyncが値をもう一度書き込みます。',
  },
  'No longer in HubSpot; its customers are linked anew.': {
    de: 'Nicht mehr in HubSpot; die Kunden werden neu verknüpft.',
    fr: 'N’est plus dans HubSpot ; ses clients sont associés de nouveau.',
    es: 'Ya no está en HubSpot; sus clientes se vinculan de nuevo.',
    ja: 'HubSpotにありません。顧客をリンクし直します。',
  },
  'Merged in HubSpot; its customers follow to the record that it became.': {
    de: 'In HubSpot zusammengeführt; die Kunden folgen zum neuen Datensatz.',
    fr: 'Fusionnée dans HubSpot ; ses clients suivent vers la fiche qui en résulte.',
    es: 'Se combinó en HubSpot; sus clientes pasan al registro resultante.',
    ja: 'HubSpotで統合されました。顧客は統合先のレコードに移ります。',
  },
};

/** What differed in our copy of Stripe. */
const copies: Sentences = {
  record: { de: 'Datensatz', fr: 'fiche', es: 'registro', ja: 'レコード' },
  'still stored': {
    de: 'noch gespeichert',
    fr: 'encore enregistré',
    es: 'aún guardado',
    ja: '保存されたまま',
  },
  'not stored': { de: 'nicht gespeichert', fr: 'non enregistré', es: 'no guardado', ja: '未保存' },
  'marked as deleted': {
    de: 'als gelöscht gekennzeichnet',
    fr: 'marqué comme supprimé',
    es: 'marcado como eliminado',
    ja: '削除済みとして記録',
  },
  'other values: {fields}': {
    de: 'andere Werte: {fields}',
    fr: 'autres valeurs : {fields}',
    es: 'otros valores: {fields}',
    ja: '異なる値：{fields}',
  },
  'Stripe no longer lists it: marked as deleted.': {
    de: 'Stripe führt es nicht mehr auf: als gelöscht gekennzeichnet.',
    fr: 'Stripe ne l’indique plus : marqué comme supprimé.',
    es: 'Stripe ya no lo indica: marcado como eliminado.',
    ja: 'Stripeの一覧にないため、削除済みとして記録しました。',
  },
  'Read again from Stripe.': {
    de: 'Erneut aus Stripe gelesen.',
    fr: 'Relu depuis Stripe.',
    es: 'Se leyó de nuevo de Stripe.',
    ja: 'Stripeから読み取り直しました。',
  },
};

/** What an undo put back and left. */
const undos: Sentences = {
  '{~values} put back on {~records}, {#left} left': {
    de: 'Wiederhergestellt: {~values} ({~records}); belassen: {#left}',
    fr: 'Rétabli : {~values} ({~records}) ; laissé : {#left}',
    es: 'Restablecido: {~values} ({~records}); sin cambiar: {#left}',
    ja: '復元：{~values}（{~records}）、そのまま：{#left}件',
  },
  '{~values} put back on {~records}, {#left} left, {~archived} archived': {
    de: 'Wiederhergestellt: {~values} ({~records}); belassen: {#left}; archiviert: {~archived}',
    fr: 'Rétabli : {~values} ({~records}) ; laissé : {#left} ; archivé : {~archived}',
    es: 'Restablecido: {~values} ({~records}); sin cambiar: {#left}; archivado: {~archived}',
    ja: '復元：{~values}（{~records}）、そのまま：{#left}件、アーカイブ：{~archived}',
  },
  '1 value': { de: '1 Wert', fr: '1 valeur', es: '1 valor', ja: '値1件' },
  '{#count} values': {
    de: '{#count} Werte',
    fr: '{#count} valeurs',
    es: '{#count} valores',
    ja: '値{#count}件',
  },
  '1 record': { de: '1 Datensatz', fr: '1 fiche', es: '1 registro', ja: 'レコード1件' },
  '{#count} records': {
    de: '{#count} Datensätze',
    fr: '{#count} fiches',
    es: '{#count} registros',
    ja: 'レコード{#count}件',
  },
  'ClearSync wrote it again since: {~why}.': {
    de: 'ClearSync hat es seitdem erneut geschrieben: {~why}.',
    fr: 'ClearSync l’a réécrit depuis : {~why}.',
    es: 'ClearSync lo volvió a escribir desde entonces: {~why}.',
    ja: 'その後ClearSyncがもう一度書き込みました：{~why}。',
  },
  'Somebody changed it since: HubSpot holds nothing.': {
    de: 'Jemand hat es seitdem geändert: In HubSpot steht nichts.',
    fr: 'Quelqu’un l’a modifié depuis : HubSpot ne contient rien.',
    es: 'Alguien lo cambió desde entonces: HubSpot no contiene nada.',
    ja: 'その後変更されました：HubSpotの値は空です。',
  },
  'Somebody changed it since: HubSpot holds "{value}".': {
    de: 'Jemand hat es seitdem geändert: In HubSpot steht „{value}“.',
    fr: 'Quelqu’un l’a modifié depuis : HubSpot contient « {value} ».',
    es: 'Alguien lo cambió desde entonces: HubSpot contiene «{value}».',
    ja: 'その後変更されました：HubSpotの値は「{value}」です。',
  },
  'Archived, as it was ticked.': {
    de: 'Archiviert, wie angekreuzt.',
    fr: 'Archivée, comme coché.',
    es: 'Archivado, como se marcó.',
    ja: '選択されたため、アーカイブされました。',
  },
  'ClearSync made this record; it was not ticked, so it stays.': {
    de: 'ClearSync hat diesen Datensatz erstellt; er war nicht angekreuzt und bleibt daher.',
    fr: 'ClearSync a créé cette fiche ; elle n’était pas cochée, donc elle reste.',
    es: 'ClearSync creó este registro; no se marcó, así que se queda.',
    ja: 'ClearSyncが作成したレコードです。選択されなかったため、そのまま残ります。',
  },
  'ClearSync made this record; it was archived when the run that made it was undone.': {
    de: 'ClearSync hat diesen Datensatz erstellt; er wurde archiviert, als der Lauf rückgängig gemacht wurde, der ihn erstellt hatte.',
    fr: 'ClearSync a créé cette fiche ; elle a été archivée lors de l’annulation de l’exécution qui l’avait créée.',
    es: 'ClearSync creó este registro; se archivó al deshacer la ejecución que lo creó.',
    ja: 'ClearSyncが作成したレコードです。作成した実行が取り消されたときに、アーカイブされました。',
  },
  'HubSpot refused: {~why}': {
    de: 'HubSpot hat abgelehnt: {~why}',
    fr: 'HubSpot a refusé : {~why}',
    es: 'HubSpot lo rechazó: {~why}',
    ja: 'HubSpotに拒否されました：{~why}',
  },
  'The record is no longer in HubSpot.': {
    de: 'Der Datensatz ist nicht mehr in HubSpot.',
    fr: 'La fiche n’est plus dans HubSpot.',
    es: 'El registro ya no está en HubSpot.',
    ja: 'このレコードはHubSpotにありません。',
  },
};

/** What comparisons and undos came to. */
export const audits: Sentences = { ...comparisons, ...copies, ...undos };
