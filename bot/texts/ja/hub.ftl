# Hugging Face Hub を見て分かったこと、見られなかったもの。

# 構成要素の根拠。
hub-seen-weights = { $count ->
   *[other] 重みのファイル { $count } 個
}（{ $formats }）。
hub-seen-parameters = Hub はパラメーター数を示していますが、ファイル一覧は読めませんでした。
hub-seen-checkpoints = ブランチ、タグ、フォルダーとして { $count } 個の途中経過。
hub-seen-card = { $sections } 節、{ $words } 語の README。
hub-seen-card-unread = README はありますが、読めませんでした。
hub-seen-config = { $files }
hub-seen-modeling = リポジトリ内のコード：{ $file }
hub-seen-library = リポジトリに独自のコードはなく、ライブラリ { $library } で動きます。
hub-seen-results = カードのメタデータに、公開者による結果があります。
hub-seen-table = README に結果の表があります。
hub-seen-papers = { $count ->
   *[other] カードに論文 { $count } 本へのリンクがあります。誰の論文かは確かめていません。
}
hub-seen-report = README が技術報告書に触れています。
hub-seen-datasets = カードに { $named ->
   *[other] { $named } 個のデータセット
}の名前があり、そのうち { $there } 個が Hub で見られます。それが学習データのすべてかは未確認です。
hub-seen-data-section = README にデータについての節があります。
hub-seen-link = README が { $repo } に触れています。触れているだけでは根拠になりません。
hub-seen-link-answers = README が { $repo } にリンクしていて、それは存在します。中身は確かめていません。

# 根拠の確かさ。
hub-level-confirmed = 確認済み
hub-level-indicated = 示唆あり
hub-level-mentioned = 言及のみ
hub-level-none = 未確認

# リポジトリの状態。
hub-state-there = あり
hub-state-missing = なし
hub-state-private-or-missing = 非公開設定か、なし
hub-state-disabled = Hub が停止
hub-state-shut = 申請制
hub-state-not-looked = 見られませんでした

# 見られない理由。
hub-why-offline = isopen がオフライン
hub-why-timed-out = Hub の応答が遅すぎる
hub-why-down = Hub につながらない
hub-why-rate-limited = Hub の回数制限に達した
hub-why-resting = Hub が何度か失敗したので、しばらく待っている
hub-why-busy = 一度に質問が多すぎる
hub-why-bad-answer = Hub の応答が意味をなさない
hub-why-too-large = 応答が大きすぎる
hub-why-token-refused = Hub が HF_TOKEN を受け付けない
hub-why-forbidden = Hub に拒否された
hub-why-not-asked = 問い合わせていない
hub-why-pending = 時間がかかっている

# ライセンス本文とタグの関係。
hub-finding-agrees = ライセンス本文はそのライセンスと一語一句同じです。
hub-finding-names = タグにライセンスはありませんが、本文にあります。
hub-finding-says = ライセンス本文はなく、名前を挙げた一文だけです。
hub-finding-other = ライセンス本文は別のライセンスです。
hub-finding-changed = ライセンス本文が変えられています。
hub-finding-unknown = ライセンス本文は isopen の知らないものです。
hub-finding-absent = リポジトリにライセンス本文がありません。
hub-finding-shut = ライセンス本文は申請しないと見られません。
hub-finding-not-looked = ライセンス本文は読めませんでした。

# 食い違い。
hub-conflict-both = { $model } のタグは { $license }（{ $own }：{ $own_summary }）ですが、{ $base } から派生しています。そのライセンス（{ $upstream }）にはこうあります（{ place }）：{ $summary }
hub-conflict-text-other = { $tagged ->
    [0] { $model } のカードにライセンスの名前はなく、{ $file } は { $text } です。
   *[other] { $model } のタグは { $license } ですが、{ $file } は { $text } です。
}
hub-conflict-text-changed = { $tagged ->
    [0] { $model } の { $file } は、変えられた { $text } です。
   *[other] { $model } のタグは { $license } ですが、{ $file } は変えられた { $text } です。
}{ $removed ->
    [0] {""}
   *[other] {" "}{ $removed } 語が欠けています。
}{ $adds ->
    [0] {""}
   *[other] {" "}加えられた文：「{ $added }」
}
hub-conflict-text-unknown = { $model } のタグは { $license } ですが、{ $file } は isopen の知らないライセンスです。
hub-conflict-name = { $model } の名前は「Llama」で始まりませんが、{ $base } から派生しています。そのライセンス（{ $upstream }）にはこうあります（{ place }）：{ $summary }
hub-undeclared = 系譜の表示なし：{ $model } の名前には { $family } とありますが、カードに元のモデルがありません。{ $family } の条件が及ぶかは未確認です。
hub-undeclared-readme = 系譜の表示なし：{ $model } の名前と README は { $family } に触れていますが、カードに元のモデルがありません。{ $family } の条件が及ぶかは未確認です。
hub-undeclared-base = 系譜は未確認：{ $model } は { $base } から作ったとしていますが、それは見られません。名前には { $family } とあります。{ $family } の条件が及ぶかは未確認です。
hub-undeclared-known = 系譜の表示なし：{ $model } のカードに元のモデルがありませんが、何から作られたかは分かっています。
hub-second-terms-of = { $model } のファイル { $file } は { $policy } で、そのモデルとは別のライセンスに属します。
hub-second-terms = { $model } にはライセンスのほかに、条件を書いた二つ目のファイルがあります：{ $file }

# 前に見たときとの違い。
hub-changed-state = { $now ->
    [there] { $model } が戻りました。
    [disabled] Hub が { $model } を停止しました。
    [shut] { $model } は、すべてを隠す申請制になりました。
    [missing] { $model } はなくなりました。
   *[private-or-missing] { $model } は見えなくなりました。非公開設定か、存在しません。
}
hub-changed-name = { $before } はいま { $now } という名前です。
hub-changed-license = ライセンスは { $before } でしたが、いまは { $now } です。
hub-changed-text = { $now ->
    [agrees] ライセンス本文がそのライセンスと一語一句同じになりました。
    [names] ライセンス本文がライセンスを名指すようになりました。
    [says] ライセンスを名指す一文だけになりました。
    [other] ライセンス本文が別のライセンスになりました。
    [changed] ライセンス本文が変えられました。
    [unknown] ライセンス本文が isopen の知らないものになりました。
   *[absent] ライセンス本文がなくなりました。
}
hub-changed-weights-gone = { $model } に重みがなくなりました。
hub-changed-weights-new = { $model } に重みが加わりました。
hub-changed-gate = { $now ->
    [no] 申請なしで入手できるようになりました。
    [auto] 同意が必要になりました。
   *[manual] 承認が必要になりました。
}
hub-changed-base-new = カードに { $base } から作ったと書かれました。
hub-changed-base-gone = カードから { $base } から作ったという記述が消えました。
hub-changed-component-new = リポジトリに加わったもの：{ component-lower }
hub-changed-component-gone = リポジトリからなくなったもの：{ component-lower }
