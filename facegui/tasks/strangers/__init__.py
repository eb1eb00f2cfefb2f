"""Remembering strangers: whom to keep, which visits are one person's, and naming them."""
