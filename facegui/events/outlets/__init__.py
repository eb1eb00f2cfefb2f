"""Ways of doing something: a command, a webhook, MQTT, what is shown, played and said here."""
