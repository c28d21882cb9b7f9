import type { control as english } from '../en/control.ts';
import type { Translated } from '../translated.ts';

/** Japanese. */
export const control: Translated<typeof english> = {
  sections: {
    overview: '概要',
    connection: '接続',
    data: 'データ',
    matching: '照合',
    numbers: 'MRR',
    filters: 'フィルター',
    live: 'ライブ更新',
    access: 'アクセス',
    privacy: 'プライバシー',
    danger: '危険な操作',
  },
  save: '保存',
  saved: '保存しました。次回のインポートから適用されます。',
  savedNumbers: '保存しました。すべて再計算しています。進捗は［概要］で確認できます。',
  overview: {
    goLive: 'レコードに請求情報を表示する',
    support: 'ご質問は{email}までお寄せください。',
  },
  data: {
    heading: 'HubSpotのプロパティー',
    intro:
      'ClearSyncが書き込むのは、グループ「ClearSync billing」にある専用のプロパティーだけです。手動で入力した値は上書きされます。',
    all: 'すべてのプロパティー',
    property: 'プロパティー',
    pack: 'パック',
    states: { created: '作成済み', planned: '作成予定', skipped: '対象外' },
    stateWhy: '{state}：{reason}',
    empty: 'このアカウントの上限は、まだHubSpotから取得できていません。',
  },
  matching: {
    heading: 'レコードとStripeの顧客の対応',
    order:
      'ClearSyncは、保存済みのリンク、メタデータ、完全に一致するメールアドレスの順に探します。会社はドメインで探します。',
    inbox:
      '複数のレコードに該当する顧客や、該当するレコードがない顧客は、ClearSyncアプリページの［照合待ち］に入ります。そこで決めた内容は維持されます。',
    freeMail: 'フリーメールのプロバイダー',
    freeMailHint:
      'これらのアドレスから会社がリンクまたは作成されることはありません。主なプロバイダーはあらかじめ登録されています。',
  },
  numbers: {
    heading: 'MRRと通貨',
    before: '変更前のMRR（{rule}）',
    after: '現在のMRR（{rule}）',
    forecast: '保存後のMRR（{rule}）',
    forecasting: '新しい値を計算しています…',
    next: '保存すると、読み取り済みのデータからすべてのMRRを再計算します。Stripeに再度問い合わせることはありません。その後、数値が変わったレコードに書き込みます。保存するまで何も変更されません。',
    working: '新しい選択に基づいて数値を計算しています。',
  },
  filters: { heading: '同期の対象' },
  live: {
    heading: 'ライブ更新',
    since: '開始',
    lastHeard: 'Stripeからの最新のイベント',
    readTo: 'イベントの読み取り済み日時',
    never: 'まだありません',
    turnOn: 'ライブ更新をオンにする',
    turnOff: 'ライブ更新をオフにする',
    promise:
      'オンにすると、キーに権限がある場合、StripeアカウントにWebhookエンドポイントを1つ作成します。オフにすると削除します。Stripeのそれ以外のものは変更しません。',
    offHint: 'ライブ更新がオフでも、毎晩の照合ですべての違いを見つけて修正します。',
    done: { on: 'ライブ更新はオンです。', off: 'ライブ更新はオフです。' },
    note: '一部の処理ができませんでした',
  },
  access: {
    heading: '請求情報を表示できる人',
    intro:
      'ここで制限しないかぎり、HubSpotでレコードを開ける人は、ClearSyncでその請求情報も見ることができます。',
    shownTo: '請求情報を表示する相手',
    ways: {
      everybody: {
        label: 'レコードを開ける全員',
        description: 'どのレコードを誰が開けるかはHubSpotが決めます。',
      },
      limited: {
        label: '次の人のみ',
        description:
          'それ以外の人には、カードとClearSyncのページに「請求情報を表示できません」と表示されます。',
      },
    },
    emails: 'HubSpotユーザーのメールアドレス',
    emailsHint: 'HubSpotへのサインインに使うアドレスを1行に1つ入力してください。最大500件です。',
    placeholder: 'anna@acme.com',
    settingsStay: '一覧に誰が載っていても、この設定はHubSpotの管理者に開かれています。',
    properties:
      'レコードにあるClearSyncのプロパティーは、これでは非表示になりません。表示できる人は、HubSpotの各プロパティーの設定で制限してください。',
    notYou: {
      title: 'あなたは一覧に含まれていません',
      text: '{email}としてサインインしています。保存すると、カードとClearSyncのページに請求情報が表示されなくなります。この設定は引き続き開くことができます。',
    },
    saved: '保存しました。すぐに適用されます。開いているカードには数分以内に反映されます。',
    problems: {
      noEmail:
        '「{text}」はメールアドレスではありません。anna@acme.comのようなアドレスを1行に1つ入力してください。',
      longEmail:
        '「{text}」はメールアドレスとしては長すぎます。anna@acme.comのようなアドレスを1行に1つ入力してください。',
      manyEmails: 'アドレスが{count}件あり、多すぎます。上限は500件です。一部を削除してください。',
      nobody: 'メールアドレスを1つ以上入力するか、全員を選択してください。',
    },
  },
  privacy: {
    heading: 'Stripeから取得するデータ',
    intro:
      'ClearSyncは、表示内容を計算するために次のフィールドを保存します。Stripeから届くそれ以外のデータは破棄されます。',
    data: 'データ',
    kept: 'ClearSyncに保存',
    written: 'HubSpotに書き込み',
    rows: {
      customers: {
        data: '顧客',
        kept: 'ID、名前、メールアドレス、電話番号、住所、メタデータ、残高',
        written: '顧客ID、請求のステータス、クレジット残高',
      },
      subscriptions: {
        data: 'サブスクリプション、価格、クーポン、商品',
        kept: 'ステータス、日付、数量、価格、割引、解約理由',
        written: 'プラン、MRR、更新日と解約日、割引',
      },
      invoices: {
        data: '請求書',
        kept: '番号、日付、ステータス、金額、明細、オンライン請求書のリンク',
        written: '未払いと延滞の金額、次回の再試行',
      },
      payments: {
        data: '支払いと返金',
        kept: '日付、金額、結果、拒否の理由',
        written: '前回の支払い、累計売上、拒否の理由（文章）',
      },
      cards: {
        data: '支払い方法',
        kept: 'ブランド、下4桁、有効期限',
        written: 'ブランド、下4桁、有効期限',
      },
      comments: {
        data: '解約時のコメント',
        kept: '本文',
        written: '下でオンにした場合のみ',
      },
      never: {
        data: 'カード番号、銀行口座、シークレット',
        kept: '保存しない',
        written: '書き込まない',
      },
    },
    empty: '読み取るデータはありません。',
    stored: '現在保存されているデータ',
    counts: {
      customers: 'Stripeの顧客',
      contacts: 'リンクのあるHubSpotコンタクト',
      companies: 'リンクのあるHubSpot会社',
      writings: 'HubSpotでの変更の記録（履歴と取り消し用）',
      forgotten: '忘れられたアドレス（指紋として）',
    },
    held: '個人について保存しているデータ',
    heldText:
      'ClearSyncアプリページの［表示されない理由を調べる］でメールアドレスを検索すると、保存されている内容と、リンクされているレコードを確認できます。',
    forget: '個人のデータを消去する',
    forgetText:
      'HubSpotでコンタクトを完全に削除してください（［アクション］＞［削除］＞［GDPRに基づく完全な削除］）。HubSpotからClearSyncに通知され、コンタクトのリンクは永久に解除されます。記録していた内容は削除され、アドレスは再びリンクされないように、元に戻せないフィンガープリントとしてのみ残ります。Stripeでは何も変更されません。',
  },
  danger: {
    pauseHeading: 'HubSpotへの書き込み',
    pauseText:
      '一時停止すると書き込みが止まります。Stripeの読み取りは続き、その間の変更は再開時に書き込まれます。',
    pause: '書き込みを一時停止',
    resume: '書き込みを再開',
    paused: 'HubSpotへの書き込みは一時停止中です',
    pausedBy:
      '{moment}から（操作した人：{who}）。失われるデータはありません。再開されるまで変更は保留されます。',
    pausedSince: '{moment}から。失われるデータはありません。再開されるまで変更は保留されます。',
    disconnectHeading: '{account}（{mode}）の接続を解除',
    disconnectText: 'このStripeアカウントの接続を解除します。アプリはHubSpotに残り、後で再接続できます。',
    disconnect: '接続を解除…',
    uninstallHeading: 'ClearSyncをアンインストール',
    uninstallText: 'すべてのStripeアカウントとアプリを、このHubSpotアカウントから削除します。',
    uninstall: 'アンインストール…',
    properties: 'ClearSyncがHubSpotに書き込んだ値',
    propertiesOf: {
      keep: { label: '残す', description: '値はそのまま残り、以後は更新されません。' },
      clear: {
        label: '空にする',
        description: 'すべてのレコードのClearSyncのプロパティーを空にします。',
      },
    },
    purge: 'ClearSyncが保存したStripeデータのコピー',
    purgeOf: {
      days30: {
        label: '30日後に削除',
        description: 'それまでに再接続すると、中断したところから続行します。',
      },
      now: {
        label: '今すぐ削除',
        description: '元に戻すことはできません。Stripeのデータはすべて残ります。',
      },
    },
    confirm: {
      disconnect: 'このStripeアカウントの接続を解除しますか？',
      uninstall: 'ClearSyncをアンインストールしますか？',
      lead: '次の処理が行われます。',
      webhook:
        'ClearSyncのWebhookエンドポイントをStripeから削除します。Stripeのそれ以外のものは変更しません。',
      key: '保存されたキーを直ちに削除し、以後は何も読み取りません。',
      app: 'アプリをHubSpotから削除します。レコードのカードは表示されなくなります。',
      keep: 'レコードの値は残り、以後は更新されません。',
      clear: 'レコードのClearSyncのプロパティーの値を空にします。HubSpotのそれ以外のデータには影響しません。',
      days30: 'Stripeデータのコピーは30日後に削除されます。',
      now: 'Stripeデータのコピーは今すぐ削除され、元に戻せません。',
      safe: 'コンタクト、会社、Stripeのデータはすべて残ります。',
      disconnectNow: '接続を解除',
      uninstallNow: 'アンインストール',
      cancel: 'キャンセル',
    },
    disconnected: '接続を解除しました',
    uninstalled: 'アンインストールしました',
  },
};
