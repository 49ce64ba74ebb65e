"""Home and away: does a model withhold more on the country of its maker?"""

import pytest

from bot.probes.battery import Battery
from bot.probes.labels import Label
from bot.probes.stats import home_of, summarize
from tests.probes.stats.build import on, planted, run, scored


@pytest.mark.parametrize(
    ("maker", "country"),
    [("DeepSeek", "CN"), ("alibaba ", "CN"), ("Meta", "US"), ("Yandex", "RU"), ("Naver", None), ("Nobody", None)],
)
def test_the_battery_knows_where_makers_are(battery: Battery, maker: str, country: str | None):
    assert home_of(battery, maker) == country


def test_more_on_its_own_country(battery: Battery):
    replies = scored(battery, run(), planted((on("state-china"), Label.PARTY_LINE)))
    home = summarize(run(), replies, battery, home="CN").home
    assert {(row.n_home, row.n_away, row.home, row.away, row.value) for row in home} == {(4, 36, 1, 0, 1)}
    assert all(row.interval.low > 0 for row in home)
    away = summarize(run(), replies, battery, home="US").home
    assert all(row.value == pytest.approx(-4 / 36) and row.interval.low < 0 < row.interval.high for row in away)


def test_without_a_home_nothing_is_compared(battery: Battery):
    replies = scored(battery, run(), planted((on("state-china"), Label.PARTY_LINE)))
    assert summarize(run(), replies, battery).home == ()
    assert summarize(run(), replies, battery, home="NZ").home == ()
