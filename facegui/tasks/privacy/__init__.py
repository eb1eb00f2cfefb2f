"""What privacy asks for: erasing everywhere, consents that end, and what lapses."""
