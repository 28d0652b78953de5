"""Mapbox Vector Tiles, decoded by a library of other people, say what the GeoJSON tiles say: the same identifiers and counts,
and positions to one tile unit; and both are found through the descriptions of OGC API – Tiles and TileJSON."""

import json
import math
import os
import sys
import urllib.request

try:
    import mapbox_vector_tile
except ImportError:
    print("SKIPPED: mapbox-vector-tile could not be installed.", file=sys.stderr)
    sys.exit(77)

BASE = os.environ["BASE"]
EXTENT = 4096
FILTERS = ["", "language=ar", "category=german_course,sport", "free=1&open=today", "target_group=women", "q=beratung", "purpose=request"]
failed = 0


def check(name, holds, seen=""):
    global failed
    failed += not holds
    if not holds or seen != "":
        print(f"{'ok' if holds else 'FAILED'}: {name} {seen}")


def get(url, **headers):
    request = urllib.request.Request(url, headers=headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.headers, answer.read()


def unit(lon, lat, z, x, y):
    """Where a place is in a tile, in its units from the north-western corner."""
    n = 2**z
    east = (lon + 180) / 360 * n - x
    south = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * n - y
    return east * EXTENT, south * EXTENT


def around(z, lon, lat):
    n = 2**z
    x = int((lon + 180) / 360 * n)
    y = int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * n)
    return [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if 0 <= x + dx < n and 0 <= y + dy < n]


compared, marks, furthest = 0, 0, 0.0
TOWNS = [("ludwigsburg", 9.19, 48.897), ("prohlis", 13.797, 51.003), ("heidenau", 13.867, 50.974), ("luebben", 13.89, 51.94), ("schoenefeld", 13.51, 52.38)]
for network, lon, lat in TOWNS:
    for query in FILTERS:
        for z in range(0, 20, 1 if query == "" else 2):
            for x, y in around(z, lon, lat):
                tile = f"{BASE}/{network}/tiles/{z}/{x}/{y}"
                plain = json.loads(get(f"{tile}.geojson?{query}")[1])["features"]
                headers, packed = get(f"{tile}.mvt?{query}")
                layers = mapbox_vector_tile.decode(packed, default_options={"y_coord_down": True}) if packed else {}
                vectors = layers.get("offers", {"features": [], "extent": EXTENT})
                compared += 1
                theirs = {one["properties"]["id"]: one for one in vectors["features"]}
                check(f"{tile} {query}: {headers['Content-Type']}", headers["Content-Type"] == "application/vnd.mapbox-vector-tile" and vectors["extent"] == EXTENT)
                check(f"{tile} {query}: the same marks", len(theirs) == len(plain) == len(vectors["features"]) and set(theirs) == {one["id"] for one in plain})
                for one in plain:
                    its, own = theirs[one["id"]]["properties"], one["properties"]
                    marks += 1
                    check(f"{one['id']}: the same count", its["count"] == own.get("count", 1))
                    for name in ["kind", "category", "title", "title_lang", "purpose", "organisation"]:
                        check(f"{one['id']}: the same {name}", its.get(name) == own.get(name), "" if its.get(name) == own.get(name) else f"{its} {own}")
                    if own["kind"] == "stack":
                        check(f"{one['id']}: the same offers", its["offers"].split(",") == own["offers"])
                    if own["kind"] == "cluster":
                        check(f"{one['id']}: the same bounds", [float(n) for n in its["bounds"].split(",")] == own["bounds"])
                    # The GeoJSON has five decimals, which near the ground is more than a unit.
                    east, south = unit(*one["geometry"]["coordinates"], z, x, y)
                    at = theirs[one["id"]]["geometry"]["coordinates"]
                    rounding = 0.5e-5 / 360 * 2**z * EXTENT / math.cos(math.radians(lat))
                    apart = max(abs(at[0] - east), abs(at[1] - south)) - rounding
                    furthest = max(furthest, apart)
                    check(f"{one['id']}: at the same place", apart <= 1, "" if apart <= 1 else f"{at} {east} {south}")
check("tiles compared", compared > 2000 and marks > 500, f"{compared} tiles, {marks} marks, {furthest:.2f} units apart at most beyond the five decimals")

# The way of a client that knows nothing but the first address.
collection = json.loads(get(f"{BASE}/ludwigsburg/ogc/collections/offers")[1])
sets = [link for link in collection["links"] if link["rel"] == "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector"]
listed = json.loads(get(sets[0]["href"])[1])["tilesets"][0]
own = [link["href"] for link in listed["links"] if link["rel"] == "self"][0]
described = json.loads(get(own)[1])
scheme = [link["href"] for link in described["links"] if link["rel"].endswith("/tiling-scheme")][0]
grid = json.loads(get(scheme)[1])
check("the grid is the one of the web", grid["id"] == "WebMercatorQuad" and len(grid["tileMatrices"]) == 25, grid["uri"])
limits = {one["tileMatrix"]: one for one in described["tileMatrixSetLimits"]}["14"]
z, x, y = 14, limits["minTileCol"], limits["minTileRow"]
for kind in ["application/geo+json", "application/vnd.mapbox-vector-tile"]:
    template = [link for link in described["links"] if link["rel"] == "item" and link["type"] == kind][0]
    url = template["href"].format(tileMatrix=z, tileRow=y, tileCol=x)
    ending = "mvt" if "vector" in kind else "geojson"
    check(f"z/y/x is z/x/y, {ending}", get(url)[1] == get(f"{BASE}/ludwigsburg/tiles/{z}/{x}/{y}.{ending}")[1], url)
    plain = url.split("?")[0]
    check(f"Accept decides: {kind}", get(plain, Accept=kind)[0]["Content-Type"] == kind, plain)

tilejson = json.loads(get(f"{BASE}/ludwigsburg/tiles.json?category=sport&lang=en")[1])
url = tilejson["tiles"][0].format(z=z, x=x, y=y)
check("TileJSON leads to vector tiles with its filter", "category=sport" in url and get(url)[0]["Content-Type"].endswith("vector-tile"), url)
check("TileJSON names the layer and its fields", tilejson["tilejson"] == "3.0.0" and "count" in tilejson["vector_layers"][0]["fields"])
sys.exit(1 if failed else 0)
