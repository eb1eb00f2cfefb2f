"""A real RTSP server for the tests: Debian's GStreamer, run by Debian's own Python.

``/usr/bin/python3 rtsp_server.py CLIP PORT tcp|udp [USER PASSWORD]`` serves the clip as it is
under ``/cam``, to everybody from its beginning and at its own speed. It prints ``ready PORT`` once
it listens, and ``play TIME`` (monotonic, s) whenever somebody begins to watch.
"""

import sys
import time

try:
    import gi

    gi.require_version("Gst", "1.0")
    gi.require_version("GstRtsp", "1.0")
    gi.require_version("GstRtspServer", "1.0")
    from gi.repository import GLib, Gst, GstRtsp, GstRtspServer
except (ImportError, ValueError) as missing:
    sys.exit(f"GStreamer's RTSP server is not installed: {missing}")

_CONTAINERS = {"mp4": "qtdemux", "ts": "tsdemux", "mkv": "matroskademux"}


def main(clip: str, port: str, transport: str, *account: str) -> None:
    Gst.init(None)
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(port)
    factory = GstRtspServer.RTSPMediaFactory()
    demuxer = _CONTAINERS[clip.rsplit(".", 1)[-1]]
    factory.set_launch(
        f'( filesrc location="{clip}" ! {demuxer} ! h264parse config-interval=-1 '
        "! rtph264pay name=pay0 pt=96 )"
    )
    lower = GstRtsp.RTSPLowerTrans
    factory.set_protocols(lower.TCP if transport == "tcp" else lower.UDP)
    if account:
        _ask_for(server, factory, *account)
    server.get_mount_points().add_factory("/cam", factory)
    server.connect("client-connected", lambda _, client: client.connect("play-request", _told))
    if not server.attach(None):
        sys.exit(f"Port {port} is taken.")
    print(f"ready {server.get_bound_port()}", flush=True)
    GLib.MainLoop().run()


def _ask_for(server, factory, user: str, password: str) -> None:
    token = GstRtspServer.RTSPToken()
    token.set_string("media.factory.role", "user")
    auth = GstRtspServer.RTSPAuth()
    auth.add_basic(GstRtspServer.RTSPAuth.make_basic(user, password), token)
    server.set_auth(auth)
    allowed = GstRtspServer.RTSPPermissions()
    allowed.add_permission_for_role("user", "media.factory.access", True)
    allowed.add_permission_for_role("user", "media.factory.construct", True)
    factory.set_permissions(allowed)


def _told(*_) -> None:
    print(f"play {time.monotonic()}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
