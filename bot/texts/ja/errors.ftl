# 何がうまくいかず、次に何をすればよいか。
error-internal = こちらで問題が起きました。1 分ほどしてからもう一度お試しください。
error-usage = そのコマンドは少し違います。`isopen --help` に一覧があります。
error-bad-choice = 「{ $given }」は次のどれでもありません：{ $choices }。
error-settings = 設定 { $setting } は使えません：{ $why }。
error-port-taken = { $host } のポート { $port } はほかで使われています。別のものを：isopen sandbox --port 0（`make run` のあとは：.venv/bin/isopen sandbox --port 0）
error-bad-name = モデルの名前とは思えません。ふつうの文字を { $limit } 文字まで使ってください。例：「llama 3.1 8b」
error-license-nothing = ライセンスの名前、モデル、またはファイルを指定してください。
error-license-too-many = ライセンスは一度に一つ、または二つを並べて調べます。「名前」、「モデル」、「相手」 のどれか一つを外してください。ファイルは単独で調べます。
error-bad-file = { $path } は使えません：{ $why }。
error-not-found = 見つかりませんでした。
error-unknown-model = { $count ->
    [0] 「{ $query }」というモデルは知りません。「allenai/OLMo-2-1124-7B」のような Hugging Face の名前で試してください。
   *[other] 「{ $query }」というモデルは知りません。このどれかですか？
}
error-not-on-hub = { $state ->
    [disabled] 「{ $query }」はカタログになく、Hugging Face Hub で停止されています。
    [shut] 「{ $query }」はカタログになく、Hugging Face Hub では申請制ですべて隠されています。
   *[missing] 「{ $query }」はカタログにも、公開された Hugging Face Hub にもありません。非公開か、名前が変わったか、つづりが違うのかもしれません。
}{ $count ->
    [0] {""}
   *[other] {" "}このどれかですか？
}
error-hub-unreachable = 「{ $query }」はカタログになく、Hugging Face Hub も確認できません：{ $why ->
    [offline] isopen はオフラインです（ISOPEN_OFFLINE）。
    [timed-out] 時間がかかっています。確認中なので、少ししてからまた聞いてください。
    [rate-limited] 回数制限に達しました。数分後にまた聞いてください。
    [token-refused] HF_TOKEN を受け付けません。
    [bad-answer] 応答が意味をなしません。
    [too-large] 応答が大きすぎます。
   *[down] つながりません。あとでまた聞いてください。
}{ $count ->
    [0] {""}
   *[other] {" "}このどれかですか？
}
error-ambiguous-name = 「{ $query }」というモデルはいくつもあります。どれですか？
error-data = isopen 自身のデータが { $path } で壊れています：{ $why }。お知らせください。
error-store = { $reason ->
    [url] データベースのアドレスが使えません：{ $why }。ISOPEN_DATABASE_URL で設定します。
    [driver] データベース { $where } は使えません：{ $why }。
    [full] データベース { $where } のディスクがいっぱいです。空きを作ってください。保存済みのものは失われていません。
    [read-only] データベース { $where } は読み取り専用です。ファイルとフォルダーに書き込む権限を isopen に与えてください。
    [corrupt] データベース { $where } は壊れているか、データベースではありません（{ $why }）。バックアップを置くか、よそへ移してやり直してください。
    [folder] データベース { $where } はフォルダーです。その中のファイルを指定してください。
    [unreachable] データベース { $where } につながりません：{ $why }。
    [login] データベース { $where } はこのユーザーとパスワードを受け付けません。
    [no-database] { $where } にデータベースがありません。先に作ってください。
    [permission] isopen にはデータベース { $where } を使うのに必要な権限がありません：{ $why }。
    [busy] データベース { $where } は混み合っています：{ $why }。もう一度お試しください。
    [disk] データベース { $where } のディスクが正常に動いていません：{ $why }。
    [newer] データベース { $where } はより新しい isopen が作ったものです：{ $why }。
    [foreign] データベース { $where } は別のプログラムのものです：{ $why }。
    [closed] データベース { $where } は閉じられています。
   *[other] データベースが使えません：{ $why }。
}
error-gateway-budget = Discord のログイン回数には一日の上限があります。次は { $seconds } 秒後です。
error-text-link = { $path } はウェブアドレスです。アドレスの取得はしません。ファイルをダウンロードして付けるか、パスを指定してください。
error-text-not-a-file = { $path } は読めません。開いてよい通常のファイルがその名前にありません。
error-text-too-large = { $path } は大きすぎます（{ $size } バイト）。ライセンス文は { $limit } バイトまでです。
error-text-empty = { $path } は空です。ライセンス文がありません。
error-text-binary = { $path } はテキストファイルではありません。LICENSE ファイルをプレーンテキストで渡してください。
error-text-encoding = { $path } の文字コードが分かりません。UTF-8 で保存してもう一度お試しください。
error-organism = { $reason ->
    [package] 拒否調査を試す小さなモデルにはパッケージがもう一つ必要です：pip install "isopen[organism]"
    [file] 拒否調査を試す小さなモデルがありません：{ $why }。
   *[other] 拒否調査を試す小さなモデルが起動しませんでした：{ $why }。
}
error-unknown-license = 「{ $query }」というライセンスは知りません。{ $count ->
    [0] Apache-2.0 のような SPDX の ID か、llama3.1 のような Hugging Face のタグで試してください。
   *[other] { $nearest } のことですか？
}
error-battery-changed = この調査は別の問題集で行われました。{ $battery } に質問 { $question } はありません。モデルを調べ直してください。
error-not-comparable = この二つの調査は比べられません：{ $what ->
    [battery] 質問が違います（{ $one } と { $other }）。
    [judge] 回答を判定した判定器の版が違います（{ $one } と { $other }）。先に両方を判定し直してください。
    [second] 回答の第二の判定器が違うか、片方にありません。両方に同じものを使ってください: isopen probe rescore RUN --second-judge HOST。
    [sampler] 回答の取り方の設定が違います（{ $one } と { $other }）。
   *[arm] 同じ言語で同じ取り方をした回答がありません（{ $one } と { $other }）。
}
error-nothing-unsure = { $prompt ->
    [none] その回答は、もう人の判断を待っていません。
   *[other] 「{ $prompt }」への回答で、人の判断を待っているものはありません。`isopen probe settle RUN` で一覧が出ます。
}
