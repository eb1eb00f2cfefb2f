"""The commands of the command line, one small file each; they decide nothing themselves."""
