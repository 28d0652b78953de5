"""The product's own API: a small client written in an afternoon, and schemathesis with the API's own description.

THOROUGH=1 tries fifty examples an operation, else twenty; the seed is fixed and requests are limited, so that a run takes minutes.
"""
import hashlib
import hmac
import http.cookiejar
import http.server
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

BINARY = os.environ["STADTKARTE_BINARY"]
SCRATCH = tempfile.mkdtemp(dir=os.environ.get("SCRATCH"))
# A house of its own: its clock runs, and it may send to this machine.
ENV = {name: value for name, value in os.environ.items() if name != "STADTKARTE_NOW"}
ENV |= {
    "STADTKARTE_LISTEN": "127.0.0.1:0",
    "STADTKARTE_DATABASE_URL": f"sqlite:{SCRATCH}/api.db",
    "STADTKARTE_MAIL": f"{SCRATCH}/mail",
    "STADTKARTE_PRIVATE_ADDRESSES": "127.0.0.1",
}


def start():
    said = open(f"{SCRATCH}/said", "w+")
    server = subprocess.Popen([BINARY], env=ENV, cwd=SCRATCH, stdout=said, stderr=said)
    for _ in range(300):
        time.sleep(0.2)
        found = re.search(r"^Stadtkarte listens on (\S+)$", open(f"{SCRATCH}/said").read(), re.M)
        try:
            if found and urllib.request.urlopen(found[1] + "/health").status == 200:
                return server, found[1]
        except urllib.error.URLError:
            pass
    sys.exit(open(f"{SCRATCH}/said").read())


class Person:
    """Somebody with a browser, let in by the command line."""

    def __init__(self, email, *role):
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        told = subprocess.run([BINARY, "invite", email, *role], env=ENV, cwd=SCRATCH, capture_output=True, text=True)
        path = urllib.parse.urlparse(re.search(r"https?://\S+", told.stdout + told.stderr)[0]).path
        self.post(path, [])

    def post(self, path, fields):
        data = urllib.parse.urlencode(fields).encode()
        request = urllib.request.Request(BASE + path, data, {"sec-fetch-site": "same-origin"})
        return self.browser.open(request).read().decode()

    def token(self, page, rights):
        fields = [("do", "token"), ("name", "Client"), ("term", "90")] + [("right", right) for right in rights]
        return re.search(r'value="(stadtkarte_[0-9a-f]+)"', self.post(page, fields))[1]


class Api:
    """The client: one method, and whatever the answers lead to."""

    def __init__(self, token=None):
        self.token = token

    def ask(self, path, method="GET", body=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token:
            headers["authorization"] = "Bearer " + self.token
        if body is not None:
            headers["content-type"] = "application/json"
            body = json.dumps(body).encode()
        url = path if "://" in path else BASE + path
        try:
            answer = urllib.request.urlopen(urllib.request.Request(url, body, headers, method=method))
        except urllib.error.HTTPError as refused:
            answer = refused
        text = answer.read()
        return answer.status, dict(answer.headers.items()), json.loads(text) if text else None

    def all(self, path):
        while path:
            page = self.ask(path)[2]
            yield from page["offers"]
            path = page["next"]


class Receiver(http.server.BaseHTTPRequestHandler):
    heard = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        Receiver.heard.append((self.headers["stadtkarte-signature"], body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def is_genuine(secret, header, body):
    parts = dict(part.split("=", 1) for part in header.split(","))
    wanted = hmac.new(secret.encode(), parts["t"].encode() + b"." + body, hashlib.sha256).hexdigest()
    return abs(time.time() - int(parts["t"])) < 300 and hmac.compare_digest(wanted, parts["v1"])


def heard(event):
    for _ in range(100):
        for header, body in list(Receiver.heard):
            if json.loads(body)["event"] == event:
                return header, body
        time.sleep(0.1)
    sys.exit(f"no webhook told of {event}")


def afternoon(staff, choir, organisation):
    """What a web master does first, one thing after another."""
    reader, writer = Api(), Api(choir)
    offers = list(reader.all("/api/v1/networks/ludwigsburg/offers?limit=40&lang=en"))
    one = reader.ask(f"/api/v1/offers/{offers[0]['id']}?lang=en")[2]
    assert one == offers[0], "one offer is what the list says"
    print(f"read {len(offers)} offers and one of them again")
    receiver = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=receiver.serve_forever, daemon=True).start()
    hook = {"url": f"http://127.0.0.1:{receiver.server_address[1]}/hook"}
    status, _, hook = writer.ask("/api/v1/webhooks", "POST", hook)
    assert status == 201, hook
    rehearsal = {
        "title": {"de": "Montagschor", "en": "Monday choir"},
        "categories": ["culture_leisure"],
        "format": "meeting",
        "schedule": {"slots": [{"rule": {"weekly": {"weekdays": ["mo"]}}, "from": "19:00", "to": "20:30"}]},
        "contact": {"website": "https://chor.example"},
    }
    key = str(uuid.uuid4())
    first = writer.ask("/api/v1/offers", "POST", rehearsal, idempotency_key=key)
    again = writer.ask("/api/v1/offers", "POST", rehearsal, idempotency_key=key)
    assert first[0] == again[0] == 202 and first[2] == again[2], (first, again)
    assert again[1]["idempotency-replayed"] == "true"
    assert writer.ask("/api/v1/offers", "POST", {**rehearsal, "tags": ["x"]}, idempotency_key=key)[0] == 422
    print("created once with the same key twice; it waits:", first[2]["state"])
    own = first[2]["id"]
    assert reader.ask(f"/api/v1/offers/{own}")[0] == 404, "nobody has approved it"
    staff.post(f"/desk/ludwigsburg/offer/{own}", [("do", "approve"), ("number", "1")])
    status, headers, shown = reader.ask(f"/api/v1/offers/{own}")
    assert status == 200 and writer.ask(first[1]["location"])[2]["state"] == "published"
    assert reader.ask(f"/api/v1/offers/{own}", if_none_match=headers["etag"])[0] == 304
    changed = {**shown, "tags": ["singen"]}
    assert writer.ask(f"/api/v1/offers/{own}", "PUT", changed, if_match=headers["etag"])[0] == 202
    assert writer.ask(f"/api/v1/offers/{own}", "PUT", changed, if_match='"r99"')[0] == 412
    print("approved at the desk, read, changed and sent back as it was read")
    dates = reader.ask(f"/api/v1/offers/{own}/dates")[2]["dates"]
    path = f"/api/v1/offers/{own}/dates/{dates[1]['begin']}"
    assert writer.ask(path, "PUT", {"state": "cancelled", "reason": "ill"})[2]["state"] == "cancelled"
    assert reader.ask(path)[2]["state"] == "cancelled"
    for event in ["offer.published", "offer.date_cancelled"]:
        header, body = heard(event)
        assert is_genuine(hook["secret"], header, body) and not is_genuine("whsec_x", header, body)
        assert json.loads(body)["offer"]["title"]["de"] == "Montagschor"
    print("a date is cancelled; the webhook heard of it, and its signature is right")
    return own


CONFIG = """
[parameters]
network = "ludwigsburg"
[[operations]]
include-path-regex = "/api/v1/(offers|submissions)/.id."
include-method-regex = "POST|PUT|PATCH|DELETE"
[operations.parameters]
"path.id" = "{own}"
# What a schema cannot say is refused in words: that an entry needs a contact, that a date was planned, that nobody was quicker.
[[operations]]
include-method-regex = "POST|PUT|PATCH|DELETE"
checks.positive_data_acceptance.expected-statuses = ["2xx", "403", "404", "409", "412", "422", "428"]
# For a broken identifier the tester may take one that it has seen, and then sends nothing that is wrong.
[[operations]]
include-operation-id = "date"
checks.negative_data_rejection.enabled = false
# The four numbers of a box stand in an order that no pattern can hold them to.
[[operations]]
include-operation-id-regex = "^(offers|nearby|facets)$"
checks.positive_data_acceptance.expected-statuses = ["2xx", "400", "404"]
"""


def tried(name, phases, *more):
    """Whether schemathesis finds nothing in some of the operations."""
    tester = os.path.join(os.environ.get("CLIENTS_BIN", ""), "schemathesis")
    examples = "50" if os.environ.get("THOROUGH") == "1" else "20"
    run = [tester, "--config-file", f"{SCRATCH}/schemathesis.toml", "run", BASE + "/api/v1/openapi.json", *more]
    run += ["--phases", phases, "-n", examples, "--seed", "5", "--request-timeout", "10", "--warnings", "off"]
    run += ["--suppress-health-check", "all", "--continue-on-failure"]
    begun = time.time()
    done = subprocess.run(run, cwd=SCRATCH, timeout=1200, capture_output=True, text=True)
    if done.returncode:
        print(done.stdout[-20000:], done.stderr)
    counted = re.search(r"\d+ generated.*", done.stdout)
    print(f"schemathesis, {name}: {counted and counted[0]}, {round(time.time() - begun)} s")
    return done.returncode == 0


def random_testers(token, own):
    if not os.path.exists(os.path.join(os.environ.get("CLIENTS_BIN", ""), "schemathesis")):
        print("SKIPPED: schemathesis is not to be had here", file=sys.stderr)
        return True
    with open(f"{SCRATCH}/schemathesis.toml", "w") as config:
        config.write(CONFIG.format(own=own))
    # A token may ask 1,200 times a minute; going through every border of every field of what is written takes longer than CI has.
    phases = "examples,coverage,fuzzing,stateful"
    writing = phases if os.environ.get("THOROUGH") == "1" else "examples,fuzzing,stateful"
    header = ["-H", f"Authorization: Bearer {token}", "--rate-limit", "1100/m"]
    reads = tried("reading", phases, "--include-tag", "Reading", "--workers", "2")
    return tried("writing", writing, "--exclude-tag", "Reading", *header) and reads


server, BASE = start()
try:
    staff = Person("api-staff@example.org", "--staff", "ludwigsburg")
    organisation = Api().ask("/api/v1/networks/ludwigsburg/organisations")[2]["organisations"][0]["id"]
    member = Person("api-member@example.org", "--organisation", organisation)
    rights = ["write", "confirm", "dates", "withdraw", "webhooks"]
    choir = member.token(f"/account/organisation/{organisation}/tokens", rights)
    own = afternoon(staff, choir, organisation)
    office = staff.token("/desk/ludwigsburg/tokens", [*rights, "decide"])
    fine = random_testers(office, own)
finally:
    server.terminate()
sys.exit(0 if fine else 1)
