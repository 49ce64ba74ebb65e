"""A copyright notice is years and a name. Nothing else may hide in it."""

import pytest

from bot.licenses.text.notices import is_notices

LEGAL = frozenset("the and of for example test ask first some person works will public university".split())


def notice(text: str) -> bool:
    return is_notices(text, LEGAL.__contains__)


@pytest.mark.parametrize(
    "text",
    [
        "Copyright (c) 2024 Example Corp",
        "Copyright 2019-2025 The Widget Authors. All rights reserved.",
        "COPYRIGHT (C) 2007 FREE SOFTWARE FOUNDATION, INC. <HTTPS://FSF.ORG/>",
        "© 2022 Müller & Söhne GmbH",
        "Copyright © 2018, 2020 Institute for Applied Machine Learning",
        "Copyright (c) Meta Platforms, Inc. and affiliates.",
        "Copyright (c) 2021-present, Acme Research Labs, Inc. and its affiliates.",
        "Copyright (c) 2025 Will Smith",
        "Copyright (C) 2023 Jane Doe <jane@example.org>",
        "copyright (c) 2016 sindresorhus",
        "Copyright (c) 2015 Hynek Schlawack and the attrs contributors",
        "Copyright (c) 2013-2026 by the Babel Team, see AUTHORS for more information.",
        "Copyright [yyyy] [name of copyright owner]",
        "Copyright (c) <year> <copyright holders>",
        "   // Copyright 2023 01.AI",
        "Portions Copyright (c) 2020 Jane Doe",
        "Copyright (c) 2020 Jane Doe\nCopyright (c) 2021 John Doe\nAll rights reserved.",
        "SPDX-FileCopyrightText: 2023 Jane Doe",
    ],
)
def test_is_a_notice(text: str):
    assert notice(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jane Doe",
        "Copyright",
        "Copyright (c) 2024",
        "Copyright (c) 2024 Acme, for research purposes only",
        "Copyright (c) 2024 Acme. Research Use Only.",
        "Copyright (c) 2024 Acme. Hobbyists welcome.",
        "Copyright (c) 2024 Acme - Academic Research",
        "Copyright (c) 2024 Acme for Research",
        "Copyright (c) 2024 Acme; ask first",
        "Copyright (c) 2024 Acme (no military use)",
        "Copyright (c) 2024 Acme 700 million",
        "Copyright (c) 2024 Acme 10%",
        "Copyright (c) 2024 Acme, Non-Commercial",
        "Copyright (c) 2024 Acme https://acme.com/research-only",
        "Copyright (c) 2024 Acme 禁止商用",
        "Copyright (c) 2024 Асме",
        "Copyright (c) 2024 Acme \u202e",
        "Copyright (c) 2024 Acme 🚫",
        "Copyright (c) 2024 ~~Acme~~",
        "Copyright (c) 2024 Acme <!-- x -->",
        "Copyright holders may not sell copies",
        "COPYRIGHT HOLDERS MAY NOT SELL COPIES",
        "Copyright law applies",
        "Copyright (c) 2024 Acme\nAll commercial rights reserved.",
        "Copyright (c) 2024 Acme\nLicensed under the Acme terms",
        "Copyright (c) 2024 " + "Acme " * 20,
    ],
)
def test_is_no_notice(text: str):
    assert not notice(text)
