"""GIS programs read the offers: the conformance tests of OGC API – Features, OWSLib, GDAL through a proxy that writes down
what it asks for, and the very requests that a Masterportal sends."""

import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

BASE, BIN, SCRATCH = os.environ["BASE"], os.environ["CLIENTS_BIN"], os.environ["SCRATCH"]
CRS = "http://www.opengis.net/def/crs/EPSG/0/"
failed = 0


def check(name, holds, seen=""):
    global failed
    failed += not holds
    print(f"{'ok' if holds else 'FAILED'}: {name}{f' ({seen})' if seen != '' else ''}")


def get(url, **headers):
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer, json.load(answer)


class Proxy(http.server.BaseHTTPRequestHandler):
    """Passes everything on and writes down what was asked."""

    asked = []
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.asked.append(self.path)
        request = urllib.request.Request(BASE + self.path, headers={k: v for k, v in self.headers.items() if k.lower() != "accept-encoding"})
        try:
            answer = urllib.request.urlopen(request, timeout=30)
        except urllib.error.HTTPError as refused:
            answer = refused
        body = answer.read()
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            if name.lower() not in ("transfer-encoding", "content-length", "connection", "date"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def in_real_time():
    """A server whose clock goes: the tests look whether `timeStamp` is now, and everybody else's server stands still."""
    folder = pathlib.Path(SCRATCH, "real")
    folder.mkdir()
    env = {**os.environ, "STADTKARTE_LISTEN": "127.0.0.1:0", "STADTKARTE_DATABASE_URL": f"sqlite:{folder}/town.db"}
    env.pop("STADTKARTE_NOW", None)
    with open(folder / "said", "w") as said:
        server = subprocess.Popen([os.environ["STADTKARTE_BINARY"]], cwd=folder, env=env, stdout=said, stderr=subprocess.STDOUT)
    for _ in range(300):
        heard = [line.removeprefix("Stadtkarte listens on ") for line in (folder / "said").read_text().splitlines() if line.startswith("Stadtkarte listens on ")]
        try:
            if heard:
                urllib.request.urlopen(f"{heard[0]}/health", timeout=5)
                return server, heard[0]
        except OSError:
            pass
        time.sleep(0.2)
    server.kill()
    raise RuntimeError((folder / "said").read_text())


def conformance():
    folder = subprocess.run([f"{BIN}/python", "-c", "import ogctests, os; print(os.path.dirname(ogctests.__file__))"], capture_output=True, text=True)
    if folder.returncode:
        return print("SKIPPED: ogctests could not be installed.", file=sys.stderr)
    server, base = in_real_time()
    for path in ["/ogc", "/ludwigsburg/ogc"]:
        command = [f"{BIN}/python", "-m", "pytest", folder.stdout.strip() + "/features/core", "-q", "-p", "no:cacheprovider"]
        # What its tests share stands in its own folder, which pytest looks for from where it is started.
        run = subprocess.run(command, capture_output=True, text=True, timeout=240, env={**os.environ, "INSTANCE_URL": base + path}, cwd=folder.stdout.strip())
        last = run.stdout.strip().splitlines()[-1]
        check(f"ogctests, core, {path}", run.returncode == 0 and "29 passed" in last, last)
        if run.returncode:
            print(run.stdout[-4000:])
    server.kill()


def owslib():
    try:
        from owslib.ogcapi.features import Features
    except ImportError:
        return print("SKIPPED: OWSLib could not be installed.", file=sys.stderr)
    reader = Features(f"{BASE}/ludwigsburg/ogc")
    check("OWSLib reads the landing page", any(link["rel"] == "data" for link in reader.links))
    check("OWSLib reads the conformance classes", any("features-2" in one for one in reader.conformance()["conformsTo"]))
    check("OWSLib reads the API description", reader.api()["openapi"].startswith("3.0"))
    check("OWSLib reads the collections", "offers" in reader.feature_collections(), reader.feature_collections())
    collection = reader.collection("offers")
    check("OWSLib reads the extent", len(collection["extent"]["spatial"]["bbox"][0]) == 4)
    check("OWSLib reads the queryables", "category" in reader.collection_queryables("offers")["properties"])
    page = reader.collection_items("offers", bbox=[9.0, 48.8, 9.3, 49.0], limit=3)
    check("OWSLib reads items in a box", page["numberReturned"] == 3 <= page["numberMatched"], page["numberMatched"])
    one = reader.collection_item("offers", page["features"][0]["id"])
    check("OWSLib reads one item", one["properties"] == page["features"][0]["properties"])


def gdal():
    if not shutil.which("ogrinfo"):
        print("SKIPPED: no ogrinfo here (Debian: gdal-bin).", file=sys.stderr)
        return
    proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=proxy.serve_forever, daemon=True).start()
    source = f"OAPIF:http://127.0.0.1:{proxy.server_address[1]}/ludwigsburg/ogc"
    _, all_of_them = get(f"{BASE}/ludwigsburg/ogc/collections/offers/items?limit=1000")
    matched = all_of_them["numberMatched"]

    def features(*options):
        file = pathlib.Path(SCRATCH, "read.json")
        file.unlink(missing_ok=True)
        Proxy.asked.clear()
        run = subprocess.run(["ogr2ogr", "-f", "GeoJSON", str(file), source, "offers", *options], capture_output=True, text=True, timeout=120)
        check(f"ogr2ogr {' '.join(options)} has nothing to complain of", run.returncode == 0 and "ERROR" not in run.stderr, run.stderr.strip()[:200])
        return json.loads(file.read_text())["features"] if file.exists() else []

    told = subprocess.run(["ogrinfo", "-ro", "-al", "-so", source], capture_output=True, text=True, timeout=120).stdout
    check("ogrinfo counts all features", f"Feature Count: {matched}" in told and "Geometry: Point" in told, matched)
    check("ogrinfo reads the schema", all(f"{name}: " in told for name in ["category", "opening_hours", "confirmed"]))
    read = features("-oo", "PAGE_SIZE=7")
    pages = [path for path in Proxy.asked if "after=" in path]
    check("ogr2ogr reads every page", len(read) == matched and len(pages) >= matched // 7, f"{len(read)} features, {len(pages)} pages followed")
    check("each once", len({one["properties"]["id"] for one in read}) == len(read))
    for where, parameter in [("category='sport'", "category=sport"), ("language='ar'", "language=ar"), ("free=1", "free=1"), ("free=0", "free=0"),
                             ("changed > '2020-01-01'", "datetime=2020-01-01"),
                             ("changed >= '2020-01-01T00:00:00Z'", "datetime=2020-01-01T00:00:00Z")]:
        read = features("-where", where)
        sent = [path for path in Proxy.asked if parameter in path]
        check(f"GDAL filters {where} on the server", bool(sent) and len(read) > 0, f"{len(read)} features, {sent[-1] if sent else Proxy.asked}")
    known = all_of_them["features"][0]["id"]
    read = features("-where", f"id='{known}'")
    check("GDAL asks for one by its id", len(read) == 1 and any(path.split("?")[0].endswith(known) for path in Proxy.asked))
    read = features("-spat", "9.18", "48.89", "9.2", "48.9")
    check("GDAL asks for a box", 0 < len(read) < matched and any("bbox=" in path for path in Proxy.asked), f"{len(read)} of {matched}")
    ours = {one["id"]: one["geometry"]["coordinates"] for one in get(f"{BASE}/ludwigsburg/ogc/collections/offers/items?limit=1000&crs={CRS}25832")[1]["features"]}
    theirs = {one["properties"]["id"]: one["geometry"]["coordinates"] for one in features("-t_srs", "EPSG:25832")}
    apart = max((abs(a - b) for key in theirs for a, b in zip(ours[key], theirs[key])), default=9e9)
    check("GDAL reprojects to EPSG:25832 as the server does", len(theirs) == matched and apart < 0.2, f"{apart:.3f} m apart at most")
    for code in ["25833", "3857"]:
        ours = {one["id"]: one["geometry"]["coordinates"] for one in get(f"{BASE}/ludwigsburg/ogc/collections/offers/items?limit=1000&crs={CRS}{code}")[1]["features"]}
        theirs = {one["properties"]["id"]: one["geometry"]["coordinates"] for one in features("-t_srs", f"EPSG:{code}")}
        apart = max(abs(a - b) for key in theirs for a, b in zip(ours[key], theirs[key]))
        check(f"and to EPSG:{code}", apart < 0.2, f"{apart:.3f} m apart at most")
    proxy.shutdown()


def masterportal():
    """Its own `oaf.js` 2.54.0 sends exactly this and follows nothing but `next` links of GeoJSON; it never reprojects."""
    crs = CRS + "25832"
    url = f"{BASE}/ludwigsburg/ogc/collections/offers/items?limit=10&bbox=505000,5405000,525000,5425000&bbox-crs={crs}&crs={crs}"
    seen, pages = [], 0
    while url:
        answer, page = get(url, Accept="application/geo+json", Origin="https://masterportal.example")
        pages += 1
        seen += page["features"]
        check(f"page {pages}: open to other origins, in metres", answer.headers["Access-Control-Allow-Origin"] == "*" and answer.headers["Content-Crs"] == f"<{crs}>")
        following = [link for link in page["links"] if link["rel"] == "next" and link["type"] == "application/geo+json"]
        url = following[0]["href"] if following else None
    metres = [one["geometry"]["coordinates"] for one in seen]
    inside = [east for east, north in metres if 505000 <= east <= 525000 and 5405000 <= north <= 5425000]
    check("Masterportal has all features, each once, in metres", len(inside) == len({one["id"] for one in seen}) == page["numberMatched"] > 20, f"{len(seen)} features, {pages} pages")


conformance()
owslib()
gdal()
masterportal()
sys.exit(1 if failed else 0)
