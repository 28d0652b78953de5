"""The DCAT-AP.de catalogue by rdflib and pyshacl: both forms say the same, and both keep the rules of the profile."""
import os
import pathlib
import sys
import urllib.error
import urllib.request

BASE = os.environ["BASE"]
HERE = pathlib.Path(__file__).resolve().parent

try:
    import pyshacl
    import rdflib
    import rdflib.compare
except ImportError as missing:
    print(f"SKIPPED: {missing.name} is not to be had here", file=sys.stderr)
    sys.exit(77)

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")


def get(path, accept=None, status=200, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(BASE + path, headers={**headers, **({"accept": accept} if accept else {})})
    try:
        with urllib.request.urlopen(request) as answer:
            assert answer.status == status, (path, answer.status)
            return answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        assert error.code == status, (path, error.code)
        return error.headers, b""


def graph(text, form):
    return rdflib.Graph().parse(data=text, format=form)


forms = {
    "turtle": [get("/dcat.ttl"), get("/dcat", "text/turtle"), get("/dcat"), get("/dcat", "text/turtle;q=0.9, application/ld+json;q=0.2")],
    "json-ld": [get("/dcat.jsonld"), get("/dcat", "application/ld+json")],
}
graphs = []
for form, answers in forms.items():
    for headers, text in answers:
        assert headers["content-type"].startswith({"turtle": "text/turtle", "json-ld": "application/ld+json"}[form])
        assert headers["access-control-allow-origin"] == "*" and headers["last-modified"] and "max-age" in headers["cache-control"]
        graphs.append(graph(text, form))
for path, headers in (("/dcat.ttl", forms["turtle"][0][0]), ("/dcat.jsonld", forms["json-ld"][0][0])):
    get(path, status=304, if_none_match=headers["etag"])
    get(path, status=304, if_modified_since=headers["last-modified"])
first = graphs[0]
assert all(rdflib.compare.isomorphic(first, other) for other in graphs[1:]), "the forms differ"
print(f"rdflib: {len(first)} triples, the same in Turtle and in JSON-LD, by address and by Accept")

town = [graph(get(f"/ludwigsburg/dcat{end}")[1], form) for end, form in ((".ttl", "turtle"), (".jsonld", "json-ld"))]
assert rdflib.compare.isomorphic(*town) and len(list(town[0].subjects(rdflib.RDF.type, DCAT.Dataset))) == 1, "one town, one data set"
print(f"rdflib: {len(town[0])} triples of one town alone")

rules = rdflib.Graph().parse(HERE / "dcat-shapes.ttl")
conforms, _, said = pyshacl.validate(first, shacl_graph=rules, inference="none", allow_warnings=True)
assert conforms, said
conforms, _, said = pyshacl.validate(town[0], shacl_graph=rules, inference="none", allow_warnings=True)
assert conforms, said
broken = rdflib.Graph()
broken += first
broken.remove((None, DCT.publisher, None))
assert not pyshacl.validate(broken, shacl_graph=rules)[0], "a catalogue without publishers must be refused"
shapes = os.environ.get("DCAT_AP_DE_SHAPES")
if shapes:
    conforms, _, said = pyshacl.validate(first, shacl_graph=rdflib.Graph().parse(shapes), inference="rdfs", allow_warnings=True)
    assert conforms, said
    print(f"pyshacl: {shapes} accepts the catalogue")
print("pyshacl: our own shapes of the profile's rules accept the catalogue; those of GovData are in no registry (DCAT_AP_DE_SHAPES names them)")

sets = sorted(first.subjects(rdflib.RDF.type, DCAT.Dataset))
files = sorted(first.objects(None, DCAT.downloadURL))
for address in files:
    kind, = {str(first.value(one, DCAT.mediaType)) for one in first.subjects(DCAT.downloadURL, address)}
    with urllib.request.urlopen(str(address)) as answer:
        assert answer.headers["content-type"].split(";")[0] == kind.split("media-types/")[1], (address, answer.headers["content-type"])
services = sorted(first.objects(None, DCAT.endpointURL))
missing = []
for address in services + sorted(first.objects(None, DCAT.landingPage)):
    try:
        urllib.request.urlopen(str(address)).read()
    except urllib.error.HTTPError as error:
        missing.append((str(address), error.code))
assert not missing, missing
print(f"every address answers: {len(sets)} data sets, {len(files)} files of the type that the catalogue says, {len(services)} services")
