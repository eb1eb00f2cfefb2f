"""Frames to faces, chips and embeddings."""

import os

# Must be set before torch is first imported. By default OpenMP's waiting threads spin: with both
# cores busy elsewhere, a chip then took 1,088 ms instead of 13 (2 cores, torch 2.15, two busy
# loops).
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
