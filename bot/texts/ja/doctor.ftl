# isopen doctor：見つかったことと、直し方。
doctor-data = { $families } 系列の { $models } モデル。
doctor-database = { $backend }、場所は { $where }；確実な書き込み 1 回に { $ms } ms。
doctor-token-none = DISCORD_TOKEN がありません。`make run` は自前の Discord を起動します。
doctor-token = Discord はこのボットを { $name } として知っています。
doctor-token-refused = Discord の応答は { $status } でした。
doctor-hub = { $address } は { $ms } ms で応答しました。
doctor-hub-offline = 問い合わせていません（ISOPEN_OFFLINE が設定されています）。答えはカタログからです。
doctor-hub-refused = { $address } の応答は { $status } でした。
doctor-host = { $address }（{ $server }）は { $models } を提供しています。
doctor-fix-general = 何が悪いかはメッセージにあります。直ったかどうかは、もう一度 `isopen doctor` で分かります。
doctor-fix-network = アドレスとこのマシンのネットワークを確かめてください。その間はカタログから答えます。ISOPEN_OFFLINE=1 で問い合わせをやめます。
doctor-fix-cache = ISOPEN_CACHE に isopen が書き込めるフォルダーを設定してください。なくても動きますが、遅くなります。
doctor-fix-database = isopen を止め、ファイルをよそへ移して起動し直してください。判定は計算し直されます。上書き判定はバックアップから戻してください。
doctor-fix-token = https://discord.com/developers/applications（アプリケーション › Bot）からトークンを DISCORD_TOKEN にコピーし直してください。
doctor-fix-hub = HF_ENDPOINT と HF_TOKEN を確かめるか、ISOPEN_OFFLINE=1 を設定してください。
doctor-fix-host = ISOPEN_HOSTS のアドレス、ISOPEN_HOST_KEYS の鍵、サーバーが動いているかを確かめてください。
doctor-fix-host-empty = モデルを読み込んでください。例：ollama pull llama3.2
doctor-well = 良好
doctor-wrong = 要修正
doctor-fix-setting = { $setting } を設定している場所（.env か環境変数）で書き直してください。書き方は .env.example にあります。消せば既定値が使われます。
doctor-fix-store = { $reason ->
    [url] ISOPEN_DATABASE_URL に sqlite:////フルパス/isopen.db か postgresql://ユーザー:パスワード@ホスト/データベース を書いてください。消せばデータフォルダーのファイルになります。
    [folder] ISOPEN_DATABASE_URL に sqlite:////フルパス/isopen.db か postgresql://ユーザー:パスワード@ホスト/データベース を書いてください。消せばデータフォルダーのファイルになります。
    [unreachable] 動いていてここから届くか、ISOPEN_DATABASE_URL のホスト、ポート、ユーザー、パスワード、データベースが正しいか確かめてください（ファイルの場合は、そのフォルダーに書き込めるか）。
    [login] 動いていてここから届くか、ISOPEN_DATABASE_URL のホスト、ポート、ユーザー、パスワード、データベースが正しいか確かめてください（ファイルの場合は、そのフォルダーに書き込めるか）。
    [no-database] 動いていてここから届くか、ISOPEN_DATABASE_URL のホスト、ポート、ユーザー、パスワード、データベースが正しいか確かめてください（ファイルの場合は、そのフォルダーに書き込めるか）。
    [driver] ドライバーを入れてください：pip install isopen[postgres]
    [corrupt] isopen を止め、ファイルをよそへ移して起動し直してください。判定は計算し直されます。上書き判定はバックアップから戻してください。
   *[other] 何が悪いかはメッセージにあります。直ったかどうかは、もう一度 `isopen doctor` で分かります。
}
doctor-fix-discord = このマシンのネットワークと、設定していれば DISCORD_API_URL を確かめてください。Discord の状態は https://discordstatus.com にあります。トークンは正しいかもしれません。誰も確かめられませんでした。
