"""Everything that happened, append-only and provable: events, the RFC 6962 Merkle tree, signed checkpoints, proofs."""
