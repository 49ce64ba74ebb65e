"""Overrides with the log of their changes, and reports."""

from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0005"
down_revision = "0004"


def _said(*, nullable: bool) -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("verdict", sa.Text, nullable=nullable),
        sa.Column("reason", sa.Text, nullable=nullable),
        sa.Column("source", sa.Text),
        sa.Column("author_id", sa.BigInteger),
        sa.Column("author_name", sa.Text, nullable=nullable),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=nullable),
        sa.Column("expires_at", sa.DateTime(timezone=True)),
        sa.Column("basis_verdict", sa.Text, nullable=nullable),
        sa.Column("basis_digest", sa.Text, nullable=nullable),
    )


def upgrade(op: Operations) -> None:
    """Create the tables."""
    op.create_table(
        "overrides",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("model_id", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        *_said(nullable=False),
    )
    op.create_table(
        "override_log",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("model_id", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("deed", sa.Text, nullable=False),
        sa.Column("by_id", sa.BigInteger),
        sa.Column("by_name", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_said(nullable=True),
        sa.UniqueConstraint("guild_id", "model_id", "version", name="uq_override_log_version"),
    )
    op.create_table(
        "reports",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("model_id", sa.Text, nullable=False),
        sa.Column("claim", sa.Text, nullable=False),
        sa.Column("says", sa.Text, nullable=False),
        sa.Column("link", sa.Text),
        sa.Column("reporter_id", sa.BigInteger, nullable=False),
        sa.Column("reporter_name", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("reply", sa.Text, nullable=False),
        sa.Column("decided_by_id", sa.BigInteger),
        sa.Column("decided_by_name", sa.Text),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("channel_id", sa.BigInteger),
        sa.Column("message_id", sa.BigInteger),
    )
    op.create_index("ix_reports_guild_id", "reports", ["guild_id", "status"])
    op.create_index("ix_reports_reporter_id", "reports", ["reporter_id"])
