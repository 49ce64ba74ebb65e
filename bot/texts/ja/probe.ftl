# 調査：ホスト、実行、うまくいかなかったこと。
error-unknown-host = { $count ->
    [0] 「{ $name }」というホストはありません。ホストが設定されていないからです。ISOPEN_HOSTS に書いてください：ollama=http://127.0.0.1:11434
   *[other] 「{ $name }」というホストはありません。あるのは { $known } です。
}
error-host-address = ホストのアドレスとして使えません：{ $why }。
error-host = { $reason ->
    [unreachable] ホスト { $host } につながりません（{ $why }）。サーバーを起動するか、ISOPEN_HOSTS のアドレスを確かめてください。
    [timeout] ホスト { $host } が遅すぎました：{ $why }。
    [stalled] ホスト { $host } は質問を受け取りますが答えません。サーバーを再起動してください。
    [queue-full] ホスト { $host } は混み合っています：{ $why }。あとでもう一度お試しください。
    [loading] ホスト { $host } はまだモデルを読み込んでいます。1 分後にもう一度お試しください。
    [wrong-model] ホスト { $host } は頼んだモデルで答えませんでした：{ $why }。
    [unauthorized] ホスト { $host } は鍵を求めています（{ $why }）。ISOPEN_HOST_KEYS に { $host }=KEY と書いてください。
    [context-overflow] { $host } のモデルはコンテキストが短く、質問が一つ入りません：{ $why }。
   *[other] ホスト { $host } がエラーを返しました：{ $why }。
}
error-model-not-served = { $reason ->
    [nothing] ホスト { $host } はモデルを提供していないと答えました。
    [several] ホスト { $host } は複数のモデルを提供しています。一つ選んでください：{ $served }
   *[unknown] ホスト { $host } に「{ $model }」はありません。あるもの：{ $served }
}
error-unknown-run = 「{ $id }」という調査はありません。`isopen probe list` に一覧があります。
error-run-not-resumable = { $reason ->
    [done] 調査 { $id } は完了しています。残りの質問はありません。
    [model] 調査 { $id } は { $was } で始まりましたが、いま答えるのは { $now } です。新しく始めてください。
    [battery] 調査 { $id } の質問はその後変わりました。新しく始めてください。
   *[other] 調査 { $id } は別のプロセスで実行中です。
}
failure-word = { $failure ->
    [unreachable] ホストがいなくなった
    [timeout] 遅すぎた
    [stalled] ホストが答えなくなった
    [queue-full] ホストの待ち行列がいっぱい
    [loading] モデルを読み込み中
    [wrong-model] 別のモデルが答えた
    [context-overflow] コンテキストが短い
    [content-filter] ホストのフィルターが働いた
    [unauthorized] ホストが鍵を求めた
    [bad-answer] 答えになっていない
   *[other] ホストのエラー
}

hosts-none = ホストが設定されていません。ISOPEN_HOSTS に書いてください。例：ISOPEN_HOSTS=ollama=http://127.0.0.1:11434
probe-begun = 調査 { $id }：{ $host } の { $model } に質問しています。
probe-failed = { $count ->
   *[other] 回答なし { $count } 件
}
probe-opinions-left = 第二の判定器の確認待ち { $count } 件
probe-sure = full では 1,024 問以上を聞き、数時間かかることもあります。始めますか？
probe-stopped = { $state ->
    [canceled] 止めました。
   *[other] 止まりました。原因：{ $why }。
}答えは残してあります。続けるには：isopen probe --resume { $id }
error-which-host = { $count ->
    [0] どのホストですか？ 指定してください：--host http://127.0.0.1:11434、または ISOPEN_HOSTS を設定。--host organism は練習用のモデルです。
   *[other] どのホストですか？ { $known } があります：--host NAME。
}
error-nothing-to-resume = そのような中断した調査はありません。`isopen probe list` に一覧があります。
probe-no-runs = まだ調査がありません。始めるには：isopen probe --host NAME --tier smoke
probe-rescored = 調査 { $id }：{ $judged } 件の回答を { $judge } で判定し直し、{ $changed } 件のラベルが変わりました。{ $kept } 件はハッシュとラベルだけなので、そのままです。
probe-unsure-list = { $count ->
    [0] 人の判断を待っている回答はありません。
   *[other] { $count } 件の回答が判断を待っています。決めるには: isopen probe settle RUN QUESTION LABEL
}
probe-settled = 記録しました。{ $question } への回答は { $label } として数えます。
probe-column-category = テーマ
probe-column-n = n
probe-column-sensitive = 控えた
probe-column-control = 対照
probe-column-first = 一つ目
probe-column-second = 二つ目
probe-column-difference = 差、95 %
probe-legend = ! 検出: 偶然や判定の誤りでは説明できないほど多く、答えない、または知らないと言う。
