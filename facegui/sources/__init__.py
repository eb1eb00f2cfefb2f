"""Where pictures come from: cameras, streams, clips, folders, opened by one name."""
