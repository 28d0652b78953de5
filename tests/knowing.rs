//! Staff see what is missing, how far people have to go and how a year was; whoever looks and searches is counted and nothing more.

use crate::cast::{Answer, Client, Folder, House, postgres};
use calamine::{Data, DataType, Reader, Xlsx};
use stadtkarte::geo::Point;
use std::collections::BTreeMap;
use std::io::Cursor;

/// Somebody's browser.
const BROWSER: &str = "Mozilla/5.0 (Linux; Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

/// What the browser above, its proxy and its search say, and nobody may keep.
const SECRETS: [&str; 10] =
    ["203.0.113", "firefox", "android", "tlh", "keks", "mira", "geheim", "gasse", "9.19", "15:00"];

/// Somebody who looks at a page with a browser, behind a proxy that says who they are.
fn look(house: &House, path: &str) -> Answer {
    let headers = [
        ("user-agent", BROWSER),
        ("x-forwarded-for", "203.0.113.77"),
        ("accept-language", "tlh"),
        ("cookie", "kekskrume=1"),
        ("sec-fetch-dest", "document"),
    ];
    house.visitor().get_with(path, &headers)
}

/// What is counted, by kind and key.
fn counted(house: &House) -> BTreeMap<String, u64> {
    let rows = house.ask("select kind || ' ' || key || ' ' || cast(count as text) from tally");
    let split = rows.iter().filter_map(|row| row.rsplit_once(' '));
    let mut counted = BTreeMap::new();
    for (what, count) in split {
        *counted.entry(what.to_owned()).or_default() += count.parse::<u64>().expect("a number");
    }
    counted
}

/// Everything in the table of counts, line by line of a spreadsheet that staff take along.
fn table(staff: &Client, path: &str, title: &str) -> Vec<Vec<Data>> {
    let file = staff.get(path);
    assert_eq!(file.status, 200, "{path}");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.body)).expect("a workbook");
    let sheet = book.worksheet_range(title).unwrap_or_else(|why| panic!("{title}: {why}"));
    sheet.rows().skip(3).map(<[Data]>::to_vec).collect()
}

fn number(cell: &Data) -> Option<f64> {
    match cell {
        Data::Float(number) => Some(*number),
        _ => None,
    }
}

/// People look and search in every way that counts, and in every way that does not.
fn people_and_programs_look(house: &House) {
    for _ in 0..3 {
        assert_eq!(look(house, "/ludwigsburg/de").status, 200);
    }
    look(house, "/ludwigsburg/ar?q=Xylophonkurs&language=ti&near=9.19,48.89&place=Gasse");
    look(house, "/ludwigsburg/ar?q=XYLOPHONKURS&language=ti&bbox=9.1,48.8,9.3,48.9");
    look(house, "/ludwigsburg/de?q=mira.geheim%40example.org");
    look(house, "/ludwigsburg/de?q=Geheimgasse+17");
    look(house, "/ludwigsburg/de?q=Xylophonkurs&offset=25");
    let offer = house.visitor().get("/ludwigsburg/offers.geojson?limit=1").json();
    let offer = offer["features"][0]["id"].as_str().expect("an offer").to_owned();
    look(house, &format!("/ludwigsburg/de/offer/{offer}"));
    assert_eq!(look(house, "/ludwigsburg/embed/map/de").status, 200);
    // Programs, what a page's own script asks for, and what does not exist count for nothing.
    let program = "Mozilla/5.0 (compatible; Testbot/2.1; +http://example.org/bot)";
    house.visitor().get_with("/ludwigsburg/de?q=Programm", &[("user-agent", program)]);
    house.visitor().get("/ludwigsburg/de?q=Programm");
    look(house, "/ludwigsburg/de/list?q=Ausschnitt");
    assert_eq!(look(house, "/ludwigsburg/de/offer/0000000000000").status, 404);
    let by_script = [("user-agent", BROWSER), ("sec-fetch-dest", "empty")];
    house.visitor().get_with("/ludwigsburg/de?category=sport", &by_script);
}

#[test]
fn what_is_looked_at_and_searched_for_is_counted_and_nothing_about_anybody_is_kept() {
    let mut house = House::with_samples();
    people_and_programs_look(&house);
    assert!(counted(&house).is_empty(), "nothing is written while people wait");
    house.stop();
    let mut counts = counted(&house);
    assert_eq!(counts.remove("page map/de"), Some(6), "{counts:?}");
    assert_eq!(counts.remove("page map/ar"), Some(2));
    assert_eq!(counts.remove("page offer/de"), Some(1));
    let whole_map = format!("embed {}/de", uuid::Uuid::nil());
    assert_eq!(counts.remove(&whole_map), Some(1), "{counts:?}");
    assert_eq!(counts.remove("search 0\tlanguage=ti\txylophonkurs"), Some(2));
    assert_eq!(counts.remove("search 0\t\t*"), Some(2), "{counts:?}");
    let sport = counts.keys().position(|key| key.ends_with("\tcategory=sport\t"));
    assert!(sport.is_some(), "{counts:?}");
    assert_eq!(counts.len(), 2, "and the offer, and nothing else: {counts:?}");
    let all = house.whole("tally").join("\n");
    for secret in SECRETS {
        assert!(!all.to_lowercase().contains(secret), "{secret} is kept: {all}");
    }
    let days = house.ask("select distinct day from tally");
    assert_eq!(days, ["2026-08-24"], "and no time but the day");
}

#[test]
fn what_few_searched_for_is_shown_to_nobody_and_others_see_no_exact_number() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "amt@example.org");
    let search = |words: &str, times: usize| {
        for _ in 0..times {
            look(&house, &format!("/ludwigsburg/de?q={words}"));
        }
    };
    search("Zitherunterricht", 4);
    search("Xylophonkurs", 7);
    let report = staff.get("/desk/ludwigsburg/report");
    assert_eq!(report.status, 200);
    assert!(!report.text().contains("zitherunterricht"), "four are too few");
    let searched = report.texts("#searched tbody tr");
    assert_eq!(searched, ["xylophonkurs55"], "seven are shown as five");
    assert!(report.text().contains("Rund 10-mal wurde gesucht."), "eleven are shown as ten");
    search("Zitherunterricht", 1);
    let file = "/desk/ludwigsburg/report.xlsx";
    let vain = table(&staff, file, "Gesucht und nicht gefunden");
    let words: Vec<_> = vain.iter().map(|line| (line[0].to_string(), number(&line[1]))).collect();
    let five = Some(5.0);
    assert_eq!(words, [("xylophonkurs".to_owned(), five), ("zitherunterricht".to_owned(), five)]);
    let csv = staff.get("/desk/ludwigsburg/report.csv").text();
    assert!(csv.contains("Gesucht und nicht gefunden,xylophonkurs,Nichts gefunden,5"), "{csv}");
    let numbers = staff.get("/desk/ludwigsburg/numbers");
    assert!(
        numbers
            .texts(".big li")
            .iter()
            .any(|said| said.starts_with("10 Seiten") || said.starts_with("10Seiten")),
        "{:?}",
        numbers.texts(".big li")
    );
    assert_eq!(house.visitor().get("/desk/ludwigsburg/numbers").status, 303, "only for staff");
}

#[test]
fn two_instances_on_one_database_add_up_what_they_count() {
    let Some(database) = postgres() else { return };
    let mut one = House::open(Folder::new(), &database, &[]);
    let mut other = House::open(Folder::new(), &database, &[]);
    for _ in 0..3 {
        look(&one, "/heidenau/de");
        look(&other, "/heidenau/de");
    }
    look(&other, "/heidenau/pl");
    one.stop();
    other.stop();
    let counts = counted(&one);
    assert_eq!((counts.get("page map/de"), counts.get("page map/pl")), (Some(&6), Some(&1)));
}

/// Houses in and around Ludwigsburg, in a grid; the last one stands beside the shelter of the other test.
fn houses(folder: &Folder) -> (String, Vec<Point>) {
    let mut csv = String::from("street,number,postal_code,locality,district,lon,lat\n");
    let mut points = Vec::new();
    for at in 0..400 {
        let (lon, lat) = (9.10 + 0.01 * f64::from(at % 20), 48.84 + 0.006 * f64::from(at / 20));
        let district = if lon < 9.19 { "Weststadt" } else { "Oststadt" };
        csv += &format!(
            "Probeweg {},{},71636,Ludwigsburg,{district},{lon:.5},{lat:.5}\n",
            at / 20,
            at % 20 + 1
        );
        points.push(Point::new(lon, lat).expect("a point"));
    }
    let path = folder.write("houses.csv", csv);
    (path.to_str().expect("a path in UTF-8").to_owned(), points)
}

#[test]
fn distances_are_those_that_one_would_measure_house_by_house() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "amt@example.org");
    let page = staff.get("/desk/ludwigsburg/report");
    assert!(page.text().contains("stadtkarte addresses"), "how to load them is said");
    let (file, all) = houses(&house.folder);
    let loaded = house.command(&["addresses", &file, "--name", "town"]);
    assert!(loaded.status.success(), "{}", String::from_utf8_lossy(&loaded.stderr));
    house.visitor().wait_until("they are there", |_| house.said().contains("400 houses in"));
    let ground = house.command(&["network", "show", "ludwigsburg"]);
    let network: stadtkarte::network::Network =
        serde_json::from_slice(&ground.stdout).expect("a network");
    let inside: Vec<&Point> = all.iter().filter(|point| network.ground.holds(**point)).collect();
    assert!((20..400).contains(&inside.len()), "some are inside: {}", inside.len());
    for filter in ["purpose=offer", "purpose=offer&category=sport", "purpose=offer&language=uk"] {
        let found = house.visitor().get(&format!("/ludwigsburg/offers.geojson?limit=500&{filter}"));
        let found = found.json();
        let features = found["features"].as_array().expect("features").iter();
        let offers: Vec<Point> = features
            .filter_map(|one| serde_json::from_value(one["geometry"]["coordinates"].clone()).ok())
            .collect();
        let near = |home: &Point, metres: f64| offers.iter().any(|at| at.distance(*home) <= metres);
        let expected: Vec<Option<f64>> = [500.0, 1_000.0, 2_000.0]
            .map(|metres| Some(inside.iter().filter(|home| near(home, metres)).count() as f64))
            .to_vec();
        let asked = filter.split_once('&').map_or("", |(_, rest)| rest);
        let path = format!("/desk/ludwigsburg/report.xlsx?{asked}");
        let told = table(&staff, &path, "Wie weit ist es");
        let told: Vec<Option<f64>> = told.iter().map(|line| number(&line[2])).collect();
        assert_eq!(told, expected, "{filter}");
        let quarters = table(&staff, &path, "Nach Ortsteilen");
        let homes: f64 = quarters.iter().filter_map(|line| number(&line[1])).sum();
        assert_eq!((quarters.len(), homes as usize), (2, inside.len()));
    }
    let page = staff.get("/desk/ludwigsburg/report?within=500");
    assert_eq!(page.attributes("svg.reach", "role"), ["img"]);
    assert!(page.texts("svg.reach rect title").len() > 10);
}

#[test]
fn no_report_tells_where_a_shelter_is() {
    let house = House::with_samples();
    let place = serde_json::json!({"mode": "exact", "name": "Haus Zuflucht", "address": {"street": "Schweigegasse 5", "locality": "Ludwigsburg"}});
    let shelter = serde_json::json!({"type": "FeatureCollection", "source": "secrets", "language": "de", "features": [
        {"type": "Feature", "id": "shelter", "geometry": {"type": "Point", "coordinates": [9.2, 48.9]},
         "properties": {"title": "Probeschutzwohnung", "category": "protection", "organisation": "Stille Hilfe e. V.", "place": place}}]});
    let file = house.folder.write("secrets.geojson", shelter.to_string());
    let file = file.to_str().expect("a path in UTF-8");
    assert!(house.command(&["import", file, "--network", "ludwigsburg"]).status.success());
    let (homes, _) = houses(&house.folder);
    assert!(house.command(&["addresses", &homes, "--name", "town"]).status.success());
    house.visitor().wait_until("they are there", |v| {
        let found = v.get("/ludwigsburg/offers.geojson?q=Probeschutzwohnung").json();
        house.said().contains("400 houses in") && found["numberMatched"] == 1
    });
    let staff = house.staff("ludwigsburg", "amt@example.org");
    let protected =
        house.visitor().get("/ludwigsburg/offers.geojson?category=protection&limit=100").json();
    let points = protected["features"].as_array().expect("features").iter();
    let points = points.filter(|one| !one["geometry"].is_null()).count();
    let asked = "category=protection&within=500";
    let page = staff.get(&format!("/desk/ludwigsburg/report?{asked}"));
    assert_eq!(
        page.texts("svg.reach g.places circle").len(),
        points,
        "only public points are drawn"
    );
    assert_eq!(points, 0, "and no shelter has one");
    let told = table(&staff, &format!("/desk/ludwigsburg/report.xlsx?{asked}"), "Wie weit ist es");
    assert!(told.iter().all(|line| number(&line[2]) == Some(0.0)), "{told:?}");
    assert!(!page.text().contains("Schweigegasse"));
}

/// The line of a comparison: the year before, the year.
fn compared(lines: &[Vec<Data>], name: &str) -> (f64, f64) {
    let line = lines.iter().find(|line| line[0].as_string().as_deref() == Some(name));
    let line = line.unwrap_or_else(|| panic!("no line {name}: {lines:?}"));
    (number(&line[1]).unwrap_or(-1.0), number(&line[2]).unwrap_or(-1.0))
}

/// The identifier and the title of some offer of Ludwigsburg.
fn first_offer(house: &House) -> (String, String) {
    let found = house.visitor().get("/ludwigsburg/offers.geojson?purpose=offer&limit=1").json();
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    let (short, title) =
        (&found["features"][0]["id"], &found["features"][0]["properties"]["title"]);
    let bits = stadtkarte::offer::parse_short(&text(short)).expect("bits");
    let id = house.ask(&format!("select id from offer where short = {}", bits as i64)).concat();
    (id, text(title))
}

/// How many offers of Ludwigsburg are on the map.
fn on_map(house: &House) -> f64 {
    let found = house.visitor().get("/ludwigsburg/offers.geojson?purpose=offer&limit=1").json();
    found["numberMatched"].as_f64().expect("a number")
}

/// Takes some offer of Ludwigsburg off the map and gives its title.
fn withdrawn(house: &House, staff: &Client) -> String {
    let (id, title) = first_offer(house);
    let before = on_map(house);
    let gone = [("do", "withdraw"), ("reason", "Gibt es nicht mehr")];
    assert_eq!(staff.post(&format!("/desk/ludwigsburg/offer/{id}"), &gone).status, 303);
    assert_eq!(on_map(house), before - 1.0);
    title
}

#[test]
fn looking_back_a_year_tells_what_came_and_what_went() {
    let house = House::with_clock();
    let staff = house.staff("ludwigsburg", "amt@example.org");
    for _ in 0..6 {
        look(&house, "/ludwigsburg/de?q=Xylophonkurs");
    }
    let begun = on_map(&house);
    let first = table(&staff, "/desk/ludwigsburg/report/2026.xlsx", "Im Vergleich");
    assert_eq!(compared(&first, "Angebote am Ende"), (0.0, begun));
    assert_eq!(compared(&first, "Neue Angebote"), (0.0, begun));
    assert_eq!(compared(&first, "Angesehene Seiten"), (-1.0, 5.0), "six are shown as five");
    house.set_clock("2027-03-01T10:00:00+01:00");
    let staff = house.signed_in(&staff.email);
    for _ in 0..20 {
        look(&house, "/ludwigsburg/de");
    }
    let title = withdrawn(&house, &staff);
    let path = "/desk/ludwigsburg/report/2027.xlsx";
    let second = table(&staff, path, "Im Vergleich");
    let (last_year, this_year) = compared(&second, "Angebote am Ende");
    let ended = compared(&second, "Weggefallene Angebote").1;
    assert_eq!((this_year, last_year - ended), (on_map(&house), this_year), "{second:?}");
    assert_eq!(compared(&second, "Neue Angebote"), (begun, 0.0));
    assert_eq!(compared(&second, "Angesehene Seiten"), (5.0, 20.0));
    assert_eq!(compared(&second, "Suchen"), (5.0, -1.0));
    let ended = table(&staff, path, "Weggefallene Angebote");
    assert!(ended.iter().any(|line| line[0].to_string() == title), "{title}: {ended:?}");
    let page = staff.get("/desk/ludwigsburg/report/2027");
    assert!(page.text().contains("Die Seiten wurden rund 20-mal angesehen."));
    assert!(
        page.texts(".review p")
            .iter()
            .any(|said| said.contains(&format!("Ein Jahr davor waren es {last_year}.")))
    );
    assert_eq!(staff.get("/desk/ludwigsburg/report/2031").status, 404);
    assert_eq!(staff.get("/desk/ludwigsburg/report/gestern").status, 404);
}

#[test]
fn the_privacy_page_says_what_is_counted() {
    let house = House::shared();
    let page = house.visitor().get("/luebben/uk/privacy");
    assert!(
        page.texts("h2").iter().any(|said| said == "Що рахує ця мапа"),
        "{:?}",
        page.texts("h2")
    );
}
