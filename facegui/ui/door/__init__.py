"""At the door: the lock, the screen for visitors and the icon in the tray."""
