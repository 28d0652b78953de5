//! The ground under the map: a file of tiles, a tile server behind the house, or nothing; and what happens when one fails.

mod upstream;

use crate::cast::{Folder, House, Visitor, stadtkarte};
use pmtiles::{PmTilesWriter, TileCoord, TileType};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use upstream::{Reply, Upstream};

/// A tile in Ludwigsburg, its neighbour, and one in Berlin.
const TILE: &str = "/basemap/14/8610/5633";
const NEIGHBOUR: &str = "/basemap/14/8611/5633";
const BERLIN: &str = "/basemap/14/8801/5373";

/// The smallest vector tile there is: one layer, "water", without features.
const WATER: &[u8] = b"\x1a\x0c\x78\x02\x0a\x05water\x28\x80\x20";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n a picture";

/// Writes a PMTiles file with one tile in Ludwigsburg.
fn a_file(folder: &Folder, kind: TileType, tile: &[u8], metadata: &str) -> PathBuf {
    let path = folder.file("town.pmtiles");
    let file = File::create(&path).expect("a file");
    let writer = PmTilesWriter::new(kind).bounds(9.1, 48.8, 9.3, 49.0).max_zoom(14);
    let mut writer = writer.metadata(metadata).create(file).expect("a writer");
    writer.add_tile(TileCoord::new(14, 8610, 5633).expect("a tile"), tile).expect("room");
    writer.finalize().expect("an end");
    path
}

/// A house on this ground.
fn a_house(folder: Folder, settings: &[(&str, &str)]) -> House {
    let database = folder.database();
    House::open(folder, &database, settings)
}

fn on_file(path: &Path) -> [(&'static str, String); 1] {
    [("STADTKARTE_BASEMAP", path.display().to_string())]
}

fn named<'s>(settings: &'s [(&'static str, String)]) -> Vec<(&'s str, &'s str)> {
    settings.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// What the server says of a setting that it refuses.
fn refusal(settings: &[(&str, &str)]) -> String {
    let folder = Folder::new();
    let mut command = stadtkarte(&folder, &folder.database());
    let output = command.envs(settings.iter().copied()).output().expect("the binary starts");
    assert!(!output.status.success(), "{settings:?} was accepted");
    String::from_utf8(output.stderr).expect("a sentence")
}

#[test]
fn without_a_setting_the_ground_is_plain_has_names_and_the_page_asks_for_no_map() {
    let house = House::shared();
    let visitor = house.visitor();
    assert_eq!(visitor.get(TILE).status, 404);
    assert_eq!(visitor.get("/basemap/tiles.json").status, 404);
    let start = start(&visitor.get("/ludwigsburg/de"));
    assert!(start.get("basemap").is_none());
    let names: Vec<&str> =
        start["names"].as_array().expect("names").iter().filter_map(|n| n[0].as_str()).collect();
    assert!(names.contains(&"Innenstadt"), "{names:?}");
    assert!(!names.contains(&"Ludwigsburg"), "the town's own name stands above");
    let quarters = start["names"].as_array().into_iter().flatten().take_while(|n| n[1] == 10);
    assert!(quarters.count() > 1, "parts of the town come first");
}

/// The block of data that a page carries.
fn start(page: &crate::cast::Answer) -> serde_json::Value {
    serde_json::from_str(&page.texts("#start")[0]).expect("JSON")
}

#[test]
fn a_vector_file_is_served_packed_or_not_and_once_to_each_browser() {
    let folder = Folder::new();
    let path = a_file(&folder, TileType::Mvt, WATER, "{}");
    let house = a_house(folder, &named(&on_file(&path)));
    let visitor = house.visitor();
    let packed = visitor.get_with(TILE, &[("accept-encoding", "gzip")]);
    assert_eq!(packed.header("content-type"), "application/vnd.mapbox-vector-tile");
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert!(packed.body.starts_with(&[0x1f, 0x8b]));
    let plain = visitor.get_with(TILE, &[("accept-encoding", "identity")]);
    assert_eq!((plain.status, plain.header("content-encoding")), (200, ""));
    assert_eq!(plain.body, WATER);
    assert!(plain.header("cache-control").contains("max-age=604800"));
    let again = visitor.get_with(TILE, &[("if-none-match", plain.header("etag"))]);
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[test]
fn where_a_file_has_nothing_there_is_nothing_and_nonsense_is_not_found() {
    let folder = Folder::new();
    let path = a_file(&folder, TileType::Mvt, WATER, "{}");
    let house = a_house(folder, &named(&on_file(&path)));
    let visitor = house.visitor();
    assert_eq!(visitor.get(NEIGHBOUR).status, 204);
    for nonsense in ["/basemap/14/99999/1", "/basemap/99/0/0", "/basemap/a/b/c", "/basemap/14/-1/2"]
    {
        assert_eq!(visitor.get(nonsense).status, 404, "{nonsense}");
    }
}

#[test]
fn the_page_names_the_map_its_script_and_whose_it_is_in_the_readers_language() {
    let folder = Folder::new();
    let path = a_file(&folder, TileType::Mvt, WATER, "{}");
    let house = a_house(folder, &named(&on_file(&path)));
    let visitor = house.visitor();
    let page = visitor.get("/ludwigsburg/de");
    let start = start(&page);
    assert!(start.get("names").is_none(), "the map has names of its own");
    let (map, credit) = (&start["basemap"], page.texts(".credit a"));
    assert_eq!((&map["vector"], &map["zooms"][1]), (&true.into(), &14.into()));
    assert_eq!(visitor.get(map["script"].as_str().expect("a script")).status, 200);
    assert_eq!(credit, ["© OpenStreetMap-Mitwirkende"]);
    assert_eq!(visitor.get("/ludwigsburg/en").texts(".credit a"), ["© OpenStreetMap contributors"]);
    let described = visitor.get("/basemap/tiles.json").json();
    let tiles = described["tiles"][0].as_str().expect("an address");
    assert!(tiles.starts_with(&format!("{}/basemap/{{z}}/", house.url)), "{tiles}");
    assert_eq!((&described["tilejson"], &described["maxzoom"]), (&"3.0.0".into(), &14.into()));
    assert!(page.header("content-security-policy").contains("connect-src 'self'"));
}

#[test]
fn a_raster_file_says_whose_it_is_or_the_setting_does() {
    let folder = Folder::new();
    let path = a_file(&folder, TileType::Png, PNG, "{}");
    let said = refusal(&named(&on_file(&path)));
    assert!(said.contains("basemap_credit"), "{said}");
    let mut settings = on_file(&path).to_vec();
    settings.push(("STADTKARTE_BASEMAP_CREDIT", "© Stadt Lauf https://lauf.de/".into()));
    let house = a_house(folder, &named(&settings));
    let picture = house.visitor().get(TILE);
    assert_eq!((picture.header("content-type"), &picture.body[..]), ("image/png", PNG));
    let page = house.visitor().get("/ludwigsburg/ar");
    assert_eq!(page.texts(".credit a[href='https://lauf.de/']"), ["© Stadt Lauf"]);
}

#[test]
fn a_map_that_cannot_work_is_refused_at_the_start_with_what_would() {
    let folder = Folder::new();
    let text = folder.write("text.pmtiles", "no tiles").display().to_string();
    let here = "http://127.0.0.1:9/{z}/{x}/{y}.png";
    for (source, right) in [
        ("https://tile.openstreetmap.org/{z}/{x}/{y}.png", "basemap.de"),
        ("https://example.org/tiles", "{z}"),
        ("ftp://example.org/{z}/{x}/{y}.png", "https://"),
        ("https://example.org/{z}/{x}/{y}.png", "basemap_credit"),
        ("nowhere/town.pmtiles", "cannot be read"),
        ("town.mbtiles", "town.pmtiles"),
        (text.as_str(), "version 3"),
        (here, "basemap_private_addresses"),
    ] {
        let said = refusal(&[("STADTKARTE_BASEMAP", source)]);
        assert!(said.contains(right) && said.lines().count() <= 2, "{source}: {said}");
    }
    let credit = ("STADTKARTE_BASEMAP_CREDIT", "© Test");
    let file = folder.write("file", "").display().to_string();
    let cache = ("STADTKARTE_BASEMAP_CACHE", file.as_str());
    let source = ("STADTKARTE_BASEMAP", "https://example.org/{z}/{x}/{y}.png");
    assert!(refusal(&[source, credit, cache]).contains("can be written"));
}

const PICTURE: Reply = (200, "content-type: image/png\r\netag: \"one\"\r\n", PNG);

#[test]
fn a_tile_is_fetched_once_for_everybody_and_nothing_of_the_visitor_goes_along() {
    let upstream = Upstream::new(PICTURE);
    let house = upstream.house(Folder::new());
    let visitors: Vec<Visitor> = (0..8).map(|_| house.visitor()).collect();
    std::thread::scope(|scope| {
        for visitor in &visitors {
            scope.spawn(|| assert_eq!(visitor.get(TILE).body, PNG));
        }
    });
    let secret = [("cookie", "who=mira"), ("user-agent", "Mira"), ("referer", "http://secret/")];
    let shown = visitors[0].get_with(TILE, &secret);
    assert_eq!((shown.status, shown.header("content-type")), (200, "image/png"));
    assert_eq!(upstream.asked(), 1);
    assert_eq!(upstream.last("path"), "GET /14/8610/5633.png HTTP/1.1");
    assert!(upstream.last("user-agent").starts_with("Stadtkarte/"));
    assert_eq!(upstream.last("cookie") + &upstream.last("referer"), "");
}

#[test]
fn only_the_surroundings_of_our_towns_are_ever_fetched() {
    let upstream = Upstream::new(PICTURE);
    let house = upstream.house(Folder::new());
    for elsewhere in [BERLIN, "/basemap/3/4/2", "/basemap/19/275520/180288"] {
        assert_eq!(house.visitor().get(elsewhere).status, 204, "{elsewhere}");
    }
    assert_eq!(upstream.asked(), 0);
    assert_eq!(house.visitor().get("/basemap/8/134/88").status, 200);
}

#[test]
fn tiles_outlive_the_server_and_are_asked_about_again_after_a_week() {
    let upstream = Upstream::new(PICTURE);
    let folder = Folder::new();
    let cache = folder.file("tiles").display().to_string();
    let mut settings = upstream.settings();
    settings.push(("STADTKARTE_BASEMAP_CACHE", &cache));
    let database = folder.database();
    let house = House::open(Folder::new(), &database, &settings);
    assert_eq!(house.visitor().get(TILE).status, 200);
    drop(house);
    let house = House::open(Folder::new(), &database, &settings);
    assert_eq!(house.visitor().get(TILE).status, 200);
    assert_eq!(upstream.asked(), 1, "it was on the disk");
    drop(house);
    let old = SystemTime::now() - Duration::from_secs(30 * 24 * 3600);
    let kept = File::options().write(true).open(the_only_file_in(Path::new(&cache)));
    kept.and_then(|file| file.set_modified(old)).expect("an older file");
    upstream.now((304, "", b""));
    let house = House::open(Folder::new(), &database, &settings);
    assert_eq!(house.visitor().get(TILE).body, PNG, "it is shown all the same");
    house.visitor().wait_until("it was asked about", |_| upstream.asked() == 2);
    assert_eq!(upstream.last("if-none-match"), "\"one\"");
}

fn the_only_file_in(folder: &Path) -> PathBuf {
    let mut entries =
        std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let entry = entries.next().expect("an entry");
    assert!(entries.next().is_none(), "{} holds more", folder.display());
    if entry.is_dir() { the_only_file_in(&entry) } else { entry }
}

#[test]
fn a_server_that_fails_is_left_alone_and_the_page_works_on() {
    let upstream = Upstream::new((500, "", b""));
    let house = upstream.house(Folder::new());
    let visitor = house.visitor();
    for _ in 0..3 {
        let failed = visitor.get(TILE);
        assert_eq!((failed.status, failed.header("cache-control")), (503, "no-store"));
    }
    assert_eq!(upstream.asked(), 1, "a tile that failed is not asked for again at once");
    for x in 8604..8610 {
        assert_eq!(visitor.get(&format!("/basemap/14/{x}/5633")).status, 503);
    }
    assert_eq!(upstream.asked(), 5, "after five failures the server is left alone");
    assert_eq!(visitor.get("/ludwigsburg/de").status, 200);
    assert!(house.said().contains("127.0.0.1 gives no tiles"));
}

#[test]
fn what_is_no_picture_too_large_or_somewhere_else_never_reaches_a_visitor() {
    let large: &'static [u8] =
        Box::leak([PNG, &vec![0; 2 * 1024 * 1024]].concat().into_boxed_slice());
    for reply in [
        (200, "content-type: text/html\r\n", &b"<script>alert(1)</script>"[..]),
        (200, "content-type: image/svg+xml\r\n", &b"<svg onload='alert(1)'/>"[..]),
        (200, "content-type: image/png\r\n", large),
        (302, "location: http://127.0.0.1:1/\r\n", &b""[..]),
    ] {
        let upstream = Upstream::new(reply);
        let house = upstream.house(Folder::new());
        let shown = house.visitor().get(TILE);
        assert_eq!((shown.status, shown.body.len()), (503, 0), "{}", reply.1);
    }
}

#[test]
fn a_tile_that_the_server_does_not_have_is_nothing() {
    let upstream = Upstream::new((404, "content-type: text/html\r\n", b"<h1>no</h1>"));
    let house = upstream.house(Folder::new());
    let answers = [TILE, TILE].map(|tile| house.visitor().get(tile).status);
    assert_eq!((answers, upstream.asked()), ([204, 204], 1));
}

#[test]
fn the_cache_keeps_no_more_than_it_may() {
    let tile: &'static [u8] = Box::leak([PNG, &vec![0; 400 * 1024]].concat().into_boxed_slice());
    let upstream = Upstream::new((200, "content-type: image/png\r\n", tile));
    let folder = Folder::new();
    let cache = folder.file("tiles").display().to_string();
    let mut settings = upstream.settings();
    settings.extend([
        ("STADTKARTE_BASEMAP_CACHE", cache.as_str()),
        ("STADTKARTE_BASEMAP_CACHE_MEGABYTES", "1"),
    ]);
    let database = folder.database();
    let house = House::open(Folder::new(), &database, &settings);
    for x in 8606..8612 {
        assert_eq!(house.visitor().get(&format!("/basemap/14/{x}/5633")).status, 200);
    }
    assert!(bytes_in(Path::new(&cache)) <= 1024 * 1024);
}

fn bytes_in(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    let size = |entry: std::fs::DirEntry| match entry.path().is_dir() {
        true => bytes_in(&entry.path()),
        false => entry.metadata().map_or(0, |file| file.len()),
    };
    entries.map(size).sum()
}

/// The file of real towns, where it is there.
fn shared() -> Option<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("STADTKARTE_SHARED").map(PathBuf::from);
    let beside = here.ancestors().map(|folder| folder.join("shared"));
    let files = named.into_iter().chain(beside);
    files.map(|shared| shared.join("data/tiles/de-mosaic.pmtiles")).find(|file| file.exists())
}

#[test]
fn a_file_that_tilemaker_made_of_real_towns_is_served() {
    let Some(file) = shared() else {
        eprintln!("SKIPPED: shared/data/tiles is not there; STADTKARTE_SHARED may name the folder");
        return;
    };
    let house = a_house(Folder::new(), &named(&on_file(&file)));
    // Munich, by the museums.
    let tile =
        house.visitor().get_with("/basemap/14/8718/5685", &[("accept-encoding", "identity")]);
    assert_eq!(tile.status, 200);
    let holds = |layer: &[u8]| tile.body.windows(layer.len()).any(|part| part == layer);
    assert!(holds(b"transportation") && holds(b"building"));
}
