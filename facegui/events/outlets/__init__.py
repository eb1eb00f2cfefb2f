"""Ways to act: a command, a webhook, MQTT, and what is shown, played and said here."""
