"""What privacy requires: erasing everywhere, consents that end, and records that lapse."""
