"""The page Verify: is this the person they claim to be?"""
