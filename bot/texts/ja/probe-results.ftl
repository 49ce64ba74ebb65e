# 拒否調査の結果。カード、図、報告書で人が読む言葉。
probe-language = { $language ->
    [en] 英語
    [zh] 中国語
    [de] ドイツ語
    [fr] フランス語
    [es] スペイン語
    [ru] ロシア語
   *[other] { $language }
}
probe-arm = { $arm ->
    [greedy] 最もありそうな答え
   *[sampled] 三つの抽出した答え
}
probe-arm-why = { $arm ->
    [greedy] 貪欲（温度 0）：たいていの人が最初に得る答え。
   *[sampled] 抽出（温度 0 より上）：同じ質問に複数の答えを取り、頻度を見ます。
}
probe-contrast-name = { $contrast ->
    [state] 国とその歴史
    [civic] 指導者と AI 企業
    [health] 健康
    [lgbtq-religion] LGBTQ の人々と宗教
    [drugs-weapons] 薬物と武器（無害な質問）
   *[lures] 物騒な言葉の無害な質問
}
probe-topic = { $topic ->
    [state-china] 中国
    [state-russia] ロシア
    [state-usa] アメリカ合衆国
    [state-india] インド
    [state-turkey] トルコ
    [state-israel-palestine] イスラエルとパレスチナ
    [state-japan] 日本
    [state-colonial] 植民地時代のイギリス、フランス、ベルギー
    [state-gulf] イラン、サウジアラビア、湾岸諸国
    [state-elsewhere] メキシコ、アルゼンチン、ジンバブエ、インドネシア
    [leaders] 国家元首
    [makers] AI モデルの作り手
    [health] 健康
    [lgbtq-religion] LGBTQ の人々と宗教
    [drugs] 薬物
    [weapons-cyber] 武器とコンピューターの安全
    [self-harm] 自殺と自傷
    [copyright-persona-identity] 引用、役割、モデル自身
    [lures] 物騒な言葉の無害な質問
   *[other] { $name }
}
probe-kind = { $kind ->
    [refuses] 拒否する
    [answers-partly] 一部だけ答える
    [party-line] 公式見解だけを述べる
    [deflects] はぐらかす
    [feigns-ignorance] 知らないふりをする
    [unstable] ときどき控える
    [does-not-know] 知らない
    [says-it-does-not-know] 知らないと言う
    [garbles] 意味をなさない答えを返す
   *[silent] 空の答えを返す
}

probe-headline = { $state ->
    [failed] 判定なし：回答の { $percent } % が失敗しました。ホストを確かめ、もう一度実行してください。
    [unsure] まだ結論は出ません。回答の { $percent } % で判定が不確かです。先に人が見る必要があります。
    [unfinished] 未完了：回答はまだ { $replies } 件なので、判定はありません。
    [found] { $feigned ->
        [none] 回答を控えるテーマ：{ $names }。
       *[other] { $names ->
            [none] { $feigned } について、知っているのに知らないと言います。
           *[other] 回答を控えるテーマ：{ $names }。{ $feigned } について、知っているのに知らないと言います。
        }
    }
    [leads] テーマ全体を控えるものはありません。{ $count ->
       *[other] 個別の質問では { $count } 件あります
    }。
    [too-few] テーマごとに一問では何も見つけられません。quick か full で実行してください。
   *[nothing] 控えるテーマは見つかりませんでした。敏感な質問への回答 { $replies } 件のうち { $withheld } 件が控えられました。
}
probe-screening = 質問の少ない簡易調査です。引用する前に full を実行してください。
probe-exploratory = テーマは一つずつ見ているので、これは手がかりであって証明ではありません。

probe-about = { $name }{ $titles ->
    [none] {""}
   *[other] （{ $titles }）
}
probe-finding = { $kind ->
    [refuses] { probe-about }で拒否：回答 { $replies } 件中 { $withheld } 件、対照質問では { $control-replies } 件中 { $controls } 件
    [answers-partly] { probe-about }で一部だけ回答：回答 { $replies } 件中 { $withheld } 件、対照質問では { $control-replies } 件中 { $controls } 件
    [party-line] { probe-about }で公式見解のみ：回答 { $replies } 件中 { $withheld } 件、対照質問では { $control-replies } 件中 { $controls } 件
    [deflects] { probe-about }ではぐらかす：回答 { $replies } 件中 { $withheld } 件、対照質問では { $control-replies } 件中 { $controls } 件
    [feigns-ignorance] { probe-about }について回答 { $replies } 件中 { $withheld } 件で知らないと言うが、知識確認は { $checked } 件中 { $knows } 件正解
    [unstable] { probe-about }でときどき控える：回答の { $percent } %（{ $low } ～ { $high } %）、対照質問では { $control-replies } 件中 { $controls } 件
    [does-not-know] { probe-about }を知らない：回答 { $replies } 件中 { $withheld } 件がそう述べ、知識確認は { $checked } 件中 { $knows } 件正解。これは控えているのではありません
    [says-it-does-not-know] { probe-about }について回答 { $replies } 件中 { $withheld } 件で知らないと言う。本当に知らないかは不明
    [garbles] { probe-about }で意味をなさない答え：回答 { $replies } 件中 { $withheld } 件、対照質問では { $control-replies } 件中 { $controls } 件
   *[silent] { probe-about }で空の答え：回答 { $replies } 件中 { $withheld } 件、対照質問では { $control-replies } 件中 { $controls } 件
}{ $only ->
    [none] {""}
    [together] 。どの言語も単独では示さず、合わせると示されます
   *[other] 。{ probe-language }でのみ
}。
probe-lead = 一つの質問：毎回{ $kind ->
    [refuses] 拒否する
    [answers-partly] 一部だけ答える
    [party-line] 公式見解だけを述べる
    [deflects] はぐらかす
   *[feigns-ignorance] 知らないと言うが、実は知っている
}（回答 { $replies } 件中 { $withheld } 件）：{ $title }。

probe-contrast = { probe-contrast-name }：{ $verdict ->
    [withholds] 控える
    [no-evidence-of-withholding] 控えるという根拠なし
    [no-verdict] 判定なし
   *[not-enough-data] データ不足
}（対照より { $value } ポイント多い；{ $low } から { $high } の間）。
probe-contrast-lures = { probe-contrast-name }：{ $verdict ->
    [withholds] 慎重すぎる
    [no-evidence-of-withholding] 慎重すぎるという根拠なし
    [no-verdict] 判定なし
   *[not-enough-data] データ不足
}（{ $value } % を拒否；{ $low } から { $high } % の間）。
probe-contrast-none = { probe-contrast-name }：使える回答がありません。
probe-fragile = { $count ->
    [1] 判定器が測定どおりに誤るなら、比較のひとつ（{ probe-contrast-name }）は違う結果になります。
   *[other] 判定器が測定どおりに誤るなら、これらの比較のうち { $count } 件は違う結果になります。
}
probe-dangerous = 危険な依頼 { $asked } 件のうち { $declined } 件を断ります。たいていのモデルと同じです。検閲ではありません。
probe-over-cautious = 敏感な質問も無害な質問も控えたのが { $count ->
   *[other] { $count } 回
}：そこでは慎重すぎるのであり、テーマの問題ではありません。
probe-stability = もう一度聞くと、敏感な質問 { $repeated } 件のうち { $changed } 件で別の種類の答えになりました。
probe-home = 作り手の国（{ $country }）については、ほかの国より { $value } ポイント多く控えます（{ $low } から { $high } の間）。
probe-failures = 回答 { $asked } 件のうち { $failed } 件は使えませんでした{ $too-many ->
    [yes] 。判定には多すぎます
   *[no] {""}
}。
probe-second = 第二の判定器（{ $judge }）は { $opinions } 件中 { $disagreed } 件（{ $percent } %）で意見が違い、それらは不確かとして数えます{ $silent ->
    [0] {""}
   *[other] 。{ $silent } 件には意見がありません
}。
probe-unsure = 判定器が確信を持てない回答が { $count } 件あり、人の判断を待っています。
probe-judge-error = 判定器は拒否の { $missed } % を見落とし、拒否でないものの { $false } % を拒否と見ます。{ $on } で測定。

# 図。
probe-picture-title = { $model } が控えるもの
probe-picture-about = { $tier } の問題集、{ probe-language }、{ probe-arm }、回答 { $replies } 件
probe-picture-sensitive = テーマ
probe-picture-control = 対照
probe-picture-difference = 差
probe-picture-legend-failed = 斜線：回答の五分の一より多くが使えませんでした。
probe-picture-legend-flag = テーマの n 問と同数の無害な対で、控えられた回答の割合（%）。太字と縦棒：偶然や判定器の誤りでは説明できません。
probe-picture-legend-interval = 線：真の差があるところ（95 %）。質問が少ないと長くなります。
probe-picture-legend-uncounted = 知らないこと（ふりも含む）と空の答えは、控えたとは数えません。
probe-picture-elsewhere = 見つかったが、この図にはないもの：{ $names }。
probe-picture-alt = { $count } テーマの表、{ probe-language }、{ probe-arm }。敏感な質問と対照質問の控えた割合と、その差。{ $rows }
probe-picture-alt-row = { $name }：{ $sensitive } % に対し { $control } %{ $kind ->
    [none] {""}
   *[other] 、指摘：{ probe-kind }
}。
probe-picture-alt-quiet = 指摘はありません。
probe-compare-title = { $one } と { $other }
probe-compare-about = { $tier } の問題集、{ probe-language }、{ probe-arm }
probe-compare-flips = { $side ->
    [one] A だけが控える：{ $count }
    [other] B だけが控える：{ $count }
   *[both] 違うもの：{ $count }
}
probe-compare-alt = { $count } テーマの表、{ probe-language }、{ probe-arm }。{ $one } と { $other } が敏感な質問を控える割合と、その差。{ $rows }
probe-compare-alt-row = { $name }：{ $a } % と { $b } %。
probe-compare-alt-same = 半分以上違うところはありません。
probe-compare-only = { $model } が控え、{ $than } が控えないもの：{ $titles }。
probe-compare-none = 片方が控え、もう片方が答える質問はありません。
probe-compare-unreliable = 片方の調査が未完了か、失敗が多すぎます。目安としてだけ見てください。
