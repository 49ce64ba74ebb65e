# メッセージがモデルについて言っていることの確認。
claim-right = そのとおりです。{ $model } は{ claim-verdict }です。
claim-wrong = 違います。{ $model } は{ claim-verdict }です。
claim-verdict = { $verdict ->
    [open-source] オープンソース
    [open-weights] オープンウェイトで、オープンソースではない
    [model-available] 「ダウンロードのみ可」で、オープンソースではない
    [closed] 非公開
   *[unknown] 不明
}
claim-depends-versions = どの { $model } かによります。{ $versions }。
claim-two-senses-open-weights = { $model } の重みはダウンロードでき、その意味でこの言葉を使う人も多くいます。ただしライセンスは OSI 未承認なので、isopen では「ダウンロードのみ可」です。
claim-two-senses-model-available = それ以上です。{ $model } は{ claim-verdict }です。
claim-two-senses-closed = { $model } の重みはダウンロードできるので、GPT-4 のような非公開ではありません。ただしオープンソースでもありません。
claim-not-established = { $model } については、言えるだけのことが確かめられていません。
claim-unknown-name = { $model } というモデルは知りません。
claim-hedged = その言葉は引用符の中なので、どちらとも言いません。{ $model } は{ claim-verdict }です。
claim-is-right = 正しい
claim-is-wrong = 違う
claim-is-depends = 場合による
claim-is-unclear = はっきりしない
claims-none = モデルの開放性についての主張は見つかりませんでした。

# Discord で。コマンドの名前は 32 文字まで。
command-claims = 開放性の主張を確認
    .description = メッセージがモデルについて何を言い、それが正しいか
help-menu = メッセージを右クリック（または長押し）› アプリ › **{ $name }**
claims-title = このメッセージがモデルについて言っていること
claims-none-here = このメッセージに、モデルの開放性についての主張は見つかりませんでした。*オープンソース*、*オープンウェイト*、*非公開* などの言葉の近くにあるモデル名を探します。
claims-more = { $count ->
   *[other] ほか { $count } 件の主張は省きました。
}
claims-message = メッセージ
claims-show = みんなに見せる
