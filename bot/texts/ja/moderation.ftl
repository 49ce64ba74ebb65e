# サーバーのモデレーターの設定と上書き判定、メンバーの報告。
command-settings = settings
    .description = サーバー管理者向け：誰がモデレート・調査するか、チャンネル、静かなモード、言語

settings-title = このサーバーの設定
settings-intro = 変更はすぐに効きます。何も設定しなくてもかまいません。設定がなければ、誰でもどこでも質問できます。
settings-moderators = モデレーター
    .what = *サーバー管理* の権限がある人と同じく、上書き判定と報告の判断ができます。ロールに /override を見せるには、サーバー設定 › 連携サービスでも許可してください。
settings-probing = 調査できる人
    .what = 一回の調査で、ボットの所有者の機材の上でモデルに何百もの質問をします。
settings-probers = 調査できるロール
    .what = モデレーターのほかに。
settings-review = 確認用チャンネル
    .what = メンバーの報告が届くところ。なければ保管されます：/report list。
settings-watch = ウォッチ用チャンネル
    .what = ウォッチしているモデルの変化を知らせるところ。
settings-channels = チャンネル
    .what = 質問に答えるところ。スレッドは元のチャンネルとみなします。
settings-quiet = 静かなモード
    .what = 答えがほかの人に見えるかどうか。
settings-marks = 主張に印
    .what = モデルを違うもののように呼ぶメッセージに 🔎 を付けます。運営者がメッセージを読むことを許している場合だけ働きます。
settings-language = 言語
    .what = みんなに見える答えの言語。
settings-cooldown = 間隔
    .what = 一人が次の質問までに待つ時間。
settings-no-role = ロールなし
settings-no-channel = チャンネルなし
settings-all-channels = どこでも
probing-moderators = モデレーターと、下のロール
probing-everyone = 全員
probing-nobody = 誰もできない
quiet-no = 答えは全員に見える
quiet-yes = 答えは聞いた人にだけ見える
marks-no = 印を付けない
marks-yes = 正しくないものに印を付ける
language-reader = 聞いた人の言語
cooldown-choice = { $seconds ->
    [0] なし
    [60] 1 分
    [300] 5 分
    [900] 15 分
    [3600] 1 時間
   *[other] { $seconds } 秒
}

error-nothing-kept = データベースが設定されていないので、ここには何も保存していません。何も変えられません。
error-not-allowed = { $need ->
    [admin] *サーバー管理* の権限が必要です。何も変わっていません。
    [moderator] このサーバーのモデレーター向けです。何も変わっていません。
    [run] この調査を取り消せるのは、始めた人とモデレーターだけです。
    [prober] ここでは調査を始められません。このサーバーのモデレーターに聞いてください。
    [owner] すべてのサーバーに対してそれができるのは、ボットの所有者だけです。何も変わっていません。
    [bot-channel] そのチャンネルには書き込めません。*チャンネルを見る* と *メッセージを送信* の権限を与えるか、別のチャンネルを選んでください。
   *[other] それは、このボットがいるサーバーでだけできます。何も変わっていません。
}
error-wrong-channel = このサーバーでは { $channels } で答えます。そちらで聞いてください。
error-too-fast = このサーバーには少し速すぎます。{ $seconds ->
   *[other] { $seconds } 秒
}後にもう一度お試しください。
error-tampered = そのボタンやフォームは（もう）ここのものではありません。何も変わっていません。
error-override-changed = ほかの人がちょうどその上書き判定を変えました。あなたの分は書き込まれていません。いまはこうなっています。それでも必要なら、もう一度設定してください。
error-report-decided = { $status ->
    [accepted] ほかの人が先でした。この報告はすでに採用されています。何も変わっていません。
    [rejected] ほかの人が先でした。この報告はすでに却下されています。何も変わっていません。
    [asked] ほかの人が先でした。この報告への質問が答えを待っています。何も変わっていません。
    [open] その質問にはすでに答えがあります。何も変わっていません。
   *[other] その報告は（もう）ここにありません。何も変わっていません。
}
error-too-many-reports = { $why ->
    [same] すでに報告済みで、まだ判断されていません。どうなったかは /report mine で分かります。
    [member] ありがとうございます。一時間分としては十分です。残りはあとで報告してください。
   *[other] このサーバーではこの一時間に多くの報告がありました。あとで報告してください。
}
error-bad-override = { $what ->
    [reason] 理由を書いてください。ほかの人が知りたがります。
    [reason-long] 理由が長すぎます。{ $limit } 文字までにしてください。
    [source] 出典が長すぎます。{ $limit } 文字までにしてください。
    [expires] 「{ $given }」が分かりません。30d、2 weeks、6 months、2027-01-31、never のように書いてください。
    [expires-when] 「{ $given }」はもう過ぎているか、十年以上先です。
    [file-large] ファイルが大きすぎます。書き出したファイルは { $limit } kB までです。
    [file-twice] ファイルに { $given } が二度あります。何も取り込んでいません。
    [verdict] 五つの判定のどれでもありません：{ $given }。
    [none] ここに { $given } の上書き判定はないので、何も変わっていません。/override list に一覧があります。
   *[file] 上書き判定を書き出したものではありません：{ $given }。何も取り込んでいません。
}
error-bad-report = { $what ->
    [link] ウェブアドレスではありません。https か http で始まり、{ $limit } 文字までです。空のままでもかまいません。
    [says] 何が正しいかを { $limit } 文字までで書いてください。
   *[other] 何が間違っているかを選んでください。
}

# どのカードにも出る、モデレーターの言い分。
override-server = このサーバーのモデレーターの見解：**{ $verdict }**（{ $details }）
override-everywhere = このボットの運営者の見解：**{ $verdict }**（{ $details }）
card-override = isopen の運営者の見解
override-by = { $author } による
override-nobody = 忘れられることを望んだ人
override-until = { $expires } まで
override-because = 理由：{ $reason }
override-review = その後、公開されているものが変わりました。モデレーターはもう一度見るとよいでしょう。

command-override = override
    .description = モデレーター向け：計算された判定と並べて、このサーバーの見解を示す
command-override-set = set
    .description = モデルについての見解を設定する。理由がなければフォームで聞く
command-override-remove = remove
    .description = 上書き判定を外す
command-override-undo = undo
    .description = モデルの上書き判定の最後の変更を取り消す
command-override-list = list
    .description = このサーバーの上書き判定すべてと、見直しが必要なもの
command-override-history = history
    .description = 誰が、いつ、どの上書き判定を、どう変えたか
command-override-export = export
    .description = このサーバーの上書き判定を、別のサーバー用にファイルへ書き出す
command-override-import = import
    .description = ファイルから上書き判定を取り込む。まず何が起きるかを示す
option-override-verdict = 判定
    .description = 五つの判定の一つ
option-override-reason = 理由
    .description = なぜ？ カードで全員に見えます
option-override-expires = 期限
    .description = いつまで：30d、2 weeks、6 months、2027-01-31、never
option-override-source = 出典
    .description = どこで見られるか：リンク、または短い言葉
option-override-everywhere = 全サーバー
    .description = ボットの所有者だけ：すべてのサーバーで
option-override-file = ファイル
    .description = /override export が作ったファイル（JSON、512 kB まで）

override-did-set = { $model }：上書き判定を設定しました
override-did-undo = { $model }：最後の変更を取り消しました
override-did-remove = { $model }：上書き判定はなくなりました
override-did-report = { $model }：上書き判定を設定しました
override-did-import = { $model }：上書き判定を設定しました
override-beside = 計算された判定（{ $verdict }）とその根拠はそのままで、並べて表示されます。
override-alone = 今は計算された判定（{ $verdict }）とその根拠だけが示されます。
override-undo = 元に戻す
override-none-now = いま上書き判定はありません。
override-list-title = { $count ->
   *[other] 上書き判定 { $count } 件
}
override-list-none = ありません。/override set で作れます。
override-list-review = { $count ->
   *[other] 表示中の { $count } 件で、その後公開されているものが変わりました。もう一度見てください。
}
override-review-short = 見直しが必要
override-none-everywhere = どこでも有効な上書き判定はありません。 設定するには： isopen override set MODEL VERDICT --reason ...
override-expired = 期限切れ、もう表示されません
override-history-title = { $model } の履歴
override-history-all = すべての上書き判定の履歴
override-history-none = まだ何も変更されていません。
override-deed-set = 設定
override-deed-remove = 削除
override-deed-undo = 取り消し
override-deed-import = 取り込み
override-deed-report = 報告から設定
override-export-done = { $count ->
   *[other] 上書き判定 { $count } 件。ファイルに人の名前はありません。
}
override-import-title = 取り込むとどうなるか
override-import-nothing-yet = まだ何も変わっていません。
override-import-empty = ファイルに何もありません。
override-import-new = 新しいもの { $count } 件
override-import-changed = いまのものを置き換えるもの { $count } 件
override-import-same = すでに同じもの { $count } 件
override-import-expired = 期限切れで省くもの { $count } 件
override-import-unknown = 知らないモデルで省くもの { $count } 件
override-fate-new = 新規
override-fate-changed = 置き換え
override-fate-same = 同じ
override-fate-expired = 期限切れ
override-fate-unknown = 知らないモデル
override-import-apply = { $count ->
   *[other] { $count } 件を適用
}
override-import-done = { $count ->
   *[other] 上書き判定を { $count } 件取り込みました。/override history で見られます。
}
override-form-title = 上書き判定：{ $model }
override-form-verdict = このサーバーのモデレーターの判定
override-form-reason = 理由（全員に見えます）
override-form-expires = いつまで
override-form-expires-hint = 30d、6 months、2027-01-31；空なら無期限
override-form-source = 出典（リンクか言葉）
page-before = 前のページ
page-after = 次のページ

command-report = report
    .description = 報告はどうなったか：自分のもの、またはモデレーターの判断を待つもの
command-report-mine = mine
    .description = このサーバーで報告した間違いがどうなったか
command-report-list = list
    .description = モデレーター向け：判断を待つ報告
button-bad = 間違い？
report-title = { $model } の何が間違っていますか？
report-what = 何が間違っていますか？
report-what-hint = カードの記述を選ぶ
report-says = 何が正しいですか？
report-says-hint = 例：バージョン 2 から重みは Apache-2.0 です
report-link = どこで見られますか？（リンク）
report-claim-verdict = 判定
report-claim-license = ライセンス
report-claim-lineage = 何から作られたか
report-thanks = ありがとうございます。報告の番号は { $number } です。
report-thanks-server = このサーバーのモデレーターが判断します。どうなったかは /report mine で。見えるのはあなただけです。
report-thanks-owner = このボットの運営者に届き、そこから全員が使う事実に反映されます。
report-review-title = 報告 { $number }：{ $model }
report-review-claim = **{ $claim }**が間違いだという報告です。当時の計算：{ $verdict }。
report-status-open = モデレーターの判断を待っています。
report-status-asked = { $who } からの質問：
report-status-accepted = { $who } が採用しました。
report-status-rejected = { $who } が却下しました。
report-the-moderators = モデレーター
report-replied = 答え：{ $reply }
report-button-accept = 上書き判定として採用
report-button-reject = 却下
report-button-ask = 質問する
report-button-mine = 自分の報告はどうなった？
report-button-answer = { $number } に答える
report-r-title = 報告を却下する
report-r-label = なぜ？ 報告した人に見えます
report-q-title = 報告した人に質問する
report-q-label = 質問
report-m-title = モデレーターに答える
report-m-label = 答え
report-mine-title = このサーバーでのあなたの報告
report-mine-none = ここではまだ何も報告していません。カードの下に「間違い？」ボタンがあります。
report-list-title = { $count ->
   *[other] 待っている報告 { $count } 件
}
report-list-none = 判断を待つ報告はありません。
report-list-pick = 報告を開く

command-privacy = privacy
    .description = 何が保存され、どう削除するか
command-privacy-show = show
    .description = 何が保存されているかを表ごとに、そのうちあなたに関する分
command-privacy-delete = delete
    .description = あなたについて、または（サーバー管理者は）このサーバーについて保存されたものを削除
option-privacy-what = 対象
    .description = あなたについて、またはこのサーバーについて
choice-privacy-me = 自分について
choice-privacy-server = このサーバーについて

privacy-title = 保存されているもの
privacy-intro = 質問は残しません。誰が、どこで、何のために聞いたかも残しません。残すのは、人が意図して設定、報告、開始（調査）したもので、明日も効くようにするためです。
privacy-nothing = 何もありません。データベースが設定されていません。
privacy-elsewhere = メモリの中だけにあり、再起動で消えるもの：質問の間隔を求めるサーバーで最後に聞いた人。ログには何がどのサーバーで壊れたかが残り、アカウント番号はボタンやフォームが偽造されたときだけ残ります。何も売らず、誰にも送りません。ボットの運営者はデータベースを読めます。
privacy-you = **あなたについて：** { $rows ->
    [0] なし。
   *[other] { $rows } 行。
}
privacy-server = **このサーバーについて：** { $rows ->
    [0] なし。
   *[other] { $rows } 行。
}
privacy-how = /privacy delete であなたについての分を削除します。サーバーからこのボットを外すと、30 日後にそのサーバーの分がすべて削除されます。サーバー管理者はすぐに削除できます。
privacy-table-verdicts = 計算されたモデルの判定：人についてのものはありません。
privacy-table-verdict-history = モデルについて計算された判定がどう変わったか：人についてのものはありません。
privacy-table-app-state = ボット自身の覚え書き（コマンド、ログイン）：人についてのものはありません。
privacy-table-guild-settings = サーバーが /settings で設定したこと（ロールとチャンネルの番号を含む）。
privacy-table-guild-presence = 何かを保存しているサーバーの番号。ボットを外したサーバーは、いつからか。
privacy-table-overrides = モデルについてのモデレーターの見解（/override）と、それを述べた人の番号と名前。
privacy-table-override-log = 上書き判定（/override）のすべての変更と、それをした人の番号と名前。人の分を削除すると、記録は名前なしで残ります。
privacy-table-reports = 間違いの報告：書かれた内容、報告した人と判断した人の番号と名前。人の分を削除すると、その報告も消えます。
privacy-table-runs = モデルの調査：人についてのものはありません。
privacy-table-replies = 調査でモデルが答えたこと：人についてのものはありません。
privacy-table-reply-labels = 判定器が確信を持てなかったモデルの回答についてモデレーターが述べたことと、その人の番号と名前。人の分を削除すると、判断は名前なしで残ります。
privacy-table-probe-jobs = 誰がどのサーバーとチャンネルでどの調査を頼んだか。
privacy-table-watches = サーバーのチャンネルがどのモデルをウォッチしているか。
privacy-table-digests = どのチャンネルに週間まとめが届くか。
privacy-table-alerts = ウォッチ中のモデルの変化についてのメッセージと、送ったチャンネル。
privacy-table-opinions = モデルについてのほかの評価：人についてのものはありません。
privacy-table-opinion-imports = ほかの評価を最後にいつ取り込んだか：人についてのものはありません。
privacy-table-other = { $table }：まだ説明がありません。ボットの運営者に聞いてください。
privacy-delete-me = あなたについて保存されたものを削除しますか？
    .what = { $rows ->
   *[other] すべてのサーバーで { $rows } 行。
} あなたの報告は削除されます。上書き判定とその記録は、あなたの番号と名前なしで残ります。元には戻せません。
    .none = あなたについて保存されたものはありません。
privacy-delete-server = このサーバーの分をすべて削除しますか？
    .what = { $rows ->
   *[other] { $rows } 行。
} 設定、上書き判定とその記録、報告、ウォッチ中のもの、すべてがすぐに消えます。元には戻せません。
    .none = このサーバーについて保存されたものはありません。
privacy-delete-sure = 削除する
privacy-deleted = 完了。{ $rows ->
    [0] 削除するものは残っていませんでした。
   *[other] { $rows } 行を削除したか、名前を消しました。
}
reports-none = まだ報告はありません。
