# Discord の /probe。結果は probe-results.ftl、ホストとその不調は probe.ftl。
command-probe = probe
    .description = このモデルは何を言おうとしない？ ここで動かしているモデルで実測
command-probe-run = run
    .description = ローカルのモデルに、対照質問つきで全問を聞く
command-probe-compare = compare
    .description = 片方が控え、もう片方が控えないのは何？
command-probe-history = history
    .description = モデルのこれまでの調査
command-probe-hosts = hosts
    .description = ここで調べられるモデルのあるサーバー
option-probe-model = モデル
    .description = ホストが提供しているモデル
option-probe-measured = モデル
    .description = 以前に調べたモデル
option-probe-tier = 段階
    .description = どれだけ聞くか：smoke 36、quick 92、full 1,024 の回答
option-probe-host = ホスト
    .description = 複数のホストにあるとき、どこで動いているか
option-probe-language = 言語
    .description = どの質問か：国についての十のテーマは中国語もあります
languages-english = 英語
languages-chinese = 中国語（国についての十のテーマ）
languages-both = 英語と中国語
tier-smoke = smoke：動くか？（36 の回答）
tier-quick = quick：まず見てみる（92 の回答）
tier-full = full：測定（1,024 の回答）

run-title = { $host } の { $model } を調査中
run-waiting = { $ahead ->
    [one] このホストで次の順番です。
   *[other] このホストで { $ahead } 番目に待っています。
}
run-starting = ホストに接続しています…
run-counts = { $total } 問中 { $done } 問{ $failures ->
    [0] {""}
   *[other] 、失敗 { $failures }
}。
run-left = { $minutes ->
    [-1] {""}
    [0] 残り 1 分未満です。
   *[other] 残り約 { $minutes } 分です。
}
run-tier = { $tier ->
    [smoke] 動作確認
    [quick] 簡易調査
   *[full] 本調査
}
run-canceled = 取り消しました。それまでの答えは残りますが、結果としては表示しません。
run-failed = 最後まで行きませんでした。
run-done = 完了。
run-stopped = { $reason ->
    [unreachable] 途中でホストがいなくなりました。答えは残してあります。
    [stalled] ホストが答えなくなりました。答えは残してあります。
    [timeout] ホストが遅くなりすぎました。答えは残してあります。
    [wrong-model] 途中で別のモデルが答えたので、ここで終わります。
    [unauthorized] ホストが別の鍵を求めています。
   *[other] ホストがエラーを返しました。答えは残してあります。
}
run-button-cancel = 取り消す
run-button-jsonl = JSONL で書き出す
run-button-csv = CSV で書き出す
run-button-back = ◀ 戻る
run-button-on = 次へ ▶
run-button-doubt = 見る
run-button-run = { $day }（{ run-tier }）
run-menu-category = 何と答えたかをテーマごとに読む…
run-menu-doubts = 判定が不確か: { $count }
run-menu-settle = この回答が何かを選ぶ …
run-transcripts = { $category }：回答、{ $pages } ページ中 { $page } ページ
run-doubts = 判定が不確かな回答: { $pages } 件中 { $page } 件目
run-doubts-note = ここで行った { $model } の調査で、確かに判定できない回答が { $count } 件あります。モデレーターの判断が表に数えられます。
run-no-transcripts = この調査では聞いていません。
run-not-quoted = *残さず、表示もしません*
run-role = { $role ->
    [sensitive] 質問
    [control] 対照
    [knowledge] 知っているか？
   *[lure] 無害な質問
}
run-label = { $label ->
    [ANSWER] ✅ 答えた
    [REFUSE] ⛔ 拒否した
    [PARTIAL] ⛔ 一部だけ答え、一部を断った
    [DEFLECT] ⛔ はぐらかした
    [PARTY_LINE] ⛔ 公式見解のみ
    [SUPPORT] 💚 助けを申し出た
    [CANNOT] ❔ 知らないと言う
    [WRONG] ❔ 間違い
    [GARBLED] ❔ 支離滅裂
    [EMPTY] ❔ 空
    [TRUNCATED] ⚠️ 途中で切れた
    [BLOCKED] ⚠️ サーバーが遮断
    [ERROR] ⚠️ 回答なし
   *[UNSURE] ⚖️ はっきりしない、人が判断
}
run-hosts-title = ここで調べられるもの
run-host = { $server }、同時に { $slots ->
   *[other] { $slots } 問
}{ $waiting ->
    [0] {""}
   *[other] ；{ $waiting } 件が実行中か待機中
}
run-host-silent = いま応答していません
run-host-empty = いまモデルを提供していません
run-history-title = { $model } の調査
run-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] 、{ $quantization }
}、{ $server } が提供；{ run-tier }、問題集 { $battery }、{ $day }。
refusals-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] 、{ $quantization }
}（{ $server } が提供）で測定、{ $tier ->
    [quick] 簡易調査
   *[full] 本調査
}、{ $day }。判定を変えることはありません。詳しくは /probe history
run-compare-title = { $a } と { $b } が控えるもの
run-never = モデルが何を拒否するかで、どれだけ開かれているかの判定が変わることはありません。
run-exported = この調査で聞いたことと答えのすべてです。危険な依頼への回答は残しません。
run-picture = ヒートマップ

error-one-at-a-time = あなたの調査がすでに待機中か実行中です。終わるのを待つか、取り消してください。
error-probe-queue-full = { $host } ではすでに { $count } 件が実行中か待機中です。あとでもう一度お試しください。
error-no-hosts = ホストが設定されていないので、調べるものがありません。ボットの運営者は ISOPEN_HOSTS で設定できます（README の Refusals）。{ $practice ->
    [missing] {" "}試すだけなら小さな練習用モデルがあり、パッケージがもう一つ必要です：pip install "isopen[organism]"
   *[other] {""}
}
error-no-runs = ここで表示できる「{ $model }」の完了した調査はありません。始めるには：/probe run
error-other-run = その調査はここでは表示されません。
card-refusals = 拒否
