"""Settings: from the environment and .env, typed, with errors that name the variable."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import load_settings


def test_nothing_set_needs_nothing():
    settings = load_settings({}, None)
    assert settings.discord_token is None
    assert settings.offline is False


def test_the_environment_wins_over_the_file(tmp_path: Path):
    dotenv = tmp_path / ".env"
    dotenv.write_text("DISCORD_TOKEN=from-file\nISOPEN_OFFLINE=1\n")
    settings = load_settings({"DISCORD_TOKEN": "from-environment"}, dotenv)
    assert (settings.discord_token, settings.offline) == ("from-environment", True)


def test_hosts_are_names_and_addresses():
    settings = load_settings(
        {"ISOPEN_HOSTS": "ollama=http://127.0.0.1:11434/, gpu = https://gpu.example.org"}, None
    )
    assert settings.hosts == {"ollama": "http://127.0.0.1:11434", "gpu": "https://gpu.example.org"}


def test_keys_are_the_hosts_and_never_show():
    given = {"ISOPEN_HOSTS": "gpu=https://gpu.example.org", "ISOPEN_HOST_KEYS": "gpu = s3cret=="}
    settings = load_settings(given, None)
    assert settings.host_keys == {"gpu": "s3cret=="}
    assert "s3cret" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ISOPEN_OFFLINE", "perhaps"),
        ("DISCORD_API_URL", "file:///etc/passwd"),
        ("ISOPEN_HOSTS", "ollama"),
        ("ISOPEN_HOSTS", "=http://127.0.0.1"),
        ("ISOPEN_HOSTS", "gpu=https://user:secret@gpu.example.org"),
        ("ISOPEN_HOST_KEYS", "nobody=key"),
        ("ISOPEN_HOST_KEYS", "key"),
        ("ISOPEN_SECOND_JUDGE", "nobody"),
        ("ISOPEN_SECOND_JUDGE", "http://127.0.0.1:9"),
        ("ISOPEN_PROBE_SLOTS", "0"),
        ("ISOPEN_PROBE_SLOTS", "many"),
        ("ISOPEN_PROBE_TIMEOUT", "1"),
        ("ISOPEN_LOG", "LOUD"),
        ("DISCORD_TOKEN", "two words"),
    ],
)
def test_a_wrong_value_names_its_variable(name: str, value: str):
    with pytest.raises(SettingsError) as caught:
        load_settings({name: value}, None)
    assert caught.value.data["setting"] == name
    assert "secret" not in str(caught.value.data)
    assert caught.value.exit_code == 2


def test_the_token_never_shows():
    assert "secret" not in repr(load_settings({"DISCORD_TOKEN": "secret"}, None))


class TestLenient:
    """A wrong setting is an error for whoever needs it, and for nobody else."""

    def test_the_others_are_read(self):
        settings = load_settings({"ISOPEN_HOSTS": "abc", "ISOPEN_LOG": "DEBUG"}, None, strict=False)
        assert settings.log_level == "DEBUG"
        assert settings.faults["hosts"].setting == "ISOPEN_HOSTS"

    def test_the_wrong_one_is_an_error_when_it_is_read(self):
        settings = load_settings({"ISOPEN_OFFLINE": "perhaps"}, None, strict=False)
        with pytest.raises(SettingsError) as caught:
            assert settings.offline
        assert caught.value.data["setting"] == "ISOPEN_OFFLINE"

    def test_keys_cannot_be_read_where_hosts_cannot(self):
        given = {"ISOPEN_HOSTS": "abc", "ISOPEN_HOST_KEYS": "gpu=key"}
        settings = load_settings(given, None, strict=False)
        with pytest.raises(SettingsError) as caught:
            assert settings.host_keys
        assert caught.value.data["setting"] == "ISOPEN_HOSTS"
