"""What several pages show: stage, video, overlay, why, person field, their words."""
