#!/bin/sh
# Installs what the browser tests need on Debian and its kin: Chromium, letters with Vietnamese marks, and pdftotext.
set -eu
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-core poppler-utils
chromium --version --no-sandbox
