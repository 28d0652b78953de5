"""Every HSDS item against the published schemas of Open Referral, by check-jsonschema: lists and details, all networks and each."""
import json
import os
import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

BASE = os.environ["BASE"]
SCRATCH = pathlib.Path(os.environ.get("SCRATCH", "/tmp")) / "hsds"
SHARED = pathlib.Path(os.environ.get("STADTKARTE_SHARED", pathlib.Path(__file__).resolve().parents[3] / "shared"))
SCHEMAS = SHARED / "data" / "hsds-3.0"
CHECK = pathlib.Path(os.environ.get("CLIENTS_BIN", pathlib.Path(sys.executable).parent)) / "check-jsonschema"
TOWNS = ["heidenau", "ludwigsburg", "luebben", "prohlis", "schoenefeld"]

if not SCHEMAS.is_dir():
    print(f"SKIPPED: the schemas are not here: {SCHEMAS}", file=sys.stderr)
    sys.exit(77)
if not CHECK.exists():
    print("SKIPPED: check-jsonschema is not to be had here", file=sys.stderr)
    sys.exit(77)
SCRATCH.mkdir(parents=True, exist_ok=True)


def get(path, status=200):
    try:
        with urllib.request.urlopen(BASE + path) as answer:
            assert answer.status == status, (path, answer.status)
            assert answer.headers["access-control-allow-origin"] == "*" and answer.headers["last-modified"], path
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        assert error.code == status, (path, error.code, error.read())
        assert error.headers["content-type"] == "application/problem+json", path
        return error.read().decode()


def part(name, *way):
    """A schema that stands inside another one, as a file of its own."""
    schema = json.loads((SCHEMAS / "service.json").read_text())
    for step in way:
        schema = schema[step]
    path = SCRATCH / f"{name}.json"
    path.write_text(json.dumps(schema))
    return path


LISTED = {
    "services": SCHEMAS / "service_list.json",
    "service_at_locations": SCHEMAS / "service_at_location_list.json",
    "organizations": SCHEMAS / "organization_list.json",
}
TERM = ("properties", "attributes", "items", "properties", "taxonomy_term")
WHOLE = {
    "services": SCHEMAS / "service.json",
    "service_at_locations": SCHEMAS / "service_at_location.json",
    "organizations": part("organization", "properties", "organization"),
    "taxonomy_terms": part("taxonomy_term", *TERM),
    "taxonomies": part("taxonomy", *TERM, "properties", "taxonomy_detail"),
}


def valid(schema, items, name):
    if not items:
        return
    folder = SCRATCH / name.replace("/", "-")
    folder.mkdir(exist_ok=True)
    files = []
    for number, item in enumerate(items):
        files.append(folder / f"{number}.json")
        files[-1].write_text(json.dumps(item))
    said = subprocess.run([CHECK, "--schemafile", schema, *files], capture_output=True, text=True)
    assert said.returncode == 0, f"{name}: {said.stdout[:2000]}{said.stderr[:1000]}"


def pages(base, name, query=""):
    """All items, seven a page; the pages say what they are."""
    items, number = [], 0
    while True:
        number += 1
        page = json.loads(get(f"{base}/{name}?per_page=7&page={number}{query}"))
        items += page["contents"]
        assert page["page_number"] == number and page["first_page"] == (number == 1) and page["size"] == len(page["contents"])
        if page["last_page"]:
            assert page["total_items"] == len(items) and page["total_pages"] in (number, 0), page["total_items"]
            break
    ids = [item["id"] for item in items]
    assert len(ids) == len(set(ids)), f"{base}/{name}: an item stands on two pages"
    return items


def walk(base):
    counts = {}
    for name in ["services", "service_at_locations", "organizations", "taxonomies", "taxonomy_terms"]:
        items = pages(base, name)
        counts[name] = len(items)
        whole = [json.loads(get(f"{base}/{name}/{item['id']}")) for item in items]
        assert [one["id"] for one in whole] == [item["id"] for item in items]
        if name in LISTED:
            valid(LISTED[name], items, f"{base}/{name}")
            full = pages(base, name, "&full=true")
            valid(WHOLE[name], full, f"{base}/{name}-full")
            lines = [json.loads(line) for line in get(f"{base}/{name}?format=ndjson").splitlines()]
            assert {line["id"] for line in lines} == {item["id"] for item in items}
        valid(WHOLE[name], whole, f"{base}/{name}-whole")
    return counts


def asked(base):
    """The parameters narrow as they say."""
    services = pages(base, "services", "&full=true")
    for term in pages(base, "taxonomy_terms"):
        found = {item["id"] for item in pages(base, "services", f"&taxonomy_term_id={term['id']}")}
        have = {one["id"] for one in services if term["id"] in [a["taxonomy_term_id"] for a in one["attributes"]]}
        # Who is there for everyone is there for each group.
        assert have <= found and (found == have or term["taxonomy"] == "target_group"), term["code"]
    organisation = services[0]["organization_id"]
    found = pages(base, "services", f"&organization_id={organisation}")
    assert found and {one["organization_id"] for one in found} <= {organisation} | {one["organization_id"] for one in found}
    changed = sorted(one["last_modified"] for one in services)
    later = pages(base, "services", f"&modified_after={changed[-1]}")
    assert {one["id"] for one in later} == {one["id"] for one in services if one["last_modified"] >= changed[-1]}
    assert pages(base, "services", "&modified_after=2099-01-01T00:00:00Z") == []
    minimal = pages(base, "services", "&minimal=true")
    assert all(set(one) == {"id", "last_modified", "modified_date"} for one in minimal) and len(minimal) == len(services)
    places = pages(base, "service_at_locations", "&full=true")
    codes = [a["postal_code"] for one in places for a in one["location"].get("addresses", [])]
    for code in sorted(set(codes))[:3]:
        found = pages(base, "service_at_locations", f"&full=true&postcode={code}")
        # Who names no street has no address in HSDS, but a postcode.
        told = [one["location"]["addresses"][0]["postal_code"] for one in found if "addresses" in one["location"]]
        assert len(told) == codes.count(code) and set(told) == {code}, code
        near = pages(base, "service_at_locations", f"&postcode={code}&proximity=100000")
        assert len(near) >= len([one for one in found if "latitude" in one["location"]])
    for wrong in ["page=0", "per_page=501", "page=x", "colour=red", "format=xml", "taxonomy_id=7", "minimal=maybe", "modified_after=soon"]:
        problem = json.loads(get(f"{base}/services?{wrong}", 400))
        assert problem["errors"][0]["parameter"] == wrong.split("=")[0], problem
    get(f"{base}/services/{'0' * 8}-0000-4000-8000-{'0' * 12}", 404)
    get(f"{base}/nothing", 404)
    return len(services)


root = json.loads(get("/hsds"))
assert root["version"] == "3.0" and root["openapi_url"].startswith(BASE)
for address in (root["profile"], root["openapi_url"]):
    assert urllib.request.urlopen(address).status == 200, address
document = json.loads(get("/hsds/openapi.json"))
assert "http" not in json.dumps(document["components"]), "it refers to nothing elsewhere"
everything = 0
for town in TOWNS:
    counts = walk(f"/{town}/hsds")
    everything += counts["services"]
    print(f"check-jsonschema: {town}: {counts}: all valid, as lists, in full and each alone")
counts = walk("/hsds")
assert counts["services"] == everything, (counts, everything)
print(f"check-jsonschema: all networks: {counts}")
print(f"parameters: {asked('/ludwigsburg/hsds')} services of Ludwigsburg, {asked('/hsds')} of all")
