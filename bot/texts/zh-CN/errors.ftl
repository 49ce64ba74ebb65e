# 出了什么问题，接下来怎么办。
error-internal = 我这边出了点问题。请一分钟后再试。
error-usage = 这个命令不太对。`isopen --help` 会列出所有用法。
error-bad-choice = “{ $given }”不是以下任何一个：{ $choices }。
error-settings = 设置 { $setting } 无法使用：{ $why }。
error-port-taken = { $host } 的端口 { $port } 已被别的程序占用。换一个试试：isopen sandbox --port 0（`make run` 之后：.venv/bin/isopen sandbox --port 0）
error-bad-name = 这不可能是模型的名称。请用最多 { $limit } 个普通字符，例如“llama 3.1 8b”。
error-license-nothing = 请给我许可证的名称、模型或文件。
error-license-too-many = 一次查一个许可证，或把两个并排比较：请去掉“名称”“模型”“对比”中的一个。文件要单独查看。
error-bad-file = 无法使用 { $path }：{ $why }。
error-not-found = 没有找到。
error-unknown-model = { $count ->
    [0] 我不知道名为“{ $query }”的模型。试试它在 Hugging Face 上的名称，例如“allenai/OLMo-2-1124-7B”。
   *[other] 我不知道名为“{ $query }”的模型。你是不是要找下面这些？
}
error-not-on-hub = { $state ->
    [disabled] “{ $query }”不在目录中，而且已被 Hugging Face Hub 停用。
    [shut] “{ $query }”不在目录中，而且在 Hugging Face Hub 上，它的全部内容都在访问门槛后面。
   *[missing] “{ $query }”不在目录中，在 Hugging Face Hub 上也没有公开可见的：可能是私有的、改了名，或者拼错了。
}{ $count ->
    [0] {""}
   *[other] 你是不是要找下面这些？
}
error-hub-unreachable = “{ $query }”不在目录中，也无法到 Hugging Face Hub 上查看：{ $why ->
    [offline] isopen 处于离线状态（ISOPEN_OFFLINE）。
    [timed-out] 花的时间太长。正在查看，请稍后再问。
    [rate-limited] 请求次数已达上限。请几分钟后再问。
    [token-refused] 它不接受 HF_TOKEN。
    [bad-answer] 它的回应无法理解。
    [too-large] 它的回应太大。
   *[down] 连接不上。请稍后再问。
}{ $count ->
    [0] {""}
   *[other] 你是不是要找下面这些？
}
error-ambiguous-name = 有好几个模型叫“{ $query }”。你指的是哪一个？
error-data = isopen 自己的数据在 { $path } 处有损坏：{ $why }。请报告这个问题。
error-store = { $reason ->
    [url] 数据库地址无法使用：{ $why }。它由 ISOPEN_DATABASE_URL 设置。
    [driver] 数据库 { $where } 无法使用：{ $why }。
    [full] 数据库 { $where } 所在的磁盘已满。请腾出空间；已保存的内容没有丢失。
    [read-only] 数据库 { $where } 是只读的。请给 isopen 写入该文件及其文件夹的权限。
    [corrupt] 数据库 { $where } 已损坏，或者不是数据库（{ $why }）。请换上备份，或把它移走后重新开始。
    [folder] 数据库 { $where } 是一个文件夹。请改为指定其中的一个文件。
    [unreachable] 连接不上数据库 { $where }：{ $why }。
    [login] 数据库 { $where } 不接受这个用户名和密码。
    [no-database] { $where } 没有数据库。请先创建。
    [permission] isopen 没有使用数据库 { $where } 所需的权限：{ $why }。
    [busy] 数据库 { $where } 正忙：{ $why }。请再试一次。
    [disk] 数据库 { $where } 所在的磁盘工作不正常：{ $why }。
    [newer] 数据库 { $where } 由更新版本的 isopen 创建：{ $why }。
    [foreign] 数据库 { $where } 属于另一个程序：{ $why }。
    [closed] 数据库 { $where } 已关闭。
   *[other] 数据库无法使用：{ $why }。
}
error-gateway-budget = Discord 每天只允许有限次数的登录。{ $seconds } 秒后可以再次登录。
error-text-link = { $path } 是网址。我不下载网址：请把文件下载下来再附上，或给出文件路径。
error-text-not-a-file = 无法读取 { $path }：没有这个名称且允许我打开的普通文件。
error-text-too-large = { $path } 太大（{ $size } 字节）。许可证文本最多 { $limit } 字节。
error-text-empty = { $path } 是空的：里面没有许可证文本。
error-text-binary = { $path } 不是文本文件。请提供纯文本的 LICENSE 文件。
error-text-encoding = 无法判断 { $path } 的编码。请存为 UTF-8 再试。
error-organism = { $reason ->
    [package] 用来试用拒答测试的小模型还需要一个软件包。请安装：pip install "isopen[organism]"
    [file] 用来试用拒答测试的小模型不见了：{ $why }。
   *[other] 用来试用拒答测试的小模型没有启动：{ $why }。
}
error-unknown-license = 我不知道名为“{ $query }”的许可证。{ $count ->
    [0] 试试 SPDX 标识，例如 Apache-2.0，或 Hugging Face 标签，例如 llama3.1。
   *[other] 你是不是要找 { $nearest }？
}
error-battery-changed = 这次运行用的是另一套题目：{ $battery } 里没有问题 { $question }。请重新测试这个模型。
error-not-comparable = 这两次运行无法比较：{ $what ->
    [battery] 问的问题不同（{ $one } 和 { $other }）。
    [judge] 回答由不同版本的判定器判定（{ $one } 和 { $other }）。请先把两次都重新判定。
    [second] 两次的第二判定器不同，或其中一次没有。请给两次用同一个：isopen probe rescore RUN --second-judge HOST。
    [sampler] 回答是用不同的设置抽取的（{ $one } 和 { $other }）。
   *[arm] 没有在同一种语言里用同一种方式抽取的回答（{ $one } 和 { $other }）。
}
error-nothing-unsure = { $prompt ->
    [none] 这条回答已不再等待人工判断。
   *[other] “{ $prompt }”没有等待人工判断的回答。`isopen probe settle RUN` 会列出等待判断的回答。
}
