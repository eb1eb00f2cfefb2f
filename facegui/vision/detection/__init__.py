"""MTCNN: pyramid, networks, boxes, weights."""
