# 一种许可证允许你做什么。结论那一行单独读也必须正确。
license-verdict-open = { $license } 是开源许可证：OSI 已批准。
license-verdict-free = FSF 认为 { $license } 是自由许可证，但它未经 OSI 批准。
license-verdict-unapproved = 据我所知，{ $license } 不禁止任何用途，但 OSI 没有批准它：按这个标准，它不是开源许可证。
license-verdict-none = 完全没有许可证：其他任何人都不可以使用、修改或分享。
license-verdict-policy = { $license } 是使用政策，不是许可证。它给引用它的许可证加上了限制。
license-verdict-unidentified = { $license } 没有说明指的是哪份许可证文本，因此得不出任何结论。
license-verdict-restricted = 不是开源许可证：{ $flag ->
    [no-weights] 什么都不交出
    [non-commercial] 不可商用
    [research-only] 仅限研究
    [user-threshold] { $limit ->
        [none] 用户数有上限
       *[other] 用户数上限为 { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] 收入有上限
       *[other] 收入上限为 { $limit }
    }
    [no-derivatives] 不可分享修改后的版本
    [no-redistribution] 不可转交他人
    [field-of-use] 禁止某些用途
    [acceptable-use-policy] 可接受使用政策限制了你能做的事
    [geo-exclusion] { $limit ->
        [none] 排除某些地区
       *[other] 排除 { $limit }
    }
    [output-training-ban] 不可用来改进其他模型
    [no-sublicense] 不可再许可
    [must-update] 必须跟随更新
    [remote-restriction] 许可方可以限制使用
    [registration] 用户必须注册
    [naming] 规定了命名方式
    [display] 规定了你的产品要显示什么
    [guardrail-bypass] 不可去除过滤机制
    [revocable] 可以被撤回
   *[other] 随时可以被终止
}{ $kind ->
    [none] {""}
   *[other] （{ place }）
}{ $more ->
    [0] 。
   *[other] ，另有 { $more } 项限制。
}

# 你可以做什么，接在条件之后。
license-may-private-use = 私下使用
license-may-commercial-use = 商业使用
license-may-modification = 修改
license-may-distribution = 分享
license-may-patent-use = 使用所需的贡献者专利
license-may-outputs = 使用它的输出

# 限制的简称。
license-flag = { $flag ->
    [non-commercial] 不可商用
    [research-only] 仅限研究
    [field-of-use] 禁止某些用途
    [acceptable-use-policy] 遵守可接受使用政策
    [user-threshold] { $limit ->
        [none] 用户数有上限
       *[other] 用户数上限 { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] 收入有上限
       *[other] 收入上限 { $limit }
    }
    [geo-exclusion] { $limit ->
        [none] 排除某些地区
       *[other] 排除 { $limit }
    }
    [no-derivatives] 不可有修改版本
    [no-weights] 什么都不交出
    [output-training-ban] 不可训练其他模型
    [output-restriction] 输出受限制
    [distillation-counts] 蒸馏模型算作衍生
    [no-reverse-engineering] 不可逆向工程
    [no-sublicense] 不可再许可
    [no-redistribution] 不可转交他人
    [no-benchmarks] 不可公布评测
    [no-endorsement] 不可用作者的名字宣传
    [no-technical-measures] 不可加技术锁
    [no-further-restrictions] 不可增加限制
    [guardrail-bypass] 不可去除过滤机制
    [attribution] 保留声明
    [state-changes] 说明改了什么
    [disclose-source] 公开源码
    [share-alike] 以相同方式分享
    [network-copyleft] 通过网络使用也算
    [naming] 规定命名方式
    [display] 规定显示内容
    [output-training-naming] 用输出训练的模型须按规定命名
    [passthrough] 把限制传递下去
    [must-update] 跟随更新
    [registration] 注册
    [reporting] 报告
    [content-filter] 过滤或审核
    [aup-can-change] 政策可能变更
    [terms-can-change] 条款可能变更
    [remote-restriction] 可以远程限制使用
    [revocable] 可以被撤回
    [termination-at-will] 随时可以被终止
    [termination-on-breach] 违反即终止
    [litigation-termination] 提起诉讼即终止
    [patent-retaliation] 提起诉讼则专利许可终止
    [output-ownership] 输出归许可方所有
    [no-patent-grant] 没有专利许可
    [jurisdiction] 指定法院
   *[other] { $flag }
}

# 自由软件的四项自由，在有关系的地方。
license-freedom-use = 为任何目的运行
license-freedom-study = 了解它怎样运作
license-freedom-modify = 修改
license-freedom-share = 分享，无论改没改过
license-copyleft = Copyleft：你用它做成并分享的东西，仍采用同样的条款，让后来的每个人都有同样的自由。
license-copyleft-network = Copyleft，通过网络也一样：基于它的服务，其用户也必须能得到源码。

# 一段文本是什么。
license-text-exact = 与 { $license } 一字不差。
license-text-modified = 不是 { $license }：是它的文本，但{ $added ->
    [0] 没有增加词
   *[other] 增加了 { $added } 个词
}，{ $removed ->
    [0] 没有删去词
   *[other] 删去了 { $removed } 个词
}。
license-text-near = 近似 { $license }，但不是它。
license-text-named = 提到 { $license }，但不包含它的文本。
license-text-named-modified = 提到 { $license }，但还说了别的：不要把它当作 { $license }。
license-text-unknown = 不是我知道的任何许可证。
license-text-removed = 第 { $line } 行少了 { $words } 个词，在“{ $after }”之后
license-text-removed-start = 开头少了 { $words } 个词
license-text-copyright = 比较时略去了版权声明行。

# 两种许可证并排比较。
license-compare-title = { $a } 和 { $b }
license-compare-yes = 是
license-compare-no = 否
license-compare-says = { $summary }
license-compare-says-clause = { $summary }（{ place }）
license-compare-silent = 没有提到
license-compare-stricter = 两者中更严格的：{ $license }。
license-compare-equal = 按 isopen 的排序，两者同样严格。
license-compare-same = 在 isopen 查看的各方面，两者允许和要求的都一样。
license-freedoms = 授予的自由：{ $granted }{ $denied ->
    [none] 。
   *[other] 。未授予：{ $denied }。
}
license-freedoms-none = 四项自由一项都没有授予：{ $denied }。

# 由几个许可证组成的表达式：“MIT OR GPL-3.0-only”。
license-whole = { $operator ->
    [or] 你可以任选其一。{ $open ->
        [yes] OSI 已批准 { $license }，所以可以作为开源使用。
       *[no] OSI 没有批准其中任何一个。
    }
   *[and] 所有这些同时有约束力。{ $open ->
        [yes] OSI 已全部批准。
       *[no] OSI 没有批准 { $license }，所以按这个标准整体不是开源。
    }
}
license-whole-or = 以下任选其一：
license-whole-and = 以下全部同时适用：
license-whole-with = 附带例外 { $exception }，例外只会增加许可。
