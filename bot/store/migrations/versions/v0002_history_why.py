"""Why a verdict changed, and a quick way to one model's history."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0002"
down_revision = "0001"


def upgrade(op: Operations) -> None:
    """Add the column (entries from before say nothing) and the index."""
    op.add_column("verdict_history", sa.Column("why", sa.Text, nullable=False, server_default=""))
    op.create_index("ix_verdict_history_model_id", "verdict_history", ["model_id", "id"])
