# shellcheck shell=bash
# Finding tools and building what is stale: sourced by ./run and ./test in the top folder of the checkout.

LOGS=.data/logs
BACKEND_BUILT=backend/service/target/.built

fail() {
  echo "$*" >&2
  exit 1
}

# The major version of the JDK in a folder, 0 if there is none.
jdk_version() {
  local version=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

# Sets JAVA_HOME: the caller's own choice first, otherwise the newest one found.
need_java() {
  local on_path found="" newest=20 home version
  on_path=$(readlink -f "$(command -v java || true)" 2>/dev/null || true)
  for home in "${JAVA_HOME:-}" "${on_path%/bin/java}"; do
    if [ -n "$home" ] && [ "$(jdk_version "$home")" -ge 21 ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(jdk_version "$home")
    if [ "$version" -gt "$newest" ]; then
      found=$home
      newest=$version
    fi
  done
  [ -n "$found" ] || fail "A JDK 21 or newer is missing: install one (for example Temurin 25) or set JAVA_HOME."
  export JAVA_HOME=$found
}

need_maven() {
  command -v mvn >/dev/null || fail "Maven is missing: install it (Debian: apt-get install maven)."
}

need_node() {
  local tool
  for tool in node npm; do
    command -v "$tool" >/dev/null || fail "Node.js 20.19 or newer with npm is missing: install it (https://nodejs.org)."
  done
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
    fail "Node.js 20.19 or newer is needed, but $(node --version) is installed."
}

# stale MARKER SOURCE...: whether a source is newer than the marker, or the marker missing. Folders count: their time
# tells of deleted files. The generated schema.d.ts and its folder do not: each build writes them.
stale() {
  local marker=$1
  shift
  [ ! -e "$marker" ] || [ -n "$(find "$@" ! -name schema.d.ts ! -path frontend/src/api -newer "$marker" -print -quit 2>/dev/null)" ]
}

# build NAME MARKER COMMAND...: runs the command with its output in a log; the marker carries the time of the start.
build() {
  local name=$1 marker=$2 log=$LOGS/build-$1.log started
  shift 2
  mkdir -p "$LOGS"
  started=$(mktemp)
  echo "  … building: $name (log: $log)"
  if ! "$@" >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    rm -f "$started"
    fail "Building failed: $name (log: $log)."
  fi
  mkdir -p "$(dirname "$marker")"
  mv "$started" "$marker"
}

build_launcher() {
  local marker=backend/local-stack/target/.built
  if stale "$marker" backend/pom.xml backend/local-stack/pom.xml backend/local-stack/src/main; then
    build launcher "$marker" mvn -B -q -f backend/pom.xml -pl local-stack -Dmaven.test.skip=true package
  fi
}

build_backend() {
  if stale "$BACKEND_BUILT" openapi.yaml backend/pom.xml backend/*/pom.xml backend/*/src/main; then
    build backend "$BACKEND_BUILT" mvn -B -q -f backend/pom.xml -Dmaven.test.skip=true package
  fi
}

install_frontend() {
  local marker=frontend/node_modules/.installed
  if stale "$marker" frontend/package.json frontend/package-lock.json; then
    build frontend-tools "$marker" npm --prefix frontend ci --no-audit --no-fund
  fi
}

build_frontend() {
  install_frontend
  local marker=frontend/node_modules/.app-built
  if [ ! -e frontend/dist/index.html ] || stale "$marker" openapi.yaml frontend/package.json frontend/index.html frontend/vite.config.ts frontend/public \
    frontend/portal frontend/scripts frontend/src; then
    build frontend "$marker" npm --prefix frontend run build
  fi
}

# Replaces this shell by the launcher.
exec_launcher() {
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dstop.with.parent=true \
    -cp "backend/local-stack/target/classes:$(cat backend/local-stack/target/classpath)" \
    de.integrationsplan.localstack.Run "$@" </dev/null
}
