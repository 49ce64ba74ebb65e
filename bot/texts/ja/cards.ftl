# Discord のカードだけの言葉。ターミナルと共通のものは card.ftl。
line = **{ $label }：** { $text }
verdict-and-why = **{ $verdict }。** { $why }
card-parts = 公開されているもの
component-group = { $sign } **{ $status }（{ $count }）：** { $names }
license-linked = { $license } · { $link }
read-it = 読む
see-it = 見る
card-age = { $age } { $sources ->
    [0] 出典の記録はありません。
   *[other] 出典 { $sources } 件。
} { $computed } に算出。

button-why = なぜ？
button-lic = ライセンス
button-com = 構成要素
button-src = 出典
button-cmp = 比べる
button-chk = いま確認
menu-placeholder = モデルを選ぶ

title-why = なぜ？ { $model }、要件ごとに
title-lic = { $model } のライセンス
title-com = { $model } の構成要素
title-src = { $model } の出典
and-more = … ほかにもあります

rebuild-word-yes = はい
rebuild-word-partly = 一部
rebuild-word-no = いいえ
rebuild-word-unknown = 未確認

license-undeclared-why = 重みがどのライセンスかは確かめられていません。ライセンスがなければ何も許諾されていません。
license-declared = 公開者は { $license } としていますが、元になったモデルの条件も効きます。
license-history = これまでの変化
license-span = { $license }：{ $since } から { $until } まで
the-beginning = 最初
today = 今日
fsf-free = FSF では自由
not-legal-advice = これは公開された文書を読んだもので、法的助言ではありません。
category-public-domain = パブリックドメイン
category-permissive = 寛容型
category-copyleft = コピーレフト
category-model-permissive = モデル向けの寛容型
category-rail = 利用制限つき（RAIL）
category-source-available = ソース閲覧可、相手や用途に制限
category-non-commercial = 非商用
category-proprietary = プロプライエタリ
category-no-license = ライセンスなし
category-unidentified = 特定できません
training-effort = 学習の規模

compare-title = { $a } と { $b }
compare-legend = 先が { $a }、後が { $b }
compare-row = **{ $label }：** { $a } │ { $b }
compare-rest = ほかはすべて同じです。

form-title = { $model } と比べる
form-near = 一つ選ぶ
form-typed = または名前を入力
form-name = 名前
form-placeholder = 例：olmo 3

about-title = isopen が答えること
about-intro = 「この AI モデルはオープンソースか？」に根拠つきで答えます。オープンソースとは、その仕組みを読み、変え、自分で作り直せることです。重みをダウンロードできるだけのモデルは「ダウンロードのみ可」です。
about-how = 判定は主張から計算します。主張とは、構成要素ごとの一文で、リンク、日付、出典が付きます。要件ごとに、満たす、満たさない、未確認のどれかです。示されていないことを推測はしません。ほかの指標は「ほかの評価」として示し、判定には混ぜません。OSI は認証をしません。
    .title = 判定の決まり方
about-sources = 公開者が公開しているもの；Open Source AI Definition 1.0（OSI）；Model Openness Framework とその [Model Openness Tool](https://mot.isitopen.ai)（LF AI & Data、MIT、© 2024 The Model Openness Tool Authors）；[European Open Source AI Index](https://osai-index.eu)（CC BY 4.0、doi:10.5281/zenodo.15386042；Liesenfeld & Dingemanse、FAccT 2024）、分類に要約；os-ai-map（Current AI、MIT）；Foundation Model Transparency Index（Stanford CRFM、CC BY 4.0）、合計；models.dev（MIT）；SPDX ライセンス一覧（CC0）。事実ごとの出典は**出典**に、全体は data/SOURCES.md にあります。
    .title = 事実の出どころ
about-privacy = 見るのは入力されたコマンドだけで、まわりのメッセージは見ません。残すのは判定で、質問は残しません。誰が、どこで、何のために聞いたかは記録しません。設定、報告、開始（拒否調査）など、意図して行ったことは名前とともに残します。内容の確認と削除は /privacy で。何かが壊れたとき、ログに残るのは壊れたことで、聞いた人ではありません。
    .title = 覚えていること
about-project = isopen は GPL-3.0-or-later の自由ソフトウェアです。事実は誰でも直せるただのファイルです。
    .title = このプロジェクト自身について

help-title = 入力できるもの
help-intro = 対応していれば、あなたの言語で答えます。
help-row = { $command }：{ $what }
help-tip = 名前は大まかで大丈夫です。「llama」「llama 3.1 8b」「meta-llama/Llama-3.1-8B」、Hugging Face へのリンクなど。

license-you-may = できること：
license-you-may-not = できないこと、または制限つきのこと
license-you-must = しなければならないこと
license-it-keeps = ライセンサーが手元に残すもの
license-text-is-exact = これは { $license } と一語一句同じです。
license-text-is-modified = { $license } ではありません。文面が変えられています。
license-text-is-near = { $license } の名前があるか似ていますが、その文面ではありません。
license-text-is-unknown = この文面のライセンスは知られていません。
license-line = { $line } 行目：
license-page = { $pages } ページ中 { $page } ページ、違いは全部で { $count } か所。
license-pages-gone = このカードの違いはもう読めません。もう一度ファイルを付けてください。
button-license-compare = ライセンスを比べる
button-page-before = 戻る
button-page-after = 次へ
