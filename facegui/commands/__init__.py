"""The commands of the command line, one small file each; nothing here decides anything."""
