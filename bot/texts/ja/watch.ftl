# モデルのウォッチ：コマンド、知らせる内容、週間まとめ。
command-watch = watch
    .description = モデルに変化があればチャンネルに知らせる：判定、ライセンス、申請、構成要素
command-unwatch = unwatch
    .description = モデルのウォッチをやめる
command-watches = watches
    .description = このサーバーがウォッチしているものと、週間まとめ
option-watch-channel = チャンネル
    .description = どこに知らせるか（既定は /settings のウォッチ用チャンネル、なければここ）
option-unwatch = モデル
    .description = このサーバーがウォッチしているモデル

watch-begun = { $model } をウォッチし、変化があれば { $channel } に知らせます。
watch-already = { $model } はすでに { $channel } でウォッチしています。
watch-ended = { $model } のウォッチをやめました。
watches-title = このサーバーがウォッチしているもの
watches-none = まだありません。`/watch` でモデルを加えます。
watches-digest = 週間まとめ
watches-digest-off = まとめなし
watches-digest-next = 次は { $when } です。
error-too-many-watches = このサーバーはすでに上限の { $limit } モデルをウォッチしています。先に /unwatch で一つ減らしてください。
error-not-watched = このサーバーは { $query } をウォッチしていません。/watches に一覧があります。

alert-title = { $model }：変化がありました
alert-foot = このサーバーがウォッチしているのでお知らせします（/watches）。{ $mark }
alert-verdict = 判定：{ $before ->
    [open-source] オープンソース
    [open-weights] オープンウェイト
    [model-available] ダウンロードのみ可
    [closed] 非公開
   *[unknown] 不明
} → **{ $after ->
    [open-source] オープンソース
    [open-weights] オープンウェイト
    [model-available] ダウンロードのみ可
    [closed] 非公開
   *[unknown] 不明
}**
alert-license = ライセンス：{ $before ->
    [none] 知られていない
   *[other] { $before }
} → **{ $after ->
    [none] 知られていない
   *[other] { $after }
}**
alert-state = { $after ->
    [there] リポジトリが戻りました。
    [disabled] Hub がリポジトリを停止しました。
    [missing] リポジトリがなくなりました。
   *[other] リポジトリが見えなくなりました（非公開設定か、削除）。それだけで「非公開」とは言えません。
}
alert-gate = { $after ->
    [no] リポジトリは申請なしでダウンロードできるようになりました。
    [auto] ダウンロードに条件への同意が必要になりました。
   *[manual] ダウンロードに所有者の承認が必要になりました。
}
alert-part = { component-name }：{ $before ->
    [released] 公開
    [partial] 一部公開
    [withheld] 未公開
   *[unknown] 未確認
} → **{ $after ->
    [released] 公開
    [partial] 一部公開
    [withheld] 未公開
   *[unknown] 未確認
}**
alert-part-license = { component-name }：ライセンスが変わりました。{ $before ->
    [none] 知られていない
   *[other] { $before }
} → **{ $after ->
    [none] 知られていない
   *[other] { $after }
}**
alert-conflict = 新しいライセンスの矛盾：{ $models }
alert-revision = 新しいリビジョン：{ $before } → { $after }
alert-why-repository = Hugging Face Hub で確認：リポジトリ { $model } が変わりました。
alert-why-facts = isopen 自身の事実が訂正または補足されました（版 { $version }）。
alert-why-first-look = Hugging Face Hub で確認：{ $model } をはじめて見ることができました。
alert-why-hub = Hugging Face Hub の { $model } で確認。
digest-title = 今週のオープンなモデル
digest-quiet = このサーバーがウォッチしているモデルに変化はありませんでした。
