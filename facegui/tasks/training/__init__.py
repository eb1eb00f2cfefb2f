"""Training an encoder or learned functions, step by step; `train` is the door to torch."""
