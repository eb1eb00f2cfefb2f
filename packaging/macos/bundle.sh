#!/usr/bin/env bash
# Not tried yet. On macOS, after packaging/build.py: dist/FaceGUI.app and a disk image of it.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(python3 -c 'import facegui; print(facegui.__version__)')
app=dist/FaceGUI.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS"
cp -R dist/facegui/. "$app/Contents/MacOS/"
cat >"$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>CFBundleName</key><string>FaceGUI</string>
  <key>CFBundleIdentifier</key><string>io.github.facegui.FaceGUI</string>
  <key>CFBundleExecutable</key><string>facegui</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>NSCameraUsageDescription</key><string>To see who is in front of the camera.</string>
</dict></plist>
PLIST
codesign --force --deep --sign "${SIGN:--}" "$app"
hdiutil create -volname FaceGUI -srcfolder "$app" -ov -format UDZO "dist/FaceGUI-$version.dmg"
