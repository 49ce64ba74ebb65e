# 答えと Hub の関係：いつ見たか、なぜ見られないか。
live-fresh = Hugging Face Hub を { $when } に確認しました。
live-stale = Hugging Face Hub の最後の確認は { $when } です。いま確認し直しています。
live-stale-why = Hugging Face Hub の最後の確認は { $when } です。いまは確認できません：{ $why }。
live-catalog = カタログからの答えです。Hugging Face Hub をはじめて確認しています。
live-catalog-why = カタログからの答えです。いま Hugging Face Hub は確認できません：{ $why }。
live-offline = カタログからの答えです。isopen はオフラインで、Hugging Face Hub に問い合わせません。
live-offline-seen = isopen はオフラインです。Hugging Face Hub の最後の確認は { $when } です。
live-partly = まだ全部ではありません。見られなかったもの：{ $what }。
live-changed = { $date } までの変化：{ $what }

# 見られない理由。
live-why = { $why ->
    [offline] isopen がオフライン
    [timed-out] 時間がかかりすぎる
    [down] つながらない
    [rate-limited] 回数制限に達した
    [resting] 何度か失敗したので、しばらく待っている
    [busy] 一度に質問が多すぎる
    [bad-answer] 応答が意味をなさない
    [too-large] 応答が大きすぎる
    [token-refused] HF_TOKEN を受け付けない
    [forbidden] 拒否された
   *[other] 問い合わせていない
}

# リポジトリはどうなったか。
live-hub-only = { $model } はカタログにありません。これは Hugging Face Hub のリポジトリに見えるもので、そこに見えないことは未確認です。
live-renamed = { $asked } はいま { $model } という名前です。
live-gone = { $state ->
    [disabled] Hub が { $model } を停止しました。
    [shut] { $model } は、すべてを隠す申請制になっています。
    [missing] { $model } は Hub にありません。
   *[private-or-missing] Hub に { $model } は見えません（非公開設定か、存在しません）。
}{ $seen ->
    [no] {""}
   *[other] {" "}ここにあるのは { $seen } に見たものです。
} 見えなくなっただけでは「非公開」とは言えません。
live-weights-gone = { $model } にはいま重みがありません。
live-eu-blocked = { $model } の申請の仕組みは、欧州連合の人を締め出しています。
live-license-changed = ライセンスがカタログ（{ $date } 時点）と違います。{ $before } だったものが、いまは { $now } です。
live-license-tag = リポジトリのタグは { $tag } です。カタログの読み（{ $date } 時点）は { $license } で、ライセンス本文が違うと言うまでこちらが効きます。
