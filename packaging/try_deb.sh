#!/usr/bin/env bash
# Installs a .deb in a clean Debian root, runs it there and removes it again; on demand, as root:
#
#     packaging/try_deb.sh dist/facegui_0.1.0_amd64.deb [SCREENSHOT.png]
#
# Debian: mmdebstrap. ROOT_TAR may name a root made before, MIRROR where packages come from.
# Nothing is left behind.
set -euo pipefail

deb=$(realpath "$1")
screenshot=${2:-}
root=$(mktemp -d /tmp/facegui-root-XXXXXX)

finish() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf "$root"
}
trap finish EXIT

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

if [ -n "${ROOT_TAR:-}" ]; then
    tar -xf "$ROOT_TAR" -C "$root"
else
    mmdebstrap --variant=minbase bookworm "$root" ${MIRROR:+"$MIRROR"}
fi
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$deb" "$root/tmp/facegui.deb"
inside apt-get update -qq
before=$(inside dpkg-query -Wf '${Installed-Size}\n' | awk '{ n += $1 } END { print n }')
inside apt-get install -y -qq --no-install-recommends /tmp/facegui.deb >/dev/null
after=$(inside dpkg-query -Wf '${Installed-Size}\n' | awk '{ n += $1 } END { print n }')
own=$(inside dpkg-query -Wf '${Installed-Size}' facegui)
echo "installed: facegui $((own * 1024 / 1000000)) MB, with all it depends on" \
    "$(((after - before) * 1024 / 1000000)) MB"

echo "== doctor"
inside facegui doctor
echo "== demo"
inside facegui demo
echo "== other kinds of files, a sheet, what needs torch"
inside facegui enroll Grace /opt/facegui/_internal/facegui/resources/demo/grace-hopper.jpg \
    --data-dir /tmp/data
inside facegui verify Grace /opt/facegui/_internal/facegui/resources/demo/grace-hopper.jpg \
    --data-dir /tmp/data
status=0
inside facegui paint /opt/facegui/_internal/facegui/resources/demo/grace-hopper.jpg \
    --style oil --out /tmp/x.png || status=$?
[ "$status" -eq 2 ] || { echo "paint without torch: status $status" >&2; exit 1; }

echo "== window"
inside apt-get install -y -qq --no-install-recommends xvfb xauth x11-apps imagemagick >/dev/null
inside sh -c '
    Xvfb :7 -screen 0 1280x900x24 >/dev/null 2>&1 & server=$!
    sleep 2
    DISPLAY=:7 facegui --data-dir /tmp/data --source demo & window=$!
    sleep '"${WINDOW_S:-25}"'
    DISPLAY=:7 import -window root /tmp/window.png
    grep -E "VmRSS|Threads" /proc/$window/status
    kill -INT $window
    wait $window; echo "window ended with status $?"
    kill $server
    ! grep -A 9 ERROR /tmp/data/facegui.log
'
[ -z "$screenshot" ] || cp "$root/tmp/window.png" "$screenshot"

echo "== removal"
inside apt-get purge -y -qq facegui >/dev/null
left=$(inside sh -c 'find / -xdev -iname "*facegui*" -not -path "/tmp/*" -not -path "/root/*"')
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo "nothing is left"
