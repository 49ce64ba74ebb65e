# モデルの何が本当に公開されているか：ターミナルと /artifacts のカード。
artifacts-title = { $model } の公開されているもの
artifacts-verdict = { $verdict }。{ $headline }
artifacts-weights = 重み
artifacts-license = ライセンス
artifacts-gate = 申請
artifacts-data = データセット
artifacts-card = カード
artifacts-confirmed = リポジトリで確認
artifacts-indicated = 示唆あり、未確認
artifacts-mentioned = 言及のみ
artifacts-catalog = カタログから、今回は見ていないもの
artifacts-catalog-only = カタログから
artifacts-nothing = 未確認
artifacts-odds = 食い違い
artifacts-unseen = 見られなかったもの
artifacts-changes = 変わったもの

artifacts-weights-line = { $count ->
   *[other] { $count } ファイル
}（{ $formats }）{ $adapter ->
    [0] {""}
   *[other] 、アダプター：ベースモデルが必要です
}
artifacts-weights-none = リポジトリに重みのファイルはありません。
artifacts-weights-unread = ファイル一覧を読めませんでした。
artifacts-parameters = パラメーター数 { $number }
artifacts-packed = 量子化された重み：パラメーター数は未確認
artifacts-tag = タグ：{ $tag }
artifacts-tag-none = タグなし
artifacts-text = { $file }：{ $finding }
artifacts-adds = 加えられた文：「{ $added }」
artifacts-code-license = コードのライセンスは { $license } です。
artifacts-counts = 効くもの：{ $license }
artifacts-policy = そのほかの条件：{ $file }
artifacts-gate-no = 申請不要です。
artifacts-gate-auto = 条件に同意すれば入手できます。
artifacts-gate-manual = 入手できるかは誰かが決めます。
artifacts-gate-asks = 求められるもの：{ $asks }
artifacts-gate-eu = 欧州連合の人を締め出しています。
artifacts-gate-note = 申請の仕組みはライセンスではありません。
artifacts-data-there = { $name }：あり{ $gated ->
    [no] {""}
   *[other] 、申請制
}、{ $license ->
    [none] ライセンス表示なし
    [unknown] ライセンス未確認
   *[other] { $license }
}
artifacts-data-not = { $name }：{ $state }
artifacts-data-why = { $name }：{ $state }（{ $why }）
artifacts-data-more = { $count ->
   *[other] ほか { $count } 個、見ていません
}
artifacts-words = { $words } 語。節：{ $sections }
artifacts-words-only = { $words } 語、節なし。
artifacts-part = { $part }：{ $what }
artifacts-part-license = { $part }（{ $license }）：{ $what }
artifacts-part-status = { $part }：{ $status }
artifacts-part-status-license = { $part }：{ $status }（{ $license }）
artifacts-unseen-line = { $what }：{ $why }
artifacts-nobody = まだ誰もリポジトリを見ていません。

command-artifacts = artifacts
    .description = モデルの何が本当に公開されているかを、いま Hugging Face Hub で確認

component-on-hub = Hub では：{ $level }

# ボタン。
button-art = 公開物
button-now = いま確認
button-lin = 系譜
button-exp = 書き出し（ML-BOM）
button-prv = 判定

lineage-card = { $model } の系譜
lineage-legend = 上から下へ、何から作られたかを示します。{ $conflicts ->
    [0] {""}
   *[other] {" "}警告つきの破線はライセンスの矛盾です。
}
export-card = { $model } の ML-BOM
export-note = CycloneDX 1.7 の文書です。ライセンス、系譜、データセット、公開物を、構成部品を管理するツール向けにまとめています。
