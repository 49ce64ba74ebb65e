# Discord に並ぶコマンド。名前は小文字、空白なし、32 文字；説明は 100 文字まで。
command-isopen = isopen
    .description = この AI モデルはオープンソース？ 根拠つきの答え
command-compare = compare
    .description = 二つの AI モデルを並べて：どちらがより開かれているか、どこが違うか
command-about = about
    .description = 言葉の意味、事実の出どころ、覚えていること
command-help = help
    .description = 入力できるものすべて
option-model = モデル
    .description = モデルの名前、系列、または Hugging Face のアドレス
option-private = 自分だけ
    .description = 答えを自分だけに表示する
option-a = a
    .description = 一つ目のモデル
option-b = b
    .description = 二つ目のモデル

# うまくいかないとき。
discord-incident = こちらで問題が起き、記録しました。1 分ほどしてからもう一度お試しください。続くようなら、番号 { $incident } を知らせてください。
discord-commands-changed = コマンドがちょうど変わりました。もう一度入力するか、古いままなら Discord を再起動してください。
discord-cooldown = 少し速すぎます。{ $seconds ->
   *[other] { $seconds } 秒
}後にもう一度お試しください。
discord-not-allowed = ここではこのコマンドを使えません。
command-license = license
    .description = ライセンスで何ができるか；付けた文面は名乗りどおりのライセンスか
option-license-name = 名前
    .description = ライセンス：SPDX の ID、Hugging Face のタグ、または名前
option-license-file = ファイル
    .description = 一語ずつ比べる LICENSE ファイル（200 KB まで）
option-license-with = 相手
    .description = 並べて比べるもう一つのライセンス
