"""The witness: the Merkle log of events, its checkpoints, and checking them."""
