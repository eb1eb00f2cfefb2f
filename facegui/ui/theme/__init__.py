"""What the window looks like: tokens, style sheet, colors, icons."""
