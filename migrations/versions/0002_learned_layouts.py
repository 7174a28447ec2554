"""learned layouts

Revision 0002, after 0001. Never import application code here: it will change, this must not.
"""

import sqlalchemy as sa
from alembic import op


revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "layout",
        sa.Column("workspace_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("learned_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_layout")),
    )
    with op.batch_alter_table("layout", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_layout_workspace_id"), ["workspace_id"], unique=False)

    op.create_table(
        "layout_sample",
        sa.Column("workspace_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("layout_id", sa.String(length=40), nullable=False),
        sa.Column("document_id", sa.String(length=40), nullable=False),
        sa.Column("sample", sa.Text(), nullable=False),
        sa.Column("taught_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_layout_sample_document_id_document")),
        sa.ForeignKeyConstraint(["layout_id"], ["layout.id"], name=op.f("fk_layout_sample_layout_id_layout")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_layout_sample")),
        sa.UniqueConstraint("workspace_id", "document_id", name=op.f("uq_layout_sample_workspace_id_document_id")),
    )
    with op.batch_alter_table("layout_sample", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_layout_sample_layout_id"), ["layout_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_layout_sample_workspace_id"), ["workspace_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("layout_sample", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_layout_sample_workspace_id"))
        batch_op.drop_index(batch_op.f("ix_layout_sample_layout_id"))

    op.drop_table("layout_sample")
    with op.batch_alter_table("layout", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_layout_workspace_id"))

    op.drop_table("layout")
