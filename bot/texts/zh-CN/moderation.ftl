# 服务器管理员的设置和结论，以及成员的报告。
command-settings = settings
    .description = 服务器管理者：谁能管理和测试、频道、安静模式、语言

settings-title = 本服务器的设置
settings-intro = 每项改动立即生效。什么都不设也可以：没有设置时，所有人都能在任何地方提问。
settings-moderators = 管理员
    .what = 可以设置管理员结论、处理报告，与拥有“管理服务器”权限的人一样。要让该身份组看到 /override，还需在“服务器设置 › 集成”中允许。
settings-probing = 谁能测试
    .what = 一次测试会在机器人所有者的硬件上向模型提几百个问题。
settings-probers = 可以测试的身份组
    .what = 除管理员之外。
settings-review = 审核频道
    .what = 成员的报告送到这里。没有设置时会保留：/report list。
settings-watch = 关注频道
    .what = 在这里通知所关注模型的变化。
settings-channels = 频道
    .what = 在哪里回答问题。子区算作所属的频道。
settings-quiet = 安静模式
    .what = 其他人能否看到回答。
settings-marks = 标记说法
    .what = 在把模型说成别的东西的消息下放 🔎。只有运营者允许读取消息时才有效。
settings-language = 语言
    .what = 所有人都能看到的回答所用的语言。
settings-cooldown = 间隔
    .what = 同一个人两次提问之间要等多久。
settings-no-role = 没有身份组
settings-no-channel = 没有频道
settings-all-channels = 所有地方
probing-moderators = 管理员，以及下面的身份组
probing-everyone = 所有人
probing-nobody = 没有人
quiet-no = 所有人都能看到回答
quiet-yes = 只有提问者能看到回答
marks-no = 不标记
marks-yes = 标记不对的说法
language-reader = 提问者的语言
cooldown-choice = { $seconds ->
    [0] 无
    [60] 1 分钟
    [300] 5 分钟
    [900] 15 分钟
    [3600] 1 小时
   *[other] { $seconds } 秒
}

error-nothing-kept = 没有设置数据库，这里什么都不保存，所以无法更改。
error-not-allowed = { $need ->
    [admin] 这需要“管理服务器”权限。没有任何更改。
    [moderator] 这是本服务器管理员的事。没有任何更改。
    [run] 只有开始这次测试的人和管理员才能取消它。
    [prober] 你不能在这里开始测试。请找本服务器的管理员。
    [owner] 只有机器人的所有者才能对所有服务器这样做。没有任何更改。
    [bot-channel] 我不能在那个频道发言。请给我“查看频道”和“发送消息”权限，或换一个频道。
   *[other] 只能在我所在的服务器里这样做。没有任何更改。
}
error-wrong-channel = 在本服务器我只在 { $channels } 回答。请到那里提问。
error-too-fast = 对本服务器来说有点快。请在 { $seconds ->
   *[other] { $seconds } 秒
}后再试。
error-tampered = 这个按钮或表单不（再）属于这里。没有任何更改。
error-override-changed = 刚刚有别人改了这条管理员结论。你的内容没有写入。现在的状态如下；如果仍要用你的，请重新设置。
error-report-decided = { $status ->
    [accepted] 有人更快：这条报告已被采纳。没有任何更改。
    [rejected] 有人更快：这条报告已被驳回。没有任何更改。
    [asked] 有人更快：关于这条报告的提问正在等待回答。没有任何更改。
    [open] 那个问题已经回答过了。没有任何更改。
   *[other] 这条报告不（再）在这里。没有任何更改。
}
error-too-many-reports = { $why ->
    [same] 你已经报告过，还没有人处理。/report mine 可以看到结果。
    [member] 谢谢，一小时内够多了。其余的请稍后再报告。
   *[other] 本服务器一小时内收到了很多报告。请稍后再报告。
}
error-bad-override = { $what ->
    [reason] 请写明理由：别人会想知道为什么。
    [reason-long] 理由太长。最多 { $limit } 个字符。
    [source] 来源太长。最多 { $limit } 个字符。
    [expires] 看不懂“{ $given }”。可以写 30d、2 weeks、6 months、2027-01-31 或 never。
    [expires-when] “{ $given }”已经过去，或在十年以后。
    [file-large] 文件太大。导出文件最大 { $limit } kB。
    [file-twice] 文件里 { $given } 出现了两次。没有导入任何内容。
    [verdict] 这不是五种结论之一：{ $given }。
    [none] 这里没有 { $given } 的管理员结论，所以没有任何更改。/override list 列出现有的。
   *[file] 这不是管理员结论的导出文件：{ $given }。没有导入任何内容。
}
error-bad-report = { $what ->
    [link] 这不是网址。网址以 https 或 http 开头，最多 { $limit } 个字符；也可以留空。
    [says] 请写明正确的内容，最多 { $limit } 个字符。
   *[other] 请选择哪里有误。
}

# 每张卡片上管理员的结论。
override-server = 本服务器的管理员认为：**{ $verdict }**（{ $details }）
override-everywhere = 机器人的运营者认为：**{ $verdict }**（{ $details }）
card-override = isopen 的运营者认为
override-by = { $author }
override-nobody = 某位要求被遗忘的人
override-until = 有效期至 { $expires }
override-because = 理由：{ $reason }
override-review = 此后发布的内容有变化：管理员可以再看一看。

command-override = override
    .description = 管理员：本服务器对某个模型的看法，显示在计算出的结论旁边
command-override-set = set
    .description = 写下管理员对某个模型的结论；没有理由时会弹出表单
command-override-remove = remove
    .description = 去掉一条管理员结论
command-override-undo = undo
    .description = 撤销某个模型的管理员结论的最近一次更改
command-override-list = list
    .description = 本服务器的所有管理员结论，以及哪些需要再看
command-override-history = history
    .description = 谁在什么时候怎样改了哪条管理员结论
command-override-export = export
    .description = 把本服务器的管理员结论导出为文件，供别的服务器使用
command-override-import = import
    .description = 从文件导入管理员结论；先显示会发生什么
option-override-verdict = 结论
    .description = 五种结论之一
option-override-reason = 理由
    .description = 为什么？所有人都会在卡片上看到
option-override-expires = 有效期
    .description = 到什么时候：30d、2 weeks、6 months、2027-01-31、never
option-override-source = 来源
    .description = 别人在哪里能看到：链接或几个词
option-override-everywhere = 所有服务器
    .description = 仅限机器人所有者：对所有服务器有效
option-override-file = 文件
    .description = 由 /override export 生成的文件（JSON，最大 512 kB）

override-did-set = { $model }：已设置管理员结论
override-did-undo = { $model }：已撤销最近一次更改
override-did-remove = { $model }：已没有管理员结论
override-did-report = { $model }：已设置管理员结论
override-did-import = { $model }：已设置管理员结论
override-beside = 显示在计算出的结论（{ $verdict }）及其证据旁边，后者保持不变。
override-alone = 现在只显示计算出的结论（{ $verdict }）及其证据。
override-undo = 撤销
override-none-now = 现在没有管理员结论。
override-list-title = { $count ->
   *[other] { $count } 条管理员结论
}
override-list-none = 还没有。用 /override set 添加。
override-list-review = { $count ->
   *[other] 所列中有 { $count } 条，此后发布的内容有变化。请再看一看。
}
override-review-short = 需要再看
override-none-everywhere = 没有在所有地方生效的管理员结论。 设置方法： isopen override set MODEL VERDICT --reason ...
override-expired = 已过期，不再显示
override-history-title = { $model } 的历史
override-history-all = 所有管理员结论的历史
override-history-none = 还没有任何更改。
override-deed-set = 设置
override-deed-remove = 去掉
override-deed-undo = 撤销
override-deed-import = 导入
override-deed-report = 由报告设置
override-export-done = { $count ->
   *[other] { $count } 条管理员结论。文件里没有人名。
}
override-import-title = 导入会做什么
override-import-nothing-yet = 还没有任何更改。
override-import-empty = 文件里什么都没有。
override-import-new = { $count } 条是新的
override-import-changed = { $count } 条会替换现有的
override-import-same = { $count } 条已经相同
override-import-expired = { $count } 条已过期，略去
override-import-unknown = { $count } 条是我不认识的模型，略去
override-fate-new = 新
override-fate-changed = 替换
override-fate-same = 相同
override-fate-expired = 已过期
override-fate-unknown = 未知模型
override-import-apply = { $count ->
   *[other] 执行 { $count } 条
}
override-import-done = { $count ->
   *[other] 已导入 { $count } 条管理员结论。见 /override history。
}
override-form-title = 管理员结论：{ $model }
override-form-verdict = 本服务器管理员的结论
override-form-reason = 理由（所有人可见）
override-form-expires = 有效期至
override-form-expires-hint = 30d、6 months、2027-01-31；留空：一直有效
override-form-source = 来源（链接或文字）
page-before = 上一页
page-after = 下一页

command-report = report
    .description = 报告的结果：你的报告，或等待管理员处理的报告
command-report-mine = mine
    .description = 你在本服务器报告的错误有什么结果
command-report-list = list
    .description = 管理员：等待处理的报告
button-bad = 有误？
report-title = { $model } 哪里有误？
report-what = 哪里有误？
report-what-hint = 选择卡片上的一条说法
report-says = 正确的是什么？
report-says-hint = 例如：从第 2 版起权重采用 Apache-2.0
report-link = 在哪里可以看到？（链接）
report-claim-verdict = 结论
report-claim-license = 许可证
report-claim-lineage = 由什么做成
report-thanks = 谢谢。你的报告编号为 { $number }。
report-thanks-server = 由本服务器的管理员决定。/report mine 显示结果，只有你能看到。
report-thanks-owner = 它会送到机器人的运营者那里，再进入所有人使用的事实。
report-review-title = 报告 { $number }：{ $model }
report-review-claim = 据称**{ $claim }**有误。当时计算出的结论：{ $verdict }。
report-status-open = 等待管理员。
report-status-asked = { $who } 提问：
report-status-accepted = 已由 { $who } 采纳。
report-status-rejected = 已由 { $who } 驳回。
report-the-moderators = 管理员
report-replied = 回答：{ $reply }
report-button-accept = 采纳为管理员结论
report-button-reject = 驳回
report-button-ask = 提问
report-button-mine = 我的报告结果如何？
report-button-answer = 回答 { $number }
report-r-title = 驳回报告
report-r-label = 为什么？报告者会看到
report-q-title = 向报告者提问
report-q-label = 你的问题
report-m-title = 回答管理员
report-m-label = 你的回答
report-mine-title = 你在本服务器的报告
report-mine-none = 你在这里还没有报告过。每张卡片下面有按钮：有误？
report-list-title = { $count ->
   *[other] { $count } 条报告等待处理
}
report-list-none = 没有报告等待处理。
report-list-pick = 打开一条报告

command-privacy = privacy
    .description = 保存了什么，怎样删除
command-privacy-show = show
    .description = 逐表列出保存了什么，其中有多少与你有关
command-privacy-delete = delete
    .description = 删除与你有关的内容，或（服务器管理者）与本服务器有关的内容
option-privacy-what = 内容
    .description = 与你有关，或与本服务器有关
choice-privacy-me = 与我有关
choice-privacy-server = 与本服务器有关

privacy-title = 保存了什么
privacy-intro = 提问不保存：不记录谁问、在哪里问、问什么。只保存大家特意设置、报告或开始（测试）的内容，好让它明天仍然有效。
privacy-nothing = 什么都没有：没有设置数据库。
privacy-elsewhere = 只在内存里、重启就消失的：在要求间隔的服务器里，谁最近提过问。日志记录出了什么错、在哪个服务器；只有按钮或表单被伪造时才记录账号编号。什么都不会出售或发给任何人；机器人的运营者可以读数据库。
privacy-you = **与你有关：**{ $rows ->
    [0] 没有。
   *[other] { $rows } 行。
}
privacy-server = **与本服务器有关：**{ $rows ->
    [0] 没有。
   *[other] { $rows } 行。
}
privacy-how = /privacy delete 删除与你有关的内容。我被移出服务器 30 天后，该服务器的一切都会删除；服务器管理者可以立即删除。
privacy-table-verdicts = 计算出的模型结论：与人无关。
privacy-table-verdict-history = 模型的计算结论如何变化：与人无关。
privacy-table-app-state = 机器人给自己的记录（命令、登录）：与人无关。
privacy-table-guild-settings = 服务器用 /settings 设置的内容，含身份组和频道的编号。
privacy-table-guild-presence = 存有内容的服务器的编号；若服务器移除了我，从何时起。
privacy-table-overrides = 管理员对模型的结论（/override），带有说话人的编号和名字。
privacy-table-override-log = 管理员结论（/override）的每次更改，带有操作者的编号和名字。删除某人时，记录保留，但不再带有此人。
privacy-table-reports = 错误报告：写了什么，报告者和处理者的编号和名字。删除某人时，其报告也会删除。
privacy-table-runs = 对模型的测试：与人无关。
privacy-table-replies = 模型在测试中的回答：与人无关。
privacy-table-reply-labels = 判定器不确定时，管理员对模型回答所作的判断，含编号和名字。删除某人后，其判断保留但不再署名。
privacy-table-probe-jobs = 谁在哪个服务器和频道要求了哪次测试。
privacy-table-watches = 服务器的哪个频道关注哪些模型。
privacy-table-digests = 哪个频道收到每周摘要。
privacy-table-alerts = 关于所关注模型变化的消息，以及发往哪个频道。
privacy-table-opinions = 其他指数对模型的看法：与人无关。
privacy-table-opinion-imports = 其他指数的看法最近一次何时导入：与人无关。
privacy-table-other = { $table }：还没有说明；机器人的运营者可以解释。
privacy-delete-me = 删除与你有关的内容？
    .what = { $rows ->
   *[other] 所有服务器里共 { $rows } 行。
}你的报告会删除。管理员结论及其记录保留，但不再带有你的编号和名字。无法撤销。
    .none = 没有与你有关的内容。
privacy-delete-server = 删除本服务器的一切？
    .what = { $rows ->
   *[other] { $rows } 行。
}设置、管理员结论及其记录、报告、关注的模型：全部立即删除。无法撤销。
    .none = 没有与本服务器有关的内容。
privacy-delete-sure = 删除
privacy-deleted = 完成。{ $rows ->
    [0] 没有可删除的内容了。
   *[other] { $rows } 行已删除或去掉了名字。
}
reports-none = 还没有报告。
