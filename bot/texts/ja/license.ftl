# ライセンスで何ができるか。判定の一文はそれだけで正しくなければなりません。
license-verdict-open = { $license } はオープンソースライセンスです。OSI が承認しています。
license-verdict-free = { $license } は FSF から見れば自由なライセンスですが、OSI 承認ではありません。
license-verdict-unapproved = { $license } が禁じる使い方は知られていませんが、OSI に承認されていません。その基準ではオープンソースライセンスではありません。
license-verdict-none = ライセンスがありません。ほかの人は使うことも、変えることも、渡すこともできません。
license-verdict-policy = { $license } は利用規定で、ライセンスではありません。それを引くライセンスに制限を加えます。
license-verdict-unidentified = { $license } ではどのライセンス文か分からないので、そこからは何も言えません。
license-verdict-restricted = オープンソースライセンスではありません：{ $flag ->
    [no-weights] 何も渡されません
    [non-commercial] 商用利用は不可
    [research-only] 研究のみ
    [user-threshold] { $limit ->
        [none] 利用者数に上限
       *[other] 上限 { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] 収益に上限
       *[other] 収益の上限 { $limit }
    }
    [no-derivatives] 変えた版は渡せません
    [no-redistribution] 再配布できません
    [field-of-use] 禁じられた用途があります
    [acceptable-use-policy] 利用規定が用途を制限します
    [geo-exclusion] { $limit ->
        [none] 除外された地域があります
       *[other] { $limit } は除外
    }
    [output-training-ban] ほかのモデルの改良に使えません
    [no-sublicense] サブライセンスできません
    [must-update] 更新に従う義務があります
    [remote-restriction] ライセンサーが利用を制限できます
    [registration] 利用者の登録が必要です
    [naming] 名前の付け方が決められています
    [display] 製品での表示が決められています
    [guardrail-bypass] フィルターを外せません
    [revocable] 撤回されることがあります
   *[other] いつでも終了されることがあります
}{ $kind ->
    [none] {""}
   *[other] （{ place }）
}{ $more ->
    [0] 。
   *[other] 。ほかに { $more } 件の制限があります。
}

# 条件を守ればできること。
license-may-private-use = 個人で使う
license-may-commercial-use = 商用で使う
license-may-modification = 変える
license-may-distribution = 渡す
license-may-patent-use = 必要な貢献者の特許を使う
license-may-outputs = 出力を使う

# 制限の短い名前。
license-flag = { $flag ->
    [non-commercial] 商用不可
    [research-only] 研究のみ
    [field-of-use] 禁じられた用途
    [acceptable-use-policy] 利用規定に従う
    [user-threshold] { $limit ->
        [none] 利用者数に上限
       *[other] 上限 { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] 収益に上限
       *[other] 収益の上限 { $limit }
    }
    [geo-exclusion] { $limit ->
        [none] 除外された地域
       *[other] { $limit } は除外
    }
    [no-derivatives] 改変版は不可
    [no-weights] 何も渡されない
    [output-training-ban] ほかのモデルの学習は不可
    [output-restriction] 出力に制限
    [distillation-counts] 蒸留も派生とみなす
    [no-reverse-engineering] リバースエンジニアリング不可
    [no-sublicense] サブライセンス不可
    [no-redistribution] 再配布不可
    [no-benchmarks] 評価の公表不可
    [no-endorsement] 作者の名前での宣伝不可
    [no-technical-measures] 技術的な制限は不可
    [no-further-restrictions] 制限の追加は不可
    [guardrail-bypass] フィルターの除去不可
    [attribution] 表示を残す
    [state-changes] 変更点を示す
    [disclose-source] ソースを渡す
    [share-alike] 同じ条件で渡す
    [network-copyleft] ネットワーク経由の利用も対象
    [naming] 名前の指定
    [display] 表示の指定
    [output-training-naming] 出力で学習したモデルの名前の指定
    [passthrough] 制限を引き継がせる
    [must-update] 更新に従う
    [registration] 登録する
    [reporting] 報告する
    [content-filter] フィルターまたは審査
    [aup-can-change] 規定は変わりうる
    [terms-can-change] 条件は変わりうる
    [remote-restriction] 遠隔で利用を制限されうる
    [revocable] 撤回されうる
    [termination-at-will] いつでも終了されうる
    [termination-on-breach] 違反で終了
    [litigation-termination] 訴えると終了
    [patent-retaliation] 訴えると特許の許諾が終了
    [output-ownership] 出力はライセンサーのもの
    [no-patent-grant] 特許の許諾なし
    [jurisdiction] 裁判所の指定
   *[other] { $flag }
}

# 自由ソフトウェアの四つの自由。
license-freedom-use = どんな目的でも動かす
license-freedom-study = 仕組みを調べる
license-freedom-modify = 変える
license-freedom-share = そのまま、または変えて渡す
license-copyleft = コピーレフト：これから作って渡すものも同じ条件のままで、後に続く人も同じ自由を持ちます。
license-copyleft-network = ネットワークにも及ぶコピーレフト：これを使ったサービスの利用者にもソースを渡さなければなりません。

# その文面は何か。
license-text-exact = { $license } と一語一句同じ。
license-text-modified = { $license } ではありません。その文面に { $added ->
   *[other] { $added } 語
}が加えられ、{ $removed ->
   *[other] { $removed } 語
}が除かれています。
license-text-near = { $license } に似ていますが、それではありません。
license-text-named = { $license } の名前はありますが、本文はありません。
license-text-named-modified = { $license } の名前がありますが、それ以上のことが書かれています。{ $license } とみなさないでください。
license-text-unknown = 知らないライセンスです。
license-text-removed = { $line } 行目、“{ $after }” のあとに { $words ->
   *[other] { $words } 語
}欠けています
license-text-removed-start = 最初に { $words ->
   *[other] { $words } 語
}欠けています
license-text-copyright = 著作権表示の行は比較から除きました。

# 二つのライセンスを並べて。
license-compare-title = { $a } と { $b }
license-compare-yes = はい
license-compare-no = いいえ
license-compare-says = { $summary }
license-compare-says-clause = { $summary }（{ place }）
license-compare-silent = 何も述べていません
license-compare-stricter = 厳しいほう：{ $license }。
license-compare-equal = isopen の順序では、どちらが厳しいとも言えません。
license-compare-same = isopen が見るかぎり、許すことも求めることも同じです。
license-freedoms = 自由：{ $granted }{ $denied ->
    [none] 。
   *[other] 。認められないもの：{ $denied }。
}
license-freedoms-none = 四つの自由のどれも認めません：{ $denied }。

# An expression of several: "MIT OR GPL-3.0-only".
license-whole = { $operator ->
    [or] どれか一つを選べます。{ $open ->
        [yes] { $license } は OSI が承認しているので、オープンソースとして使えます。
       *[no] OSI が承認したものはありません。
    }
   *[and] すべてが同時に効力を持ちます。{ $open ->
        [yes] OSI はすべてを承認しています。
       *[no] OSI は { $license } を承認していないので、その基準では全体としてオープンソースではありません。
    }
}
license-whole-or = 次のどれか一つを選択：
license-whole-and = 次のすべてが同時に：
license-whole-with = 例外 { $exception } 付き。例外は許可を増やすだけです。
